import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Generator } from './generators.ts';

/** Alphabets whose letters are put in the place of Latin ones. Others are left alone: folding them would only mangle real words. */
const alphabet =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Deseret}\p{Script=Osage}\p{Script=Lisu}\p{Script=Canadian_Aboriginal}\p{Script=Tifinagh}\p{Script=Warang_Citi}\p{Script=Elbasan}\p{Script=Runic}\p{Script=Old_Italic}\p{Script=Lycian}\p{Script=Carian}]/u;

/** Unicode's confusables (UTS 39), as a package brings them: character → the one that stands for all it is drawn like. */
function confusables(): ReadonlyMap<string, string> {
  const path = createRequire(import.meta.url).resolve('unhomoglyph/data.json');
  return new Map(Object.entries<string>(JSON.parse(readFileSync(path, 'utf8'))));
}

const base = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const plain = (text: string): string => base(text).toLowerCase().toUpperCase().toLowerCase();
const only = <Item>(items: ReadonlySet<Item>): Item | undefined => (items.size === 1 ? [...items][0] : undefined);

function groupBy(items: Iterable<string>, keyOf: (item: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** The Latin letters that a character is drawn like: one, or several where it is a Latin ligature. */
function latinOf(char: string, prototype: string | undefined): string | undefined {
  const letters = prototype === undefined ? '' : base(prototype);
  if (!(/\p{Script=Latin}/u.test(char) ? /^[a-z]{1,2}$/i : /^[a-z]$/i).test(letters)) return undefined;
  return letters.toLowerCase().replace('rn', 'm');
}

/** Every letter of these alphabets that normalisation alone does not turn into Latin ones, by its small form. */
function letters(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (let point = 0x80; point <= 0x1ffff; point++) {
    const char = String.fromCodePoint(point);
    const small = plain(char);
    if (!/^\p{L}$/u.test(char) || !alphabet.test(char) || /^[\0-\x7f]*$/.test(small) || [...small].length > 1) continue;
    found.set(small, [...(found.get(small) ?? []), char]);
  }
  return found;
}

/**
 * Small letter → Latin letter, and capital → Latin letter where that is another one. A letter goes with its other case, so that a
 * name folds alike in capitals; where the two are drawn like different letters, the small one decides.
 */
function tables(): { twins: Map<string, string>; shapes: Map<string, string> } {
  const prototypes = confusables();
  const twins = new Map<string, string>();
  const shapes = new Map<string, string>();
  const known = letters();
  for (const [small, forms] of known) {
    const latin = (char: string): string | undefined => latinOf(char, prototypes.get(char));
    const own = latin(small) ?? only(new Set(forms.map(latin).filter(one => one !== undefined)));
    if (own === undefined) continue;
    twins.set(small, own);
    // A capital I is drawn like a small l everywhere.
    const capital = small.toUpperCase();
    const shape = latin(capital);
    if (/^\p{Script=Greek}$/u.test(capital) && shape !== undefined && shape !== own && shape !== 'l')
      shapes.set(capital, shape);
  }
  // What is drawn like one of those: small capitals, for instance.
  const further = [...known.keys()].filter(small => !twins.has(small));
  const like = groupBy([...prototypes.keys(), ...prototypes.values()], char => prototypes.get(char) ?? char);
  const found = further.flatMap((small): [string, string][] => {
    const prototype = prototypes.get(small) ?? small;
    const letter = only(
      new Set((like.get(prototype) ?? []).map(char => twins.get(plain(char))).filter(one => one !== undefined)),
    );
    return letter === undefined || letter.length > 1 || /^[\0-\x7f]/.test(prototype) ? [] : [[small, letter]];
  });
  return { twins: new Map([...twins, ...found]), shapes };
}

/** `a…` a line: Latin letters, a space, and what is drawn like them. */
function lines(table: ReadonlyMap<string, string>): string {
  const groups = groupBy(table.keys(), char => table.get(char)!);
  return Array.from(groups, ([latin, chars]) => `${latin} ${chars.sort().join('')}`)
    .sort()
    .join('\n');
}

/** The letters that are drawn like Latin ones, for folding. */
export const lookalikesFile: Generator = {
  path: 'src/engine/text/lookalikes.generated.ts',
  make() {
    const { twins, shapes } = tables();
    return `// Made by \`npm run generate\` from Unicode's confusables (https://www.unicode.org/reports/tr39/). Not to be edited.

/** Latin letters, a space, and the small letters that are drawn like them (or whose capitals are), a line each. */
export const lookalikes = \`${lines(twins)}\`;

/** Capitals that are drawn like another Latin letter than their small ones, in the same way. */
export const capitalLookalikes = \`${lines(shapes)}\`;
`;
  },
};
