/** The world as a command sees it; tests hand in another. */
export interface Io {
  /** Standard input in pieces, decoded. */
  readonly input: AsyncIterable<string>;
  /** Writes to standard output; resolves when there is room for more. */
  out(text: string): Promise<void>;
  /** Writes to standard error. */
  err(text: string): void;
  readonly terminal: { readonly input: boolean; readonly errors: boolean };
  readonly files: {
    read(path: string): Promise<Uint8Array>;
    /** Writes a file, and the directories that it needs. `secret`: only its owner may read it, and a file that is there already is never replaced. */
    write(path: string, text: string, options?: { readonly secret?: boolean }): Promise<void>;
    /** A file of any size, in pieces, decoded. */
    stream(path: string): AsyncIterable<string>;
  };
  /** Milliseconds since the epoch. */
  now(): number;
  /** For a command that runs on: aborted when the person interrupts it. */
  interrupted(): AbortSignal;
}
