import { namesUs } from './hearing.ts';
import { masks } from './lexicon.ts';
import { wordings } from './wordings.ts';

const work = wordings(
  ({ grammar }) => grammar.employment,
  ({ grammar }) => grammar.belongings,
);
const several = wordings(({ grammar }) => grammar.us);
const person = wordings(({ grammar }) => grammar.firstPerson);

/** Whether a masked text names the organisation, or speaks of what is ours or of one's place there. */
export function isAboutWork(masked: string): boolean {
  return namesUs(masked) || work.test(masked);
}

/** Whether a masked text names the organisation or a competitor. */
export function namesAny(masked: string): boolean {
  return namesUs(masked) || masked.includes(masks.competitor);
}

/** Whether the writer is in it: `I`, `we`, `our`. */
export function isInPerson(own: string): boolean {
  return person.test(own);
}

/** For each sentence, whether something holds in it or in one that stands so near. */
export function nearby(holds: readonly boolean[], before: number, after = before): boolean[] {
  return holds.map((_, i) => holds.slice(Math.max(0, i - before), i + after + 1).includes(true));
}

/** Whether somebody inside may be speaking: of their work, or of a `we`. */
export function isFromInside(masked: string): boolean {
  return isAboutWork(masked) || several.test(masked);
}
