import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { accountKinds, surfaces } from '../../src/engine/draft.ts';

const fields = z.object({
  text: z.string(),
  expect: z.array(z.string()).default([]),
  forbid: z.array(z.string()).default([]),
  why: z.string().optional(),
  site: z.string().optional(),
  surface: z.enum(surfaces).optional(),
  account: z.enum(accountKinds).optional(),
});

/** A post with the categories that ought to speak and those that must not; `*` in `forbid`: none may. */
export interface Labelled extends z.infer<typeof fields> {
  /** The folder that it was written into, and the language of its file; undefined outside the corpus. */
  readonly batch?: string;
  readonly language?: string;
}

/** Batches that nothing is ever trained on or adjusted to: what they show is what to expect of strangers' posts. */
export const setAside: readonly string[] = ['desk', 'harbour'];

const corpus = 'tests/corpus';

/** Reads a file of JSON Lines. Throws an error that names file and line where a line is not a labelled post. */
export function readLabelled(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${path}:${index + 1}`)]));
}

function readLine(line: string, place: string): Labelled {
  try {
    return fields.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`${place} is not a labelled post: it needs "text", and lists of categories.`, { cause });
  }
}

/** Every post of the corpus, in the order of batches and languages. */
export function readCorpus(): Labelled[] {
  const batches = readdirSync(corpus, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return batches
    .map(({ name }) => name)
    .sort()
    .flatMap(batch =>
      readdirSync(`${corpus}/${batch}`)
        .filter(file => file.endsWith('.jsonl'))
        .sort()
        .flatMap(file =>
          readLabelled(`${corpus}/${batch}/${file}`).map(post => ({
            ...post,
            batch,
            language: basename(file, '.jsonl'),
          })),
        ),
    );
}

/** Posts on which nothing at all may be said. */
export const isHarmless = ({ expect, forbid }: Labelled): boolean => expect.length === 0 && forbid.includes('*');
