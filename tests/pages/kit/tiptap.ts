import { Editor, type Extensions } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export interface Prose {
  readonly element: HTMLElement;
  readonly label: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What else it can hold than paragraphs of text. */
  readonly more?: Extensions;
  /** Called after each change with whether there is any text. */
  onChange?(filled: boolean): void;
  /** Ctrl+Enter or Command+Enter, where the site posts on it. */
  onSubmit?(): void;
}

/** TipTap for plain paragraphs, without the shortcuts that turn typed characters into formats. */
export function makeProse({ element, label, attributes, more = [], onChange, onSubmit }: Prose): Editor {
  return new Editor({
    element,
    extensions: [
      StarterKit.configure({
        blockquote: false,
        bold: false,
        bulletList: false,
        code: false,
        codeBlock: false,
        heading: false,
        horizontalRule: false,
        italic: false,
        link: false,
        listItem: false,
        listKeymap: false,
        orderedList: false,
        strike: false,
        trailingNode: false,
        underline: false,
      }),
      ...more,
    ],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        'data-look': 'editor',
        ...attributes,
      },
      handleKeyDown(_view, event) {
        if (onSubmit === undefined || event.code !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        onSubmit();
        return true;
      },
    },
    onUpdate: ({ editor }) => onChange?.(!editor.isEmpty),
  });
}

/** The text of the document, one line a paragraph. */
export function proseText(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}
