import { beforeAll, expect, test } from 'vitest';
import { answerWarning, appWith, openPort, stubToolbar } from '../../tests/support/app.ts';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { noAnswers, noneOpened } from '../storage/cells.ts';
import { cardService } from './card-service.ts';
import { composerService } from './composer-service.ts';

const inForce = inForceOf(policyDocument([ruleOn('we', 'warning'), ruleOn('falcon', 'hold')]));
const frame = { tab: 1, frame: 0, document: 'page', host: 'x.com', incognito: false };

beforeAll(stubToolbar);

/** A composer script and its card, each served as by the worker. */
async function served(incognito = false) {
  const { app, cells } = await appWith(inForce);
  const ports = { composer: openPort(), card: openPort() };
  const composer = await composerService(ports.composer.port, { ...frame, incognito }, Promise.resolve(app));
  composer.take({ kind: 'token' });
  const { token } = await ports.composer.got('token');
  const card = await cardService(ports.card.port, { tab: 1, document: 'card' }, Promise.resolve(app));
  return { app, cells, ports, composer, card, token };
}

test('a composer script is greeted with its own site and nothing of the policy', async () => {
  const { ports } = await served();
  expect(ports.composer.sent[0]).toMatchObject({
    ...{ kind: 'hello', site: { id: 'x' }, kinds: [], active: true, messages: false, welcome: true },
  });
  expect(JSON.stringify(ports.composer.sent[0])).not.toMatch(/falcon|Acme/);
});

test('an answer is remembered, and a card that opened by itself is counted', async () => {
  const { cells, composer, ports, card, token } = await served();
  card.take({ kind: 'claim', token });
  await answerWarning(composer, ports, card);
  expect((await cells.answers.read()).macs).toHaveLength(1);
  expect((await cells.opened.read()).rules).toEqual(['warning-we']);
});

test('in a private window the same leaves nothing behind', async () => {
  const { cells, composer, ports, card, token } = await served(true);
  card.take({ kind: 'claim', token });
  await answerWarning(composer, ports, card);
  expect(await cells.answers.read()).toEqual(noAnswers);
  expect(await cells.opened.read()).toEqual(noneOpened);
});

test('a card without its token is shown nothing and moves nothing', async () => {
  const { app, composer, ports, card, token } = await served();
  composer.take({ kind: 'draft', n: 1, draft: { parts: ['falcon'] } });
  composer.take({ kind: 'hold', n: 1, theme: 'light' });
  const other = openPort();
  const stranger = await cardService(other.port, { tab: 2, document: 'stranger' }, Promise.resolve(app));
  stranger.take({ kind: 'claim', token });
  stranger.take({ kind: 'act', act: { act: 'post-anyway', reason: '' } });
  card.take({ kind: 'act', act: { act: 'post-anyway', reason: '' } });
  card.take({ kind: 'claim', token });
  await ports.card.got('show');
  expect(other.sent).toEqual([]);
  expect(ports.composer.sent.map(({ kind }) => kind)).not.toContain('release');
});

test('a newer script in the same document retires the older one, which takes nothing with it when it goes', async () => {
  const { app, composer, ports } = await served();
  const newer = openPort();
  await composerService(newer.port, frame, Promise.resolve(app));
  expect(ports.composer.sent.at(-1)).toEqual({ kind: 'retire' });
  composer.end();
  expect(app.desk.inTab(1)).toHaveLength(1);
});

test('what does not parse is dropped, and the port goes on', async () => {
  const { composer, ports } = await served();
  for (const nonsense of [null, 'draft', { kind: 'draft', n: 'one' }, { kind: 'release', n: 1 }])
    composer.take(nonsense);
  composer.take({ kind: 'draft', n: 2, draft: { parts: ['we'] } });
  expect(await ports.composer.got('verdict')).toMatchObject({ n: 2 });
});
