import type { Path } from './problem.ts';

/** More than any person writes, and little enough for every stack. */
export const maxDepth = 64;

/** The first place in a document that lies deeper than is read; undefined where there is none. */
export function tooDeep(value: unknown, depth = 0): Path | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= maxDepth) return [];
  for (const [key, inner] of Object.entries(value)) {
    const found = tooDeep(inner, depth + 1);
    if (found !== undefined) return [Array.isArray(value) ? Number(key) : key, ...found];
  }
  return undefined;
}
