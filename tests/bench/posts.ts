/** Ordinary posts from a small grammar, each one new: nothing may be remembered from one to the next. */

const openings = [
  'This morning',
  'Yesterday',
  'On the train',
  'After lunch',
  'At the weekend',
  'Last night',
  'In the park',
];
const people = ['my sister', 'our neighbour', 'a friend', 'the baker', 'my old teacher', 'the dog', 'half the street'];
const deeds = ['found', 'painted', 'lost', 'cooked', 'repaired', 'forgot', 'carried home', 'photographed', 'borrowed'];
const things = [
  'a bicycle',
  'three lemons',
  'the wrong umbrella',
  'an enormous cake',
  'a map of Leeds',
  'the kettle',
  'old letters',
];
const ends = [
  'and it rained.',
  'which was fun!',
  'as you do.',
  'for no reason at all.',
  'and we laughed 😄',
  '#happydays',
  'again…',
];

/** Makes posts of a given length, in UTF-16 code units, from a seed. */
export function postMaker(seed: number): (length: number) => string {
  let state = seed >>> 0;
  const pick = (words: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[(state >>> 8) % words.length]!;
  };
  return length => {
    let text = '';
    while (text.length < length) {
      text += `${pick(openings)} ${pick(people)} ${pick(deeds)} ${pick(things)} ${state % 97} ${pick(ends)} `;
    }
    return text.slice(0, length);
  };
}
