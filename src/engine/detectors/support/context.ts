/** How far a word that explains a number may stand from it, in characters. */
const reach = 60;

/** The text around a stretch, in which a word may say what the number is. */
export function around(text: string, start: number, end: number, before = reach, after = reach): string {
  return `${text.slice(Math.max(0, start - before), start)} \u0000 ${text.slice(end, end + after)}`;
}

/** Whether the whole text is this stretch and nothing else, as when somebody pastes into the wrong box. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
}
