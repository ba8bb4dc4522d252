/** A command could not run. The message is one sentence that says what to do. */
export class Failure extends Error {}

export function fail(sentence: string): never {
  throw new Failure(sentence);
}
