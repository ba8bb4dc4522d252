import { alarmsOn, type Judged } from './judge.ts';
import { isHarmless } from './labelled.ts';

/** A post as phrases alone judge it, and as phrases and ear do. */
export interface Twice {
  readonly phrases: Judged;
  readonly both: Judged;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** 95 % bounds of a share, by Wilson (JASA 22, 1927): they hold for few and for none as well. */
export function bounds(part: number, whole: number): readonly [low: number, high: number] {
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const size = 1 + (z * z) / whole;
  return [Math.max(0, (middle - reach) / size), Math.min(1, (middle + reach) / size)];
}

function row(name: string, of: readonly Twice[], category: string | undefined): string {
  const meant = (one: string): boolean => category === undefined || one === category;
  const count = (list: (post: Judged) => readonly string[], which: keyof Twice): number =>
    of.reduce((sum, post) => sum + list(post[which]).filter(meant).length, 0);
  const heard = (which: keyof Twice): number => count(({ expect, said }) => expect.filter(one => said.has(one)), which);
  const expected = count(({ expect }) => expect, 'both');
  const [before, after] = [heard('phrases'), heard('both')];
  const alarms = [count(alarmsOn, 'phrases'), count(alarmsOn, 'both')] as const;
  return `| ${name} | ${expected} | ${percent(before, expected)} | ${percent(after, expected)} | ${alarms[0]} | ${alarms[1]} |`;
}

const head = [
  '| | expected | phrases | with the ear | alarms of the phrases | with the ear |',
  '|---|--:|--:|--:|--:|--:|',
];

/** What the ear adds, by category and by batch, and how many harmless posts it speaks on. */
export function earTable(posts: readonly Twice[], categories: readonly string[]): string {
  const batches = [...new Set(posts.map(({ both }) => both.batch ?? ''))];
  const harmless = posts.filter(({ both }) => isHarmless(both));
  const quiet = harmless.filter(({ phrases }) => phrases.said.size === 0);
  const added = quiet.filter(({ both }) => both.said.size > 0).length;
  const [low, high] = bounds(added, harmless.length).map(share => `${(100 * share).toFixed(1)} %`);
  return [
    [...head, ...categories.map(one => row(one, posts, one)), row('**all categories**', posts, undefined)].join('\n'),
    [
      ...head,
      ...batches.map(batch =>
        row(
          batch,
          posts.filter(({ both }) => both.batch === batch),
          undefined,
        ),
      ),
    ].join('\n'),
    `Of ${harmless.length} harmless posts the phrases speak on ${harmless.length - quiet.length} (${percent(harmless.length - quiet.length, harmless.length)}), and the ear alone on ${added} more (${percent(added, harmless.length)}; with 95 % confidence ${low} to ${high}).`,
  ].join('\n\n');
}
