import type { Ime } from '../ime.ts';
import type { Connection } from './connection.ts';
import { privileged } from './privileged.ts';

/** The part of `nsITextInputProcessor` that is used here (dom/interfaces/base/nsITextInputProcessor.idl). */
interface Processor {
  readonly ATTR_RAW_CLAUSE: number;
  beginInputTransactionForTests(window: Window): boolean;
  setPendingCompositionString(text: string): void;
  appendClauseToPendingComposition(length: number, attribute: number): void;
  setCaretInPendingComposition(offset: number): void;
  flushPendingComposition(): boolean;
  commitCompositionWith(text: string, key?: KeyboardEvent): void;
  keydown(key: KeyboardEvent): number;
  keyup(key: KeyboardEvent): boolean;
}

declare global {
  interface Window {
    readonly Cc: Readonly<Record<string, { createInstance(type: unknown): Processor }>>;
    readonly Ci: Readonly<Record<string, unknown>>;
    /** The input method of this window, kept from one step of a composition to the next. */
    processor?: Processor;
  }
}

/** An input method of the browser's own, which composes in whatever has the focus. */
export function composeInFirefox(connection: Connection): Ime {
  return {
    compose: text =>
      privileged(
        connection,
        words => {
          window.processor ??= window.Cc['@mozilla.org/text-input-processor;1']!.createInstance(
            window.Ci.nsITextInputProcessor,
          );
          const { processor } = window;
          processor.beginInputTransactionForTests(window);
          processor.setPendingCompositionString(words);
          processor.appendClauseToPendingComposition(words.length, processor.ATTR_RAW_CLAUSE);
          processor.setCaretInPendingComposition(words.length);
          processor.flushPendingComposition();
        },
        text,
      ),
    commit: (text, by) =>
      privileged(
        connection,
        given => {
          const [words, keys] = JSON.parse(given) as [string, string | null];
          const processor = window.processor!;
          if (keys === null) return processor.commitCompositionWith(words);
          const key = (name: string): KeyboardEvent => new KeyboardEvent('', { key: name, code: name });
          if (keys === 'Control+Enter') processor.keydown(key('Control'));
          processor.commitCompositionWith(words, key('Enter'));
          processor.keyup(key('Enter'));
          if (keys === 'Control+Enter') processor.keyup(key('Control'));
        },
        JSON.stringify([text, by ?? null]),
      ),
  };
}
