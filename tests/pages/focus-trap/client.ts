import { make, stage } from '../kit/dom.ts';
import { mountPlain } from '../kit/plain.ts';

/** A modal with a strict trap: focus that leaves it, or goes nowhere, is taken back in the same task. */
const opener = make('button', { type: 'button', 'data-look': 'opener' }, 'Write a note');
stage().append(opener);
opener.addEventListener('click', open);

function open(): void {
  const modal = make('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Note', 'data-look': 'modal' });
  document.body.append(make('div', { 'data-look': 'veil' }, modal));
  const composer = mountPlain(modal, { box: 'post', action: 'Post', placeholder: 'Write a note' });
  const editable = composer.querySelector<HTMLElement>('[role="textbox"]')!;
  let last = editable;

  document.addEventListener(
    'focusin',
    event => {
      const target = event.target as HTMLElement;
      if (modal.contains(target)) last = target;
      else last.focus();
    },
    true,
  );
  modal.addEventListener('focusout', event => {
    const next = event.relatedTarget;
    if (next instanceof Node && modal.contains(next)) return;
    queueMicrotask(() => last.focus());
  });
  window.addEventListener('blur', () => queueMicrotask(() => last.focus()));
  editable.focus();
}
