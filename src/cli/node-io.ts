import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exit } from './exit.ts';
import { fail } from './failure.ts';
import type { Io } from './io.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not; check its permissions',
  EEXIST: 'it is there already; choose another name or move it away',
  EISDIR: 'it is a directory; give a file',
  ENOENT: 'it is not there; check the path',
};

function explain(verb: string, path: string, cause: unknown): never {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  fail(`Cannot ${verb} "${path}": ${reasons[code] ?? code}.`);
}

async function* stream(path: string): AsyncGenerator<string> {
  try {
    yield* createReadStream(path, 'utf8');
  } catch (cause) {
    explain('read', path, cause);
  }
}

/** The process's own input, output and files. */
export function nodeIo(): Io {
  const { stdin, stdout, stderr } = process;
  stdin.setEncoding('utf8');
  // Whoever read our output has gone (`beforehand check … | head`): no more is wanted, and nothing is wrong.
  stdout.on('error', () => process.exit(exit.failed));
  return {
    input: stdin,
    async out(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    err: text => void stderr.write(text),
    terminal: { input: stdin.isTTY, errors: stderr.isTTY },
    files: {
      read: path => readFile(path).catch(cause => explain('read', path, cause)),
      write: (path, text, { secret = false } = {}) =>
        mkdir(dirname(path), { recursive: true })
          .then(() => writeFile(path, text, secret ? { mode: 0o600, flag: 'wx' } : {}))
          .catch(cause => explain('write', path, cause)),
      stream,
    },
    now: Date.now,
    interrupted() {
      const controller = new AbortController();
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
      return controller.signal;
    },
  };
}
