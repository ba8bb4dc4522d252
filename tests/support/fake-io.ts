import { fail } from '../../src/cli/failure.ts';
import type { Io } from '../../src/cli/io.ts';
import { toBytes } from '../../src/policy/bytes.ts';

export interface FakeIo extends Io {
  /** Files by path; commands read and write here. */
  readonly disk: Map<string, string>;
  readonly secrets: Set<string>;
  stdout(): string;
  stderr(): string;
  interrupt(): void;
}

interface Options {
  /** Standard input in pieces; a terminal with nobody at it when left out. */
  readonly input?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are no text. */
  readonly binaries?: Readonly<Record<string, Uint8Array>>;
  readonly terminal?: boolean;
  /** Called with every piece of output as it comes. */
  readonly onOut?: (text: string) => void;
}

/** A world in memory for commands to run in. Its clock moves on by a tenth of a second each time it is read. */
export function fakeIo({ input, files = {}, binaries = {}, terminal = false, onOut }: Options = {}): FakeIo {
  const disk = new Map(Object.entries(files));
  const secrets = new Set<string>();
  const written = { out: '', err: '' };
  const interruption = new AbortController();
  let clock = Date.parse('2026-11-02T10:00:00Z');
  const content = (path: string) => disk.get(path) ?? fail(`Cannot read "${path}": it is not there; check the path.`);
  return {
    disk,
    secrets,
    stdout: () => written.out,
    stderr: () => written.err,
    interrupt: () => interruption.abort(),
    input: pieces(input ?? []),
    async out(text) {
      written.out += text;
      onOut?.(text);
    },
    err(text) {
      written.err += text;
    },
    terminal: { input: input === undefined, errors: terminal },
    files: {
      read: async path => binaries[path] ?? toBytes(content(path)),
      async write(path, text, { secret = false } = {}) {
        if (secret && disk.has(path)) fail(`Cannot write "${path}": it is there already.`);
        if (secret) secrets.add(path);
        disk.set(path, text);
      },
      stream: path => pieces([content(path)]),
    },
    now() {
      clock += 100;
      return clock;
    },
    interrupted: () => interruption.signal,
  };
}

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}
