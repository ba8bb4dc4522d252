/**
 * ` Did you mean "opinion"?`, where one of the known names is what somebody most likely meant: the same but for case and
 * hyphens, a letter or two away, or a beginning. Else nothing. A third of the letters may differ, of a name of four or more.
 */
export function suggest(name: string, known: readonly string[]): string {
  const meant = bare(name);
  const [best] = known
    .map(one => ({ one, far: distance(meant, bare(one)) }))
    .filter(({ far }) => far <= (meant.length > 3 ? meant.length / 3 : 0))
    .sort((a, b) => a.far - b.far);
  const begun = known.find(
    one => meant.length >= 3 && (bare(one).startsWith(meant) || (one.length > 3 && meant.startsWith(bare(one)))),
  );
  const found = best?.one ?? begun;
  return found === undefined ? '' : ` Did you mean "${found}"?`;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** How many letters to put in, take out or change (Levenshtein 1966); where two neighbours changed places, one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        row[j - 1]! + 1,
        above[j]! + 1,
        above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}
