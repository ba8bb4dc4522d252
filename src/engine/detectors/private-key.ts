import type { Span } from '../finding.ts';
import type { Detector } from './define.ts';
import { entropy } from './support/entropy.ts';

const begin = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/g;
const end = /-----END [A-Z0-9 ]{0,90}PRIVATE KEY(?: BLOCK)?-----/g;

/** A key on elliptic curves takes 64 characters of base64; an RSA key of 4,096 bits about 3,200. */
const shortest = 40;
const longest = 20_000;

/** Where the key that begins at `start` ends: its last line, or the last of its base64 where it was cut off. */
function endOf(raw: string, body: number): number {
  end.lastIndex = body;
  const closing = end.exec(raw.slice(0, body + longest));
  if (closing) return closing.index + closing[0].length;
  return body + (/^(?:[A-Za-z0-9+/=\s:,-]|\\[nr]){0,20000}/.exec(raw.slice(body))?.[0].trimEnd().length ?? 0);
}

function isReal(inside: string): boolean {
  const key = inside.replace(/-----END[^-]*-----/, '').replace(/\\[nr]|\s/g, '');
  const base64 = key.match(/[A-Za-z0-9+/=]{20,}/g)?.join('') ?? '';
  return base64.length >= shortest && entropy(base64) > 3.5;
}

function locate(raw: string): Span[] {
  const spans: Span[] = [];
  for (const match of raw.matchAll(begin)) {
    if (match.index < (spans.at(-1)?.end ?? 0)) continue;
    const body = match.index + match[0].length;
    const stop = endOf(raw, body);
    if (isReal(raw.slice(body, stop))) spans.push({ start: match.index, end: stop });
  }
  return spans;
}

export const privateKey: Detector = {
  id: 'private-key',
  groups: ['secrets'],
  title: 'Private key',
  source: 'RFC 7468, RFC 4880 section 6.2',
  keywords: ['-----begin'],
  find: text => locate(text.raw),
};
