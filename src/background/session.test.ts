import { describe, expect, test, vi } from 'vitest';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { sessionOn } from '../../tests/support/session.ts';
import { hashList } from '../policy/hash-list.ts';
import { slowHash } from '../policy/slow-hash.ts';

const inForce = inForceOf(
  policyDocument([ruleOn('falcon', 'hold'), ruleOn('we', 'warning'), ruleOn('road', 'suggestion')]),
);

describe('drafts', () => {
  test('only the newest of a burst is checked and answered', async () => {
    const check = vi.fn(inForce.check);
    const { session, composer, last } = await sessionOn({ ...inForce, check });
    for (const n of [1, 2, 3]) session.handle({ kind: 'draft', n, draft: { parts: [`falcon ${n}`] } });
    await vi.waitUntil(() => last('verdict'));
    expect(composer).toEqual([expect.objectContaining({ kind: 'verdict', n: 3 })]);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test('a verdict that is overtaken while it is made is not sent', async () => {
    const check = vi.fn(inForce.check).mockImplementationOnce(draft => {
      session.handle({ kind: 'draft', n: 2, draft: { parts: ['falcon twice'] } });
      return inForce.check(draft);
    });
    const { session, composer, last } = await sessionOn({ ...inForce, check });
    session.handle({ kind: 'draft', n: 1, draft: { parts: ['falcon'] } });
    await vi.waitUntil(() => last('verdict')?.n === 2);
    expect(composer).toHaveLength(1);
  });

  test('a verdict tells where and how firmly, and nothing of the policy or the words', async () => {
    const { write, composer } = await sessionOn(inForce);
    await write('our falcon and we');
    expect(composer).toEqual([
      {
        kind: 'verdict',
        n: 1,
        marks: [
          { id: 0, level: 'hold', part: 0, start: 4, end: 10 },
          { id: 1, level: 'warning', part: 0, start: 15, end: 17 },
        ],
        autoOpen: 1,
      },
    ]);
  });

  test('a check that fails answers nothing, and the next one is answered', async () => {
    const check = vi.fn(inForce.check).mockImplementationOnce(() => {
      throw new Error('a fault');
    });
    const { session, write, composer } = await sessionOn({ ...inForce, check });
    session.handle({ kind: 'draft', n: 1, draft: { parts: ['falcon'] } });
    await vi.waitUntil(() => check.mock.calls.length === 1);
    await write('falcon again');
    expect(composer).toHaveLength(1);
  });

  test('what the page says of itself does not choose site, roles or kind of account', async () => {
    const check = vi.fn(inForce.check);
    const { session, last } = await sessionOn({ ...inForce, check });
    const draft = {
      parts: ['x'],
      site: 'linkedin',
      roles: ['boss'],
      account: { kind: 'official', handle: 'me' },
    } as const;
    session.handle({ kind: 'draft', n: 1, draft });
    await vi.waitUntil(() => last('verdict'));
    const account = { kind: 'personal', handle: 'me' };
    expect(check.mock.lastCall?.[0]).toMatchObject({ site: 'x', roles: ['staff'], account });
  });

  test('a message is not checked unless a rule says so', async () => {
    const { write, last, world } = await sessionOn(inForce);
    await write('falcon', { surface: 'message' });
    expect(last('verdict')?.marks).toEqual([]);
    world.inForce = inForceOf(policyDocument([ruleOn('falcon', 'hold', { scope: { surfaces: ['message'] } })]));
    await write('falcon', { surface: 'message' });
    expect(last('verdict')?.marks).toHaveLength(1);
  });

  test('another policy checks the draft again', async () => {
    const { session, write, last, world, composer } = await sessionOn(inForce);
    await write('bluebird');
    world.inForce = inForceOf(policyDocument([ruleOn('bluebird', 'hold')]));
    session.recheck();
    await vi.waitUntil(() => composer.length === 2);
    expect(last('verdict')).toMatchObject({ n: 1, marks: [{ level: 'hold' }] });
  });

  test('a policy that rests finds nothing', async () => {
    const { write, last } = await sessionOn(inForceOf(policyDocument([ruleOn('falcon', 'hold')], { enabled: false })));
    await write('falcon');
    expect(last('verdict')?.marks).toEqual([]);
  });
});

describe('names of a hashed list', async () => {
  const hashed = await hashList(['Initech'], { iterations: 1000, slowHash });
  const rules = [ruleOn('falcon', 'warning'), ruleOn('x', 'hold', { when: { list: 'customers' } })];
  const hiding = () => inForceOf(policyDocument(rules, { lists: { customers: { hashed } } }));
  const text = 'falcon at Initech';

  test('what is known is said at once, and the names in a newer verdict on the same draft', async () => {
    const { session, composer } = await sessionOn(hiding());
    session.handle({ kind: 'draft', n: 1, draft: { parts: [text] } });
    await vi.waitUntil(() => composer.length === 2);
    expect(composer).toMatchObject([
      { kind: 'verdict', n: 1, marks: [{ level: 'warning' }], pending: true },
      { kind: 'verdict', n: 1, marks: [{ level: 'warning' }, { level: 'hold', start: 10, end: 17 }] },
    ]);
    expect(composer[1]).not.toHaveProperty('pending');
  });

  test('once worked out, a name is known at once', async () => {
    const { session, composer, last } = await sessionOn(hiding());
    session.handle({ kind: 'draft', n: 1, draft: { parts: [text] } });
    await vi.waitUntil(() => last('verdict')?.marks.length === 2);
    session.handle({ kind: 'draft', n: 2, draft: { parts: [`${text}, again`] } });
    await vi.waitUntil(() => last('verdict')?.n === 2);
    expect(composer.at(-1)).toMatchObject({ n: 2, marks: [{ level: 'warning' }, { level: 'hold' }] });
    expect(composer.at(-1)).not.toHaveProperty('pending');
  });

  test('nothing is worked out for a composer script that has gone', async () => {
    const inForce = hiding();
    const asked: boolean[] = [];
    const resolve: typeof inForce.resolve = async (_, wanted = () => true) => {
      asked.push(wanted());
      session.end();
      asked.push(wanted());
    };
    const { session, composer } = await sessionOn({ ...inForce, resolve });
    session.handle({ kind: 'draft', n: 1, draft: { parts: [text] } });
    await vi.waitUntil(() => asked.length > 0);
    expect(asked).toEqual([true, false]);
    expect(composer).toHaveLength(1);
  });

  test('an overtaken draft is not worked out to the end', async () => {
    const asked: boolean[] = [];
    const inForce = hiding();
    const resolve: typeof inForce.resolve = async (questions, wanted = () => true) => {
      // Nothing in it is shaped like a name, so that nothing is asked about it.
      session.handle({ kind: 'draft', n: 2, draft: { parts: ['…'] } });
      asked.push(wanted());
      await inForce.resolve(questions, wanted);
    };
    const { session, composer, last } = await sessionOn({ ...inForce, resolve });
    session.handle({ kind: 'draft', n: 1, draft: { parts: [text] } });
    await vi.waitUntil(() => last('verdict')?.n === 2);
    expect(asked).toEqual([false]);
    expect(composer.map(message => message.kind === 'verdict' && message.n)).toEqual([1, 2]);
  });
});

describe('cards', () => {
  test('a question asked before the verdict is there is answered when it comes', async () => {
    const { session, view } = await sessionOn(inForce);
    session.handle({ kind: 'draft', n: 1, draft: { parts: ['falcon'] } });
    session.handle({ kind: 'hold', n: 1, theme: 'light' });
    await vi.waitUntil(() => view() !== undefined);
    expect(view()).toMatchObject({ kind: 'hold', level: 'hold', parts: ['falcon'] });
  });

  test('a question about another draft than the newest is not answered', async () => {
    const { session, write, view, last } = await sessionOn(inForce);
    await write('falcon');
    session.handle({ kind: 'draft', n: 2, draft: { parts: ['falcon more'] } });
    // Asked for while the check of the newest is under way.
    await Promise.resolve();
    session.handle({ kind: 'hold', n: 1, theme: 'light' });
    session.handle({ kind: 'open', n: 1, mark: 0, by: 'click', theme: 'light' });
    await vi.waitUntil(() => last('verdict')?.n === 2);
    expect(view()).toBeUndefined();
  });

  test('a post with nothing to hold it is let go at once', async () => {
    const { session, write, last, view } = await sessionOn(inForce);
    const n = await write('we');
    session.handle({ kind: 'hold', n, theme: 'light' });
    expect(last('release')).toEqual({ kind: 'release', n });
    expect(view()).toBeUndefined();
  });

  test('a card opens by itself once for a rule, by hand as often as wanted', async () => {
    const { session, write, view } = await sessionOn(inForce);
    const open = (n: number, by: 'auto' | 'click') => session.handle({ kind: 'open', n, mark: 0, by, theme: 'dark' });
    open(await write('we are'), 'auto');
    expect(view()).toMatchObject({ kind: 'card', open: 0 });
    session.handle({ kind: 'closed' });
    const n = await write('we were');
    open(n, 'auto');
    expect(view()).toBeUndefined();
    open(n, 'click');
    expect(view()).toMatchObject({ kind: 'card', open: 0 });
  });

  test('an open card follows its words, and closes when they go', async () => {
    const { session, write, view, last } = await sessionOn(inForce);
    session.handle({ kind: 'open', n: await write('road we'), mark: 1, by: 'click', theme: 'light' });
    await write('we');
    expect(view()).toMatchObject({ open: 0, findings: [{ rule: 'warning-we', start: 0 }] });
    await write('they');
    expect(view()).toBeUndefined();
    expect(last('frame')?.view).toBe('none');
  });

  test('a new frame is shown what the old one showed; an empty one is told to hide', async () => {
    const { session, write } = await sessionOn(inForce);
    const told: string[] = [];
    session.dialogue.attach(message => told.push(message.kind));
    session.handle({ kind: 'hold', n: await write('falcon'), theme: 'light' });
    session.dialogue.attach(undefined);
    session.dialogue.attach(message => told.push(`again ${message.kind}`));
    expect(told).toEqual(['hide', 'show', 'again show']);
  });
});

test('what keeps a rule quiet is known to the worker, and no page is told', async () => {
  const quiet = inForceOf(policyDocument([ruleOn('falcon', 'warning', { category: 'brand' })]));
  const { session, write, composer } = await sessionOn(quiet);
  await write('Falcon paid us no overtime, our wages are late again');
  expect(session.progress().checked).toMatchObject({ findings: [], quietOn: ['pay'] });
  expect(JSON.stringify(composer)).not.toMatch(/pay/);
  await write('Falcon is late again');
  expect(session.progress().checked).toMatchObject({ findings: [{ rule: 'warning-falcon' }], quietOn: [] });
});
