import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';

/** Lexical with rich text and history on an element. */
export function makeLexical(element: HTMLElement): LexicalEditor {
  const editor = createEditor({
    namespace: 'demo',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  clearLexical(editor);
  return editor;
}

/** The text of the document, one line a paragraph. */
export function lexicalText(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map(child => child.getTextContent())
      .join('\n'),
  );
}

export function clearLexical(editor: LexicalEditor): void {
  editor.update(() => $getRoot().clear().append($createParagraphNode()), { discrete: true });
}
