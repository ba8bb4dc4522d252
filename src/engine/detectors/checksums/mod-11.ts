/** The sum of digits times weights, modulo 11: what the national numbers built on it compare. */
export function mod11(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * (digits.charCodeAt(i) - 48), 0) % 11;
}
