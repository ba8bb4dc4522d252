/** A slow hash that somebody has to work out: whether these words stand in a hashed list hangs on it. */
export interface Question {
  /** The same for the same question. */
  readonly key: string;
  /** As they are hashed: folded, one space where the text has white space. */
  readonly words: string;
  /** Of the list, base64url. */
  readonly salt: string;
  readonly iterations: number;
}

/** Slow hashes that were worked out before. */
export interface Known {
  /** The first 12 bytes of the hash; undefined while it is not known. */
  answer(question: Question): Uint8Array | undefined;
}

export function questionOf(words: string, salt: string, iterations: number): Question {
  return { key: `${salt} ${iterations} ${words}`, words, salt, iterations };
}
