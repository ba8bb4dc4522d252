/**
 * Every match of a global expression, in order. `matchAll` would copy the expression at each call, which for a large one
 * costs more than the search.
 * @throws {TypeError} for an expression that is not global, which would find its first match for ever.
 */
export function matchesOf(expression: RegExp, text: string): RegExpExecArray[] {
  if (!expression.global) throw new TypeError('A search for every match needs a global expression.');
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex++;
  }
  return found;
}
