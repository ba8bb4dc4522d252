import { foldTerm } from './fold.ts';
import { readyFolded } from './prepare.ts';
import type { Prepared } from './prepared.ts';

/** Digits and signs by the letter that they are written for. One and `l` look like `i` and go with it. */
const letterOf: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '!': 'i',
  '|': 'i',
  '+': 't',
  '@': 'a',
  $: 's',
  l: 'i',
};

/** A sign is meant as a letter beside others: `h!t`, `@lpha`, `a$$`; not at the end of a sentence. */
const written = /[0-9l]|[@$](?=[a-z0-9@$!|+])|(?<=[a-z0-9@$!|+])[@$]|(?<=[a-z0-9@$])[!|+](?=[a-z0-9@$])/g;

/** A folded text with letters in the place of digits and signs; as long as before. */
export function leetFold(folded: string): string {
  return folded.replace(written, sign => letterOf[sign] ?? sign);
}

/** A text in which digits and signs are read as letters, for terms that went through {@link leetFold} as well. */
export function leetView(text: Prepared): Prepared {
  const { raw, toRaw, rawAt } = text;
  return readyFolded(raw, { folded: leetFold(text.folded), toRaw, rawAt });
}

/** Whether a stretch of text as typed has both letters and something in a letter's place. */
export function isLeet(stretch: string): boolean {
  const folded = foldTerm(stretch);
  return /[0-9@$!|+]/.test(folded) && /[a-z]/.test(folded);
}
