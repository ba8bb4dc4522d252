import { offer } from '../kit/demo.ts';
import { hashed, isModEnter, make, stage } from '../kit/dom.ts';
import { post } from '../kit/post.ts';

/** A frame without an address, whose body is written in, as TinyMCE makes it; the page keeps the text and the button. */
const frame = make('iframe', { class: hashed(), title: 'Rich text area', 'data-look': 'frame' });
const button = make('button', { class: hashed(), type: 'button', 'data-look': 'primary' }, 'Publish');
stage().append(
  make(
    'div',
    { class: hashed(), role: 'group', 'data-look': 'composer' },
    frame,
    make('div', { 'data-look': 'actions' }, button),
  ),
);

const { body } = frame.contentDocument!;
body.contentEditable = 'true';
body.setAttribute('aria-label', 'Rich text area');
body.style.cssText = 'font: 16px/1.5 sans-serif; margin: 8px; min-height: 60px; white-space: pre-wrap';
body.ownerDocument.execCommand('defaultParagraphSeparator', false, 'p');
const clear = (): void => body.replaceChildren(make('p', {}, make('br')));
clear();

/** Text of a paragraph; the break at its end only keeps it open. */
const lineOf = ({ childNodes }: Element): string =>
  Array.from(childNodes, (node, at) =>
    node.nodeName !== 'BR' ? node.textContent : at === childNodes.length - 1 ? '' : '\n',
  ).join('');
const text = (): string => [...body.children].map(lineOf).join('\n');

function send(): void {
  if (text().trim() === '') return;
  void post('article', text());
  clear();
}
body.addEventListener('keydown', event => {
  if (!isModEnter(event)) return;
  event.preventDefault();
  send();
});
button.addEventListener('click', send);
offer('article', { editable: body, button, model: text });
