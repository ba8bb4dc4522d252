/** Runs at document_start in every frame of a supported site. */
export function startSentinel(): void {}
