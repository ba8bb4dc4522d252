/** The letter that goes with a Spanish identity number: its rest when divided by 23. Source: Real Decreto 1553/2005, article 11. */
export function mod23(digits: string): string {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23]!;
}
