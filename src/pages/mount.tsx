import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a page's component into its document. */
export function mount(page: ReactNode): void {
  createRoot(document.getElementById('root')!).render(page);
}
