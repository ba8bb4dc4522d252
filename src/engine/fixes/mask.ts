const dot = '•';
const shown = /[\p{L}\p{N}]/gu;

/** What may stay readable, by detector: enough to know again which one is meant, too little to use. */
const keeps: Readonly<Record<string, (text: string) => string>> = {
  'credit-card': lastFour,
  'email-address': text => text.replace(/^(.)([^@]*)(?=@)/u, (_, first: string, rest: string) => first + hide(rest)),
  'iban-code': lastFour,
  'phone-number': lastTwo,
};

/** Hides letters and digits behind dots and keeps the rest, so that the shape can still be seen. */
export function mask(text: string, detector?: string): string {
  return (keeps[detector ?? ''] ?? hide)(text);
}

function hide(text: string): string {
  return text.replace(shown, dot);
}

function lastFour(text: string): string {
  return keepLast(text, 4);
}

function lastTwo(text: string): string {
  return keepLast(text, 2);
}

function keepLast(text: string, count: number): string {
  let left = [...text.matchAll(shown)].length - count;
  return text.replace(shown, char => (left-- > 0 ? dot : char));
}
