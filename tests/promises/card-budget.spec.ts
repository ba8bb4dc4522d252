import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { untilMarked, untilShown } from '../support/answer.ts';
import { closeCard, isCardShown, openCard, readCard } from '../support/card.ts';
import { composerOf, openPage } from '../support/compose.ts';
import { see } from '../support/marks.ts';
import type { Page } from '../support/page.ts';
import { keyPair, document as policyWith, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy, type Managed, whyNoPolicy } from '../support/with-policy.ts';

/**
 * Nobody is worn out: a card opens by itself for a warning once a rule and at most four times a day, the last time only for
 * secrets and personal data. After that there are marks, and a card for whoever asks.
 */

const hindrance = whyNoPolicy();
const { secret } = await keyPair('comms-2026');
const words = ['apples', 'bananas', 'cherries', 'dates'];
const policy = await signed(
  policyWith({
    rules: [
      ...words.map(term =>
        rule({ id: term, category: 'legal', level: 'warning', when: { terms: [term] }, examples: {} }),
      ),
      rule({
        id: 'mail',
        category: 'personal-data',
        level: 'warning',
        when: { detector: 'email-address' },
        examples: {},
      }),
      rule({
        id: 'home',
        category: 'personal-data',
        level: 'warning',
        when: { all: [{ detector: 'email-address' }, { terms: ['home'] }] },
        examples: {},
      }),
    ],
  }),
  secret,
);

let server: DemoServer;
let browser: Managed;

beforeAll(async () => {
  if (hindrance) return;
  server = await startServer();
  browser = await launchWithPolicy(policy, secret);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Rules whose cards have opened by themselves today, as the worker keeps them. */
async function opened(): Promise<readonly string[]> {
  const worker = await browser.background();
  return worker.evaluate(async () => {
    const { opened } = await chrome.storage.local.get<{ opened?: { rules: string[] } }>('opened');
    return opened?.rules ?? [];
  });
}

/** Whoever is checked for the first time is told so, in a notice that goes before any card. */
async function greeted(): Promise<void> {
  const page = await browser.context.newPage();
  await openPage(page, server, pageNamed('contenteditable'));
  const composer = await composerOf(page, pageNamed('contenteditable'));
  await composer.type('');
  await untilShown(page, 'notice');
  await page.close();
}

/** Writes on a page of its own, and says whether a card opened by itself once the hands were at rest. */
async function opensFor(text: string): Promise<boolean> {
  const page = await browser.context.newPage();
  const demo = pageNamed('contenteditable');
  await openPage(page, server, demo);
  const composer = await composerOf(page, demo);
  await composer.type(text);
  await untilMarked(page);
  const shown = await rests(page);
  if (shown) await closeCard(page);
  else {
    const [mark] = (await see(page)).marks;
    expect((await openCard(page, mark!)).why).not.toBe('');
  }
  await page.close();
  return shown;
}

/** Twice the time after which a card opens by itself, told by the page's own clock. */
async function rests(page: Page): Promise<boolean> {
  const end = await page.evaluate(() => performance.now() + 2_500);
  await until(
    'a card opens, or the time is over',
    async () => (await isCardShown(page)) || (await page.evaluate(() => performance.now())) > end,
  );
  return (await readCard(page)) !== undefined;
}

test.skipIf(hindrance)(`a day of warnings${hindrance ? ` (skipped: ${hindrance})` : ''}`, async () => {
  await greeted();
  const answers: boolean[] = [];
  for (const word of words) answers.push(await opensFor(`There are ${word} for everyone`));
  // Three of them; the fourth is kept.
  expect(answers).toEqual([true, true, true, false]);
  // A rule has had its turn.
  expect(await opensFor(`More ${words[0]} for everyone`)).toBe(false);
  expect(await opened()).toEqual(words.slice(0, 3));

  expect(await opensFor('Write to jane.doe@hovmail.se')).toBe(true);
  expect(await opened()).toEqual([...words.slice(0, 3), 'mail']);
  expect(await opensFor('At home she is jane.doe@hovmail.se')).toBe(false);
});
