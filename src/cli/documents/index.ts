import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { text } from './text.ts';

/** Takes the words out of documents of one format. */
export interface Reader {
  /** The words; fails where the document is not of this format. */
  read(bytes: Uint8Array): Promise<string>;
  /** What to do where that fails. */
  readonly otherwise: string;
}

/** By the end of the name; everything else is read as plain text. */
const readers: Readonly<Record<string, Reader>> = { docx, htm: html, html, markdown, md: markdown, pdf };

/** The words of a document, by the format that the end of its name tells; or a sentence that says what to do. */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
): Promise<{ readonly text: string } | { readonly sentence: string }> {
  const { read, otherwise } = readers[path.toLowerCase().split('.').at(-1) ?? ''] ?? text;
  return read(bytes).then(
    text => ({ text }),
    () => ({ sentence: `"${path}" ${otherwise}` }),
  );
}
