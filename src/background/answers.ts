import type { Cell } from '../storage/cell.ts';
import { type AnswerBook, noAnswers } from '../storage/cells.ts';

/** What a person has answered once is not asked again for the same words. Kept as HMACs: no rule, no word can be read back. */
export interface Answers {
  has(rule: string, words: string): Promise<boolean>;
  /** Remembers an answer and returns the name under which it can be taken back. */
  add(rule: string, words: string): Promise<string>;
  takeBack(answer: string): Promise<void>;
}

/** More answers than anybody gives in one browser session; the oldest go first. */
const limit = 2_000;

/** Answers kept in a cell. `fold` is the engine's: words that differ in case or accents only are the same words. */
export function createAnswers(cell: Cell<AnswerBook>, fold: (text: string) => string): Answers {
  let opening: Promise<{ readonly key: CryptoKey; book: AnswerBook }> | undefined;

  const open = () => {
    opening ??= cell.read().then(async found => {
      const book = found.key === '' ? { ...noAnswers, key: randomKey() } : found;
      if (book !== found) await cell.write(book);
      const bytes = Uint8Array.from(book.key, letter => letter.charCodeAt(0));
      return {
        key: await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
        book,
      };
    });
    return opening;
  };

  const macOf = async (rule: string, words: string) => {
    const { key } = await open();
    const message = new TextEncoder().encode(`${rule}\n${fold(words)}`);
    return latin1(new Uint8Array(await crypto.subtle.sign('HMAC', key, message)));
  };

  const keep = async (change: (macs: readonly string[]) => readonly string[]) => {
    const opened = await open();
    opened.book = { key: opened.book.key, macs: change(opened.book.macs).slice(-limit) };
    await cell.write(opened.book);
  };

  return {
    async has(rule, words) {
      const mac = await macOf(rule, words);
      return (await open()).book.macs.includes(mac);
    },
    async add(rule, words) {
      const mac = await macOf(rule, words);
      await keep(macs => [...macs.filter(held => held !== mac), mac]);
      return mac;
    },
    async takeBack(answer) {
      await keep(macs => macs.filter(held => held !== answer));
    },
  };
}

function randomKey(): string {
  return latin1(crypto.getRandomValues(new Uint8Array(32)));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
