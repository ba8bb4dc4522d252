import { makeProse, proseText } from '../../pages/kit/tiptap.ts';
import { build } from './kit.ts';

build((place, attributes) => {
  const slot = document.createElement('div');
  place.replaceWith(slot);
  const editor = makeProse({ element: slot, label: attributes['aria-label'] ?? '', attributes });
  return {
    editable: editor.view.dom,
    model: () => proseText(editor),
    clear: () => void editor.commands.clearContent(),
  };
});
