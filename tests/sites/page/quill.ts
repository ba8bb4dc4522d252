import Quill from 'quill';
import { build, dress } from './kit.ts';

build((place, attributes) => {
  const slot = document.createElement('div');
  place.replaceWith(slot);
  const quill = new Quill(slot, { formats: [] });
  dress(quill.root, attributes);
  const model = (): string => quill.getText().replace(/\n$/, '');
  return { editable: quill.root, model, clear: () => void quill.setText('', 'user') };
});
