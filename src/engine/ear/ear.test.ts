import { expect, test } from 'vitest';
import { type Compiled, compile } from '../compile.ts';
import { settle } from '../draft.ts';
import { examine } from '../examine.ts';
import { fromBase64 } from '../lists/base64.ts';
import { signals } from '../signals/index.ts';
import { currentEar } from './current.ts';
import { type Ear, makeEar } from './ear.ts';
import { featuresOf } from './features.ts';
import { base64 } from './weights.generated.ts';
import { packWeights, readWeights, takeSlot, type Weights } from './weights.ts';

const none = { hashes: new Uint32Array(1), ids: new Uint8Array(1) };

/** An ear that knows single words: by signal, what each weighs. `threshold` and `sure` are of the sum over the root of the length. */
function knowing(words: Readonly<Record<string, Readonly<Record<string, number>>>>, sure = 1e6): Weights {
  const signals = Object.keys(words);
  const tags = new Uint16Array(97);
  const rows = new Int8Array(97 * signals.length);
  signals.forEach((signal, kind) => {
    for (const [word, weight] of Object.entries(words[signal]!)) {
      rows[takeSlot(tags, featuresOf(word).hashes[0]!) * signals.length + kind] = weight;
    }
  });
  return {
    learned: signals.map(signal => ({ signal, scale: 1, bias: 0, threshold: 1, sure })),
    tags,
    rows,
    concepts: none,
  };
}

const rule = (id: string, category: string, signal: string, more = {}) => ({
  ...{ id, category, level: 'hold', title: id, why: 'Because.', when: { signal }, fixes: [{ remove: true }] },
  ...more,
});

function policyWith(...rules: readonly object[]): Compiled {
  const organisation = { name: 'Acme Robotics', aliases: ['Acme'], products: ['RoadRunner'] };
  return compile({ schema: 1, id: 'p', version: 1, organisation, contacts: [], rules });
}

const leaks = policyWith(rule('leaks', 'confidential', 'non-public'));
const ear = makeEar(knowing({ 'non-public': { zeppelin: 100, hangar: 60 } }));
const surer = makeEar(knowing({ 'non-public': { zeppelin: 100 } }, 2));

const hear = (compiled: Compiled, text: string, by: Ear | null = ear) =>
  examine(compiled, settle({ parts: [text] }, 0), undefined, by).findings;

test('what was learned speaks, on the words that weighed most', () => {
  const text = 'At our plant they parked the zeppelin in its hangar on Monday';
  const [finding, ...others] = hear(leaks, text);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'leaks', category: 'confidential', learned: true });
  expect(text.slice(finding!.start, finding!.end)).toBe('zeppelin in its hangar');
  expect(hear(leaks, text, null)).toEqual([]);
});

test('alone it never holds, and below certainty it only underlines', () => {
  const text = 'At our plant they parked the zeppelin';
  expect(hear(leaks, text)[0]!.level).toBe('suggestion');
  expect(hear(leaks, text, surer)[0]!.level).toBe('warning');
  const blocking = policyWith({
    ...rule('b', 'confidential', 'non-public', { level: 'block' }),
    scope: { accounts: ['official'] },
  });
  const official = settle({ parts: [text], account: { kind: 'official' } }, 0);
  expect(examine(blocking, official, undefined, surer).findings[0]!.level).toBe('warning');
  const mild = policyWith(rule('m', 'confidential', 'non-public', { level: 'suggestion' }));
  expect(hear(mild, text, surer)[0]!.level).toBe('suggestion');
});

test('offers no fix that takes the words away: they are a hint, not the thing itself', () => {
  expect(hear(leaks, 'At our plant they parked the zeppelin')[0]!.fixes).toEqual([]);
});

test.each([
  ['a question', 'At our plant, did they park the zeppelin?'],
  ['what somebody else says', 'We had tea. According to the paper the zeppelin lands on Monday'],
  ['a quotation', 'At our plant they sang "and the big silver zeppelin flies" all day'],
])('is silent on %s', (_, text) => {
  expect(hear(leaks, text)).toEqual([]);
});

test('a rule that phrases make speak is as grave as ever, and the ear adds nothing of the same kind', () => {
  const two = policyWith(rule('leaks', 'confidential', 'non-public'), rule('other', 'confidential', 'insider'));
  const both = makeEar(knowing({ 'non-public': { zeppelin: 100 }, insider: { zeppelin: 100 } }));
  const found = hear(two, "Acme's zeppelin is unannounced", both);
  expect(found.map(({ rule: id, level, learned }) => [id, level, learned])).toEqual([['leaks', 'hold', undefined]]);
});

test('what silences a rule silences the ear: a disclaimer, and speech that the law protects', () => {
  const views = policyWith(rule('views', 'personal-view', 'opinion', { unless: { signal: 'disclaimer' } }));
  const opinionated = makeEar(knowing({ opinion: { zeppelin: 100 } }));
  expect(hear(views, 'Our plant and its zeppelin', opinionated)).toHaveLength(1);
  expect(hear(views, 'Our plant and its zeppelin. Views are my own.', opinionated)).toEqual([]);
  const union = examine(views, settle({ parts: ['Our plant, the union and its zeppelin'] }, 0), undefined, opinionated);
  expect(union.findings).toEqual([]);
  expect(union.silenced).toEqual([{ rule: 'views', topic: 'union' }]);
});

test('praise counts where we are named, and not where it is turned round', () => {
  const praise = policyWith(rule('praise', 'connection', 'praise'));
  const pleased = makeEar(knowing({ praise: { zeppelinesque: 100 } }));
  expect(hear(praise, 'The RoadRunner feels zeppelinesque', pleased)).toHaveLength(1);
  expect(hear(praise, 'The RoadRunner is not zeppelinesque', pleased)).toEqual([]);
  expect(hear(praise, 'Our canteen feels zeppelinesque', pleased)).toEqual([]);
});

test('weights come back from bytes as they were; torn ones, and those of others, are refused', () => {
  const weights = knowing({ 'non-public': { zeppelin: 100, hangar: -7 } });
  const bytes = packWeights(weights);
  expect(readWeights(bytes)).toEqual(weights);
  expect(readWeights(bytes.slice(0, -4))).toBeUndefined();
  const torn = bytes.slice();
  torn[torn.length - 9]! ^= 1;
  expect(readWeights(torn)).toBeUndefined();
  expect(readWeights(new Uint8Array())).toBeUndefined();
});

test('the ear that ships can be read, weighs no more than it may, and speaks through signals that there are', () => {
  expect(fromBase64(base64)!.length).toBeLessThanOrEqual(300_000);
  const heard = [...currentEar()!.signals];
  expect(heard.length).toBeGreaterThan(3);
  expect(heard.filter(id => !signals.some(signal => signal.id === id))).toEqual([]);
});
