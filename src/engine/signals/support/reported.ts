import { lexicon } from './lexicon.ts';

const others = lexicon([
  'according to',
  'apparently',
  '(he|she|they|people|some|many|critics|analysts|everyone|reviewers|journalists|*body|reddit|twitter) (say|says|said|think|thinks|thought|claim|claims|claimed|believe|believes|call|calls|called)',
  '(article|review|report|study|survey|paper|headline|bbc|reuters|analyst|reviewer|journalist) (say|says|said|calls|called|claims|claimed)',
  '(i|just|have|i have|we) (read|heard|saw) that',
]);

/** Whether a sentence passes on what somebody else says, so that it is not the writer's own. */
export function isReported(own: string): boolean {
  return others.test(own);
}
