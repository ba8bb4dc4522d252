import { offer } from '../kit/demo.ts';
import { hashed, make } from '../kit/dom.ts';
import { post } from '../kit/post.ts';
import { mountSlot } from '../kit/slot.ts';

/** As editors of blocks do it: no library, an editable region a paragraph, each with a handle beside it. */
const { slot, button } = mountSlot('Publish');

function addBlock(after?: Element): HTMLElement {
  const editable = make('div', { contenteditable: 'true', role: 'textbox', 'aria-label': 'Block', class: hashed() });
  editable.style.cssText = 'white-space: pre-wrap; min-height: 28px; outline: none; padding: 2px 0';
  editable.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    addBlock(editable.parentElement!).focus();
  });
  const block = make('div', { class: hashed() }, editable);
  if (after === undefined) slot.append(block);
  else after.after(block);
  return editable;
}

const all = (): HTMLElement[] => [...slot.querySelectorAll<HTMLElement>('[contenteditable]')];
// biome-ignore lint/performance/useDomNodeTextContent: only the rendered text knows where the lines break
const textOf = (one: HTMLElement): string => one.innerText;
const model = (): string => all().map(textOf).join('\n');

function send(): void {
  if (model().trim() === '') return;
  void post('article', model());
  slot.replaceChildren();
  addBlock();
}
addBlock();
button.addEventListener('click', send);
offer('article', {
  get editable() {
    return all()[0]!;
  },
  button,
  model,
});
