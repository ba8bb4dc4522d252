import { describe, expect, test } from 'vitest';
import { policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { keeperWith, signed, signerLine } from '../../tests/support/keeper.ts';
import { settle } from '../engine/draft.ts';

const draft = (text: string) => settle({ parts: [text] }, 0);
const url = 'https://acme.example/policy.jws';
const managed = { policyUrl: url, policyKeys: [signerLine] };
const rules = [ruleOn('falcon', 'hold')];
const version = (number: number) => signed(policyDocument(rules, { version: number }));

describe('which policy is in force', () => {
  test('where nothing is set, the sample, and it says so', async () => {
    const { keeper } = await keeperWith({});
    expect(keeper.inForce()).toMatchObject({ source: 'sample', policy: { id: 'sample' } });
    expect(keeper.isManaged()).toBe(false);
  });

  test('where one is set but has not come yet, none: never the sample', async () => {
    const { keeper } = await keeperWith(managed);
    expect(keeper.inForce()).toBeUndefined();
    await keeper.refresh();
    expect(keeper.problems()).toEqual(['No server.']);
  });

  test('the one fetched, and after a restart of the worker still', async () => {
    const { serve, stored, fetch } = await keeperWith(managed);
    await serve(await version(42));
    expect(fetch).toHaveBeenLastCalledWith(url, 0);
    const next = await keeperWith(managed, stored);
    expect(next.keeper.inForce()).toMatchObject({ source: 'fetched', policy: { version: 42 }, fetched: 1_000 });
    await next.keeper.refresh();
    expect(next.fetch).toHaveBeenLastCalledWith(url, 42);
  });

  test('the one in the setting, signed or not; without a version to grow', async () => {
    const { keeper, world } = await keeperWith({ policy: JSON.stringify(policyDocument(rules, { version: 9 })) });
    await keeper.settle();
    expect(keeper.inForce()).toMatchObject({ source: 'managed', policy: { version: 9 } });
    world.values = { policy: await version(3), policyKeys: [signerLine] };
    await keeper.settle();
    expect(keeper.inForce()).toMatchObject({ policy: { version: 3 } });
  });

  test('a setting that does not fit leaves the last good one, with a sentence', async () => {
    const { keeper, world, stored } = await keeperWith({ policy: JSON.stringify(policyDocument(rules)) });
    await keeper.settle();
    world.values = { policy: '{"schema":1' };
    await keeper.settle();
    expect(keeper.inForce()).toMatchObject({ policy: { version: 7 } });
    expect(keeper.problems()).toEqual([expect.stringContaining('not complete JSON')]);
    expect((await keeperWith(world.values, stored)).keeper.inForce()).toMatchObject({ policy: { version: 7 } });
  });

  test('the fetched one before the one in the setting, which serves until it comes', async () => {
    const { keeper, serve } = await keeperWith({ ...managed, policy: JSON.stringify(policyDocument(rules)) });
    await keeper.settle();
    expect(keeper.inForce()?.source).toBe('managed');
    await serve(await version(8));
    expect(keeper.inForce()?.source).toBe('fetched');
  });
});

describe('refresh', () => {
  test('a failure keeps the last good one, says so, and is forgotten when the server is back', async () => {
    const { keeper, world, serve } = await keeperWith(managed);
    await serve(await version(42));
    world.answer = { ok: false, sentence: 'Out of reach.', outOfReach: true };
    await keeper.refresh();
    expect(keeper.inForce()).toMatchObject({ policy: { version: 42 }, outOfReach: true });
    expect(keeper.problems()).toEqual(['Out of reach.']);
    world.now = 2_000;
    await serve(await version(42));
    expect(keeper.inForce()).toMatchObject({ fetched: 2_000, outOfReach: false });
    expect(keeper.problems()).toEqual([]);
  });

  test('an older version is refused; from another address it is another matter', async () => {
    const { keeper, world, serve } = await keeperWith(managed);
    await serve(await version(42));
    await serve(await version(41));
    expect(keeper.inForce()).toMatchObject({ policy: { version: 42 }, outOfReach: false });
    expect(keeper.problems()[0]).toContain('older than version 42');
    world.values = { ...managed, policyUrl: 'https://other.example/policy.jws' };
    expect(keeper.inForce()).toMatchObject({ policy: { version: 42 } });
    await serve(await version(1));
    expect(keeper.inForce()).toMatchObject({ policy: { version: 1 } });
  });

  test('a key that IT has taken away signs nothing new, and takes nothing away', async () => {
    const { keeper, world, serve, stored } = await keeperWith(managed);
    await serve(await version(42));
    world.values = { policyUrl: url };
    await serve(await version(43));
    expect((await keeperWith(world.values, stored)).keeper.inForce()).toMatchObject({ policy: { version: 42 } });
    expect(keeper.problems()[0]).toContain('policyKeys');
  });

  test('a rollout to a share reaches those who drew a number within it, and everybody who holds none', async () => {
    const half = (number: number) => signed(policyDocument(rules, { version: number, rollout: { share: 0.5 } }));
    const { keeper, world, serve } = await keeperWith(managed);
    world.share = 0.7;
    await serve(await half(1));
    expect(keeper.inForce()).toMatchObject({ policy: { version: 1 } });
    await serve(await half(2));
    expect(keeper.inForce()).toMatchObject({ policy: { version: 1 } });
    expect(keeper.problems()).toEqual([]);
    world.share = 0.3;
    await serve(await half(2));
    expect(keeper.inForce()).toMatchObject({ policy: { version: 2 } });
  });

  test('asked twice at once it fetches once', async () => {
    const { keeper, fetch } = await keeperWith(managed);
    await Promise.all([keeper.refresh(), keeper.refresh()]);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('wakes from what was compiled, and compiles its words where that is torn', async () => {
    const { stored, serve } = await keeperWith(managed);
    await serve(await version(42));
    const before = stored.get('fetched')!;
    stored.set('fetched', { ...before, text: '' });
    const woken = await keeperWith(managed, stored);
    expect(woken.keeper.inForce()?.check(draft('falcon')).findings).toHaveLength(1);
    stored.set('fetched', { ...before, compiled: before.compiled.slice(4) });
    const mended = await keeperWith(managed, stored);
    expect(mended.keeper.inForce()?.check(draft('falcon')).findings).toHaveLength(1);
    expect(stored.get('fetched')).toEqual(before);
  });

  test('what an older version stored and this one cannot read is fetched again', async () => {
    const { stored, serve } = await keeperWith(managed);
    await serve(await version(42));
    const before = stored.get('fetched')!;
    stored.set('fetched', { ...before, text: '{"schema":0}', compiled: new Uint8Array() });
    const next = await keeperWith(managed, stored);
    expect(next.keeper.inForce()).toBeUndefined();
    await next.serve(await version(42));
    expect(next.keeper.inForce()).toMatchObject({ policy: { version: 42 } });
  });
});

test('a key that does not fit is named by its line', async () => {
  const { keeper } = await keeperWith({ ...managed, policyKeys: [signerLine, 'nonsense'] });
  expect(keeper.problems()).toEqual([expect.stringContaining('"policyKeys", line 2')]);
});
