import { ckeditor } from './ckeditor.ts';
import { codemirror } from './codemirror.ts';
import { contenteditable } from './contenteditable.ts';
import { draft } from './draft.ts';
import type { Field } from './field.ts';
import { lexical } from './lexical.ts';
import { prosemirror } from './prosemirror.ts';
import { quill } from './quill.ts';
import { slate } from './slate.ts';
import { textarea } from './textarea.ts';
import { tinymce } from './tinymce.ts';
import { trix } from './trix.ts';

/** Every family of editors, asked in this order; the last one takes what is left. */
export const fields: readonly Field[] = [
  textarea,
  ckeditor,
  codemirror,
  draft,
  lexical,
  prosemirror,
  quill,
  slate,
  tinymce,
  trix,
  contenteditable,
];

/**
 * The adapter that serves an editable: a text control, or the element whose `contenteditable` begins the editing host.
 * Call `watchActivity` (activity.ts) once in the frame, and `placeMirror` (mirror.ts) before asking for rectangles.
 */
export function fieldFor(editable: HTMLElement): Field {
  return fields.find(field => field.matches(editable)) ?? contenteditable;
}
