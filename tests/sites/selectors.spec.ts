import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import type { ComposerData } from '../../src/sites/site.ts';
import { type Browser, launch } from '../support/chromium.ts';

/** A browser is the judge of what is a selector. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch({ extension: null });
});
afterAll(() => browser?.close());

function selectorsOf({
  editable,
  submit,
  when = [],
  account = [],
  replyTo = [],
  audience = [],
}: ComposerData): string[] {
  const read = [...account, ...replyTo, ...audience].flatMap(source => ('selector' in source ? [source.selector] : []));
  return [...editable, ...submit, ...read, ...when.flatMap(tell => ('near' in tell ? [tell.near] : []))];
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
      site.composers.flatMap(selectorsOf),
    );
    expect(refused).toEqual([]);
  });
});
