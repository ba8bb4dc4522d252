import { clearLexical, lexicalText, makeLexical } from '../../pages/kit/lexical.ts';
import { build } from './kit.ts';

build(place => {
  place.contentEditable = 'true';
  const editor = makeLexical(place);
  return { editable: place, model: () => lexicalText(editor), clear: () => clearLexical(editor) };
});
