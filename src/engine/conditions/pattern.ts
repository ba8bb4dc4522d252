import { z } from 'zod';
import { type Linear, linear } from '../text/linear/index.ts';
import { matchesOf } from '../text/matches.ts';
import { snap } from '../text/spans.ts';
import { inParts, type Kind, never } from './define.ts';

type Pattern = string | { readonly matching: string; readonly exact: boolean };

export const pattern: Kind<Pattern> = {
  name: 'pattern',
  summary:
    'Holds where a regular expression (RE2 syntax) matches. The text is folded first (case, accents, look-alikes), unless it is {matching: …, exact: true}.',
  cost: 1,
  schema: () =>
    z.union([z.string().min(1), z.object({ matching: z.string().min(1), exact: z.boolean().default(false) })]),
  compile(value, workshop) {
    const { matching, exact } = typeof value === 'string' ? { matching: value, exact: false } : value;
    const compiled = linear(matching, { fold: !exact });
    if (!compiled.ok) {
      workshop.problem(compiled.reason);
      return never;
    }
    const group = compiled.literals === undefined ? undefined : workshop.literals(compiled.literals);
    return inParts(({ text, occurs }) => {
      if (group !== undefined && !occurs(group)) return [];
      return exact
        ? matches(compiled, text.raw)
        : matches(compiled, text.folded).map(({ start, end }) => text.toRaw(start, end));
    });
  },
};

function matches({ expression }: Linear, text: string) {
  return matchesOf(expression, text)
    .filter(match => match[0] !== '')
    .map(match => snap(text, { start: match.index, end: match.index + match[0].length }));
}
