import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { words } from '../locales/words.ts';

/** Puts a page's component into its document, in the language of its words. */
export function mount(page: ReactNode): void {
  const { documentElement } = document;
  documentElement.lang = words.language;
  createRoot(document.getElementById('root')!).render(page);
}
