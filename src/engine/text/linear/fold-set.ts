import { foldPoint } from '../fold-point.ts';
import { type CharSet, setOf, union } from './charset.ts';

/** Beyond so many characters a set is one of a whole script, in which the folded forms already are. */
const most = 3000;

/** A set, with what each of its characters folds to, so that it finds in folded text what it finds in the text as typed. */
export function foldSet(set: CharSet): CharSet {
  const size = set.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (size > most) return set;
  return withForms(set, char => foldPoint(char.charCodeAt(0)));
}

/** A set in both cases. */
export function bothCases(set: CharSet): CharSet {
  const size = set.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  if (size > most) return set;
  return union(
    withForms(set, char => char.toLowerCase()),
    withForms(set, char => char.toUpperCase()),
  );
}

function withForms(set: CharSet, form: (char: string) => string): CharSet {
  const ranges: [number, number][] = [];
  for (const [from, to] of set) {
    for (let unit = from; unit <= to; unit++) {
      const other = form(String.fromCharCode(unit));
      if (other.length === 1) ranges.push([other.charCodeAt(0), other.charCodeAt(0)]);
    }
  }
  return union(set, setOf(ranges));
}
