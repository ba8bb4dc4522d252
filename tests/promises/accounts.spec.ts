import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageNamed } from '../pages/index.ts';
import { press, untilShown } from '../support/answer.ts';
import { cardOf, cardText } from '../support/card.ts';
import { type Composer, composerOf, openPage } from '../support/compose.ts';
import type { Page } from '../support/page.ts';
import { keyPair, document as policyWith, rule, signed } from '../support/policies.ts';
import { type DemoServer, startServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { launchWithPolicy, type Managed, whyNoPolicy } from '../support/with-policy.ts';

/** Only the organisation's own accounts are ever blocked; everybody else is asked once, and not again for the same post. */

const hindrance = whyNoPolicy();
const { secret } = await keyPair('comms-2026');
const policy = await signed(
  policyWith({
    organisation: { name: 'Acme Robotics', accounts: { x: ['acmerobotics'] } },
    contacts: [{ id: 'comms', name: 'Communications', email: 'comms@acme.example' }],
    rules: [
      rule({ fixes: [{ askReview: 'comms' }] }),
      rule({ id: 'official', level: 'block', scope: { accounts: ['official'] } }),
    ],
  }),
  secret,
);

describe.skipIf(hindrance)(`accounts${hindrance ? ` (skipped: ${hindrance})` : ''}`, () => {
  let server: DemoServer;
  let browser: Managed;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await launchWithPolicy(policy, secret);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.reset();
    page = await browser.context.newPage();
  });
  afterEach(() => page.close());

  /** X's page, on which this account is signed in; nobody can be read without one. */
  async function write(handle: string | undefined, text: string): Promise<Composer> {
    const demo = pageNamed('draft');
    await openPage(page, server, demo);
    await page.evaluate(name => {
      if (name === undefined) return;
      const link = Object.assign(document.createElement('a'), { href: `/${name}`, textContent: 'Profile' });
      link.dataset.testid = 'AppTabBar_Profile_Link';
      document.querySelector('header')?.append(link);
    }, handle);
    const composer = await composerOf(page, demo);
    await composer.type(text);
    await composer.press();
    return composer;
  }

  const answers = () => cardOf(page)?.locator('[data-target="post-anyway"]').count();

  test("the organisation's own account is blocked: there is no way on", async () => {
    await write('acmerobotics', 'Project Falcon ships in May');
    await untilShown(page, 'hold');
    expect(await answers()).toBe(0);
    expect(server.posts).toEqual([]);
  });

  test.each([
    ['a personal account', 'mina'],
    ['an account that cannot be read', undefined],
  ])('%s is asked, and posts anyway', async (_, handle) => {
    const text = `Project Falcon, says ${handle}`;
    await write(handle, text);
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    expect(server.posts).toMatchObject([{ text }]);
  });

  test('who is asked sees which rule spoke, why it exists, and whom to ask', async () => {
    await write('mina', 'Project Falcon, explained');
    await untilShown(page, 'hold');
    const said = await cardText(page);
    for (const words of ['Possible confidential data', 'Code names tell competitors', 'Communications']) {
      expect(said).toContain(words);
    }
  });

  test('what was answered once is not asked again', async () => {
    const text = 'Project Falcon, twice';
    const composer = await write('mina', text);
    await untilShown(page, 'hold');
    await press(page, 'post-anyway', () => server.posts.length > 0);
    await until('the box is empty', async () => (await composer.model()) === '');
    await composer.type(text);
    await composer.press();
    await until('it goes at once', () => server.posts.length === 2);
  });
});
