import type { Language } from './language.ts';

/**
 * Stands in for `languages.ts` in the extension's worker: the phrases are a packaged file there, read when the worker starts, and
 * no code that is parsed with it.
 */
export const languages: Language[] = [];

/** Takes the phrases as read from the file; signals hear nothing before. */
export function provide(read: readonly Language[]): void {
  languages.splice(0, languages.length, ...read);
}
