/** Stub until the proof stands. */
export interface Linear {
  readonly ok: true;
  readonly expression: RegExp;
  readonly literals: readonly string[] | undefined;
}
export function linear(source: string, options: { fold: boolean }): Linear | { ok: false; reason: string } {
  return { ok: true, expression: new RegExp(source, options.fold ? 'gi' : 'g'), literals: undefined };
}
