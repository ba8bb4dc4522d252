import { type Source, Unreadable } from './source.ts';

export interface Flags {
  /** The text is folded: case has no meaning. */
  readonly fold: boolean;
  ignoreCase: boolean;
  dotAll: boolean;
  multiline: boolean;
  swapGreed: boolean;
}

const names = { i: 'ignoreCase', s: 'dotAll', m: 'multiline', U: 'swapGreed' } as const;

/** Reads flags such as `i`, `s-m` up to a `:` or before a `)`. */
export function readFlags(source: Source, flags: Flags): Flags {
  const given = source.takeMatch(/^[imsU]*(?:-[imsU]+)?(?=[:)])/);
  if (given === undefined) throw new Unreadable('RE2 does not know this kind of group. Write (?:…).');
  const [on = '', off = ''] = given.split('-');
  const changed = { ...flags };
  for (const [letter, name] of Object.entries(names)) {
    if (on.includes(letter)) changed[name] = true;
    if (off.includes(letter)) changed[name] = false;
  }
  source.take(':');
  return changed;
}
