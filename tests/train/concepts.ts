import { readdirSync, readFileSync } from 'node:fs';
import { type Concepts, conceptKey, slotOfKey } from '../../src/engine/ear/concepts.ts';
import { hashOf } from '../../src/engine/ear/features.ts';

const folder = new URL('concepts/', import.meta.url);

/** The concepts of one language: by name, its words in folded letters; `*` at the end stands for the rest of a word. */
export function readConcepts(file: string): Map<string, readonly string[]> {
  const lines = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  return new Map(
    lines.map(line => {
      const [name = '', words = ''] = line.split(': ');
      return [name, words.split(' ')];
    }),
  );
}

/** A file a language, `de.txt` and so on. */
export const conceptFiles: readonly string[] = readdirSync(folder).sort();

/** Two slots for each word: looking for what is not there soon ends. */
const room = 2;

/** The words of all languages in one table. */
export function compileConcepts(): Concepts {
  const names = [...readConcepts(conceptFiles[0]!).keys()].sort();
  const entries = new Map<string, readonly [key: number, id: number]>();
  for (const file of conceptFiles) {
    for (const [name, words] of readConcepts(file)) {
      for (const word of words) {
        const key = conceptKey(hashOf(word.replace('*', '')), word.endsWith('*'));
        const id = names.indexOf(name);
        entries.set(`${key} ${id}`, [key, id]);
      }
    }
  }
  const slots = entries.size * room + 1;
  const hashes = new Uint32Array(slots);
  const ids = new Uint8Array(slots);
  for (const [key, id] of entries.values()) {
    let slot = slotOfKey(key, slots);
    while (hashes[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
    hashes[slot] = key;
    ids[slot] = id;
  }
  return { hashes, ids };
}
