import { fingerprintAlgorithm } from '../../engine/lists/fingerprint.ts';
import { fingerprintOf } from '../../engine/lists/grams.ts';
import { prepare } from '../../engine/text/prepare.ts';
import { block, notations } from '../block.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';

export const fingerprint = command({
  name: 'fingerprint',
  summary: 'makes the fingerprint of confidential documents',
  usage: 'FILE… [--format yaml|json]',
  notes: [
    'Takes text, Markdown, HTML, DOCX and PDF, by the end of the name. Prints the part `fingerprint` of a list, one entry for each FILE: a rule on that list speaks where somebody copies a dozen words or more of a document, also after small changes.',
    'The fingerprint holds no words of the documents. Whoever has it can still tell whether a sentence that they know or guess is in there.',
  ],
  options: { format: { value: 'FORMAT', choices: notations, help: 'yaml or json; yaml when left out' } },
  arguments: { min: 1, max: Number.POSITIVE_INFINITY },
  examples: ['beforehand fingerprint handbook.docx prices.pdf > fingerprint.yaml'],
  exits: { 0: 'the fingerprint was printed' },
  async run(io, { format = 'yaml' }, paths) {
    const { readDocument } = await import('../documents/index.ts').catch(() =>
      fail('Put documents.mjs back beside beforehand.mjs, which it came with: it reads the documents.'),
    );
    const entries: string[] = [];
    for (const path of paths) {
      const document = await readDocument(await io.files.read(path), path);
      if ('sentence' in document) fail(document.sentence);
      const entry = fingerprintOf(prepare(document.text));
      if (entry === '') fail(`"${path}" has too few words to take a fingerprint of; a scanned page has none.`);
      entries.push(entry);
    }
    await io.out(block({ fingerprint: { algorithm: fingerprintAlgorithm, entries } }, format));
    return exit.fine;
  },
});
