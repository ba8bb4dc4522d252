import { offer } from '../kit/demo.ts';
import { hashed, isModEnter, make, stage } from '../kit/dom.ts';
import { mountPlain } from '../kit/plain.ts';
import { post } from '../kit/post.ts';
import { prefilled } from './page.ts';

/** A form and a plain region, both with text at load and never focused; Ctrl+Enter on the page posts the form. */
const [area, region] = prefilled.boxes;
const editable = make('textarea', {
  class: hashed(),
  name: 'text',
  rows: '3',
  'aria-label': 'Your post',
  'data-look': 'editor',
});
editable.value = area!.prefilled!;
const button = make('button', { class: hashed(), type: 'submit', 'data-look': 'primary' }, 'Post');
const form = make('form', { class: hashed(), 'data-look': 'composer' }, editable);
form.append(make('div', { 'data-look': 'actions' }, button));
form.addEventListener('submit', event => {
  event.preventDefault();
  if (editable.value.trim() === '') return;
  void post('area', editable.value);
  editable.value = '';
});
document.addEventListener('keydown', event => {
  if (isModEnter(event) && !event.defaultPrevented) form.requestSubmit();
});

stage().append(form);
offer('area', { editable, button, model: () => editable.value });
mountPlain(stage(), { box: 'region', action: 'Share', placeholder: 'Share', prefilled: region!.prefilled! });
