/**
 * Whether letters and digits, read as one number with A = 10 … Z = 35, leave 1 when divided by 97.
 * Source: ISO/IEC 7064, MOD 97-10, as ISO 13616 uses it for IBANs (country and check digits moved to the end).
 */
export function mod97(characters: string): boolean {
  let rest = 0;
  for (const character of characters) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
