import { type Path, type Problem, warning } from '../problem.ts';
import { policyRule } from './define.ts';
import { conditionsIn } from './support/conditions-in.ts';

/** In double quotes YAML makes a backspace of `\b`, which no post holds. */
export const escapedPattern = policyRule({
  id: 'escaped-pattern',
  title: 'patterns in double quotes, of which YAML took the backslashes',
  run: policy =>
    conditionsIn(policy).flatMap(({ condition: { pattern }, path }): readonly Problem[] => {
      if (typeof pattern === 'string') return look(pattern, [...path, 'pattern']);
      const matching = (pattern as { matching?: unknown } | undefined)?.matching;
      return typeof matching === 'string' ? look(matching, [...path, 'pattern', 'matching']) : [];
    }),
});

function look(pattern: string, path: Path): readonly Problem[] {
  const message =
    "This pattern asks for a control character, which no post holds: in double quotes \\b is a backspace. Put the pattern in single quotes, as in '\\bword\\b'.";
  return [...pattern].some(char => char < ' ' && !/\s/.test(char)) ? [warning(path, message)] : [];
}
