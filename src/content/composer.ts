/** Runs once in a frame, at first contact. */
export function startComposer(): void {}
