import type { Span } from '../finding.ts';

/** Put `text` in place of `start`..`end`. */
export interface Edit extends Span {
  readonly text: string;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', '“': '”', '‘': '’', '«': '»' };
const blank = /[ \t\u00A0]/;

/** Takes words out, with brackets or quotes that held nothing else and with the space that is left over. */
export function remove(raw: string, span: Span): Edit {
  let { start, end } = span;
  if (/^['’]s(?![\p{L}\p{N}])/u.test(raw.slice(end, end + 3))) end += 2;
  while (start > 0 && end < raw.length && pairs[raw[start - 1]!] === raw[end]) {
    start--;
    end++;
  }
  if (start > 0 && /[#@]/.test(raw[start - 1]!)) start--;
  const opens = start === 0 || /\s/.test(raw[start - 1]!);
  const closes = end === raw.length || /[\s.,;:!?…)\]]/.test(raw[end]!);
  if (opens && closes) {
    if (end < raw.length && blank.test(raw[end]!) && !(start > 0 && end === raw.trimEnd().length))
      end = after(raw, end);
    else start = before(raw, start);
  }
  return { start, end, text: '' };
}

function after(raw: string, from: number): number {
  let end = from;
  while (end < raw.length && blank.test(raw[end]!)) end++;
  return end;
}

function before(raw: string, from: number): number {
  let start = from;
  while (start > 0 && blank.test(raw[start - 1]!)) start--;
  return start;
}

/** Adds words at the end, before trailing white space: as a paragraph of their own where the text has paragraphs. */
export function append(raw: string, words: string): Edit {
  const end = raw.trimEnd().length;
  const text = raw.slice(0, end);
  return { start: end, end, text: separator(text) + words };
}

function separator(text: string): string {
  if (text.trim() === '') return '';
  if (text.trim().includes('\n')) return '\n\n';
  // A full stop would become part of a link or a hashtag.
  if (/(?:^|\s)(?:#|@|https?:)\S{1,500}$/.test(text.slice(-600))) return '\n';
  return /[\p{L}\p{N}]$/u.test(text) ? '. ' : ' ';
}

/** Adds words at the beginning, after leading white space. */
export function prepend(raw: string, words: string): Edit {
  const start = raw.length - raw.trimStart().length;
  const rest = raw.slice(start);
  return { start, end: start, text: rest === '' ? words : words + (rest.trimEnd().includes('\n') ? '\n\n' : ' ') };
}
