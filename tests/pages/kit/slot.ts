import { hashed, make, stage } from './dom.ts';

export interface Slot {
  /** Where the editor goes. */
  readonly slot: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** A composer without its editor: a place for one, and below it the button that posts. */
export function mountSlot(action: string): Slot {
  const slot = make('div', { class: hashed() });
  const button = make('button', { class: hashed(), type: 'button', 'data-look': 'primary' }, action);
  stage().append(
    make(
      'div',
      { class: hashed(), role: 'group', 'data-look': 'composer' },
      slot,
      make('div', { 'data-look': 'actions' }, button),
    ),
  );
  return { slot, button };
}

/** Adds a style sheet to the page. */
export function addSheet(css: string): void {
  document.head.append(make('style', {}, css));
}
