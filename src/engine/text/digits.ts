const decimal = /^\p{Nd}$/u;

/** The ASCII digit that a decimal digit of any script stands for; undefined for anything else. */
export function asciiDigit(point: number): string | undefined {
  if (!decimal.test(String.fromCodePoint(point))) return undefined;
  // Digits stand in tens, zero first; several tens may follow each other (Unicode Standard, section 4.6).
  let before = 0;
  while (decimal.test(String.fromCodePoint(point - before - 1))) before++;
  return String(before % 10);
}
