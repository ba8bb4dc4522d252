import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import type { ComposerData, Site, Tell } from '../../src/sites/site.ts';
import { type Browser, launch } from '../support/browser.ts';

/** A browser is the judge of what is a selector. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ extension: null });
});
afterAll(() => browser?.close());

/** Every selector of an entry; both halves of one that looks into a shadow root. */
function selectorsOf({ features = [], elsewhere = [], composers }: Site): string[] {
  return [...features, ...elsewhere.flatMap(nearOf), ...composers.flatMap(ofComposer)].flatMap(one =>
    one.split(' >>> '),
  );
}

const nearOf = (tell: Tell): string[] => ('near' in tell ? [tell.near] : []);

function ofComposer(composer: ComposerData): string[] {
  const { editable, submit, when = [], account = [], replyTo = [], audience = [], attachments = [] } = composer;
  const { edit = [], scheduled = [] } = composer;
  const read = [...account, ...replyTo, ...audience].flatMap(one => ('selector' in one ? [one.selector ?? '*'] : []));
  const attached = attachments.flatMap(({ selector, missing }) => [selector, missing ?? '*']);
  return [...editable, ...submit, ...read, ...attached, ...[...when, ...edit, ...scheduled].flatMap(nearOf)];
}

describe.each(sites.map(site => [site.id, site] as const))('%s', (_, site) => {
  test('names nothing but valid selectors', async () => {
    const page = browser.context.pages()[0]!;
    const refused = await page.evaluate(
      selectors =>
        selectors.filter(selector => {
          try {
            document.querySelector(selector);
            return false;
          } catch {
            return true;
          }
        }),
      selectorsOf(site),
    );
    expect(refused).toEqual([]);
  });
});
