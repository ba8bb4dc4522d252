/** What a checker for runaway expressions is asked about: the same expression, as far as it could run away. */

const lookBehind = /\(\?<!\[((?:\\.|[^\]])*)\]\)/g;
const lookAround = /\(\?<?[!=](?:\[(?:\\.|[^\]])*\]|\((?:\\.|[^()])*\)|\\.|[^()[\]])*\)/g;
const count = /(?<!\\u)\{(\d+)(,?)(\d*)\}/g;

/** Repetitions with a count do a counted number of steps: a few stand for all. */
export function fewTimes(source: string): string {
  return source.replace(count, (_, least, comma, most) => {
    return `{${Math.min(2, least)}${comma}${most === '' ? '' : Math.min(3, most)}}`;
  });
}

/**
 * The expression without what only looks or remembers: what looks behind for one character takes it; what looks ahead must
 * fail, since that is when other ways are tried; what is said again may be anything.
 */
export function plainly(source: string): string {
  return source
    .replace(lookBehind, (_, set) => `(?:^|[^${set}])`)
    .replace(lookAround, around => (around.startsWith('(?<') ? '' : '\\x00'))
    .replace(/\(\?<\w+>/g, '(')
    .replace(/\\[1-9]|\\k<\w+>/g, '.');
}

/** The same in RE2's syntax, which knows no count above a thousand. */
export function asRe2(source: string): string {
  return plainly(source)
    .replace(/\\u([0-9a-f]{4})/g, '\\x{$1}')
    .replace(/20000|2000|6000/g, '1000');
}

const withoutSets = (source: string): string => source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, 'x');

/** Whether something is repeated without a count. */
export function isOpen(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(withoutSets(source));
}

/** Whether a group is repeated, so that there may be ways within ways. */
export function isNested(source: string): boolean {
  return /\)(?:[*+]|\{\d)/.test(withoutSets(source));
}

/** The alternatives that an expression is made of: it runs away only where one of them does. */
export function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]])*\]|[\s\S]/gu)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (token === '|' && depth === 0) found.push('');
    else found.push(found.pop() + token);
  }
  return found;
}
