import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { toText } from '../policy/bytes.ts';
import { readPrivateKey } from '../policy/key.ts';

export interface StaticFile {
  readonly body: Uint8Array;
  /** Changes with the content and only with it. */
  readonly etag: string;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json; charset=utf-8',
  '.jws': 'application/jose; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
};

/**
 * The file that a URL's path names below a directory; undefined where there is none, where it lies elsewhere (`..`, a
 * link that leads out), and where it is hidden or a private key, whatever it is called.
 */
export async function findFile(root: string, path: string): Promise<StaticFile | undefined> {
  const name = decode(path);
  if (name === undefined || name.includes('\0') || /(?:^|\/)\./.test(name)) return undefined;
  try {
    const [base, file] = await Promise.all([realpath(root), realpath(join(root, name))]);
    const inside = relative(base, file);
    if (inside === '' || inside.split(sep)[0] === '..') return undefined;
    const body = await readFile(file);
    if (readPrivateKey(toText(body.subarray(0, 4096)) ?? '').ok) return undefined;
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    return { body, etag, type: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

/** Whether there is a directory to serve files from. */
export async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isDirectory(),
    () => false,
  );
}

/** Whether one of the tags that a client holds (`If-None-Match`, RFC 9110 section 13.1.2) is this one. */
export function holds(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some(held => ['*', etag, `W/${etag}`].includes(held.trim()));
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
