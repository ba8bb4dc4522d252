import { blocks } from './blocks/page.ts';
import { chips } from './chips/page.ts';
import { ckeditor } from './ckeditor/page.ts';
import { codemirror } from './codemirror/page.ts';
import { contenteditable } from './contenteditable/page.ts';
import { dialog } from './dialog/page.ts';
import { draft } from './draft/page.ts';
import { focusTrap } from './focus-trap/page.ts';
import { framed } from './framed/page.ts';
import { iframe } from './iframe/page.ts';
import { lexical } from './lexical/page.ts';
import type { DemoPage } from './page.ts';
import { prefilled } from './prefilled/page.ts';
import { quill } from './quill/page.ts';
import { quill1 } from './quill-1/page.ts';
import { shadowClosed } from './shadow-closed/page.ts';
import { shadowOpen } from './shadow-open/page.ts';
import { slate } from './slate/page.ts';
import { textarea } from './textarea/page.ts';
import { tinymce } from './tinymce/page.ts';
import { tiptap } from './tiptap/page.ts';
import { trix } from './trix/page.ts';

/** Every demo page, sorted by id. Adding one: a folder with `page.ts` and `client`, one import, one line. */
export const pages: readonly DemoPage[] = [
  blocks,
  chips,
  ckeditor,
  codemirror,
  contenteditable,
  dialog,
  draft,
  focusTrap,
  framed,
  iframe,
  lexical,
  prefilled,
  quill,
  quill1,
  shadowClosed,
  shadowOpen,
  slate,
  textarea,
  tinymce,
  tiptap,
  trix,
];

/** Those for the long specs: all of them but in `npm test`, where the rarer ones are left to `npm run test:all`. */
export const oftenPages = pages.filter(({ rare }) => rare === undefined || process.env.SIZE !== 'test');

/** The page with an id; throws for one that is not there. */
export function pageNamed(id: string): DemoPage {
  const page = pages.find(one => one.id === id);
  if (page === undefined)
    throw new Error(`There is no demo page "${id}"; there are ${pages.map(one => one.id).join(', ')}.`);
  return page;
}
