import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { compileFingerprint, findCopied } from '../../engine/lists/fingerprint.ts';
import { prepare } from '../../engine/text/prepare.ts';
import { run } from '../run.ts';

const sentence = 'The assembly line in Rotherham will close its second shift on the last Friday before Easter';

/** A word-processor document of some paragraphs, as small as one can be. */
function docx(...paragraphs: string[]): Uint8Array {
  const ooxml = 'http://schemas.openxmlformats.org';
  const body = paragraphs.map(text => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${ooxml}/package/2006/relationships"><Relationship Id="r1" Type="${ooxml}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${ooxml}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** A page with some lines of text, without a table of where its objects stand: readers find them. */
function pdf(...lines: string[]): Uint8Array {
  const content = `BT /F1 12 Tf 14 TL 40 700 Td ${lines.map(line => `(${line}) Tj T*`).join(' ')} ET`;
  return strToU8(
    [
      '%PDF-1.4',
      '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
      '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
      '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>> endobj',
      `4 0 obj <</Length ${content.length}>> stream\n${content}\nendstream endobj`,
      '5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj',
      'trailer <</Root 1 0 R>>',
      '%%EOF',
    ].join('\n'),
  );
}

const [first, second] = [sentence.slice(0, 51), sentence.slice(52)];
const html = `<html><style>p { color: red }</style><p>${first}\n<a href="/hidden/address">${second}</a></p><img alt="x"></html>`;
const documents: Record<string, Uint8Array> = {
  'a.txt': strToU8(sentence),
  'a.md': strToU8(`# Title\n\n${first} **[${second.slice(0, 6)}](https://acme.example/a)**${second.slice(6)}`),
  'a.html': strToU8(html),
  'a.docx': docx('Memo', sentence),
  'A.PDF': pdf(first, second),
};

describe('a passage of a document is found again', () => {
  test.each(Object.keys(documents))('%s', async name => {
    const io = fakeIo({ binaries: documents });
    expect(await run(io, ['fingerprint', name])).toBe(0);
    expect(io.stderr()).toBe('');
    const fingerprint = compileFingerprint(parse(io.stdout()).fingerprint);
    if (typeof fingerprint === 'string') throw new Error(fingerprint);
    const found = findCopied(fingerprint, prepare(sentence));
    expect(found.map(({ start, end }) => end - start)).toEqual([expect.closeTo(sentence.length, -2)]);
  });
});

test('several documents make one entry each, as YAML or JSON', async () => {
  const io = fakeIo({ binaries: documents });
  expect(await run(io, ['fingerprint', 'a.txt', 'a.docx', '--format', 'json'])).toBe(0);
  expect(JSON.parse(io.stdout()).fingerprint.entries).toHaveLength(2);
});

test.each([
  ['torn.docx', strToU8('PK no zip'), 'cannot be read as DOCX'],
  ['torn.pdf', strToU8('no pdf'), 'cannot be read as PDF'],
  ['picture.png', new Uint8Array([0x89, 0x50, 0, 0]), 'is not UTF-8 text: give text, Markdown, HTML, DOCX or PDF'],
  ['memo.rtf', strToU8(`{\\rtf1\\ansi ${sentence}}`), 'is not UTF-8 text'],
  ['renamed.txt', pdf(first, second), 'is not UTF-8 text'],
  ['short.txt', strToU8('Two words'), 'has too few words to take a fingerprint of'],
])('%s is refused with a sentence', async (name, bytes, reason) => {
  const io = fakeIo({ binaries: { [name]: bytes } });
  expect(await run(io, ['fingerprint', name])).toBe(2);
  expect(io.stderr()).toContain(`beforehand fingerprint: "${name}" ${reason}`);
});
