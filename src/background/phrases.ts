import { provide } from '../engine/signals/data/packaged.ts';
import { readPackaged } from './packaged-file.ts';

/** The file of the package that holds the phrases of all languages. */
export const phrasesFile = 'phrases.json';

/** Reads the phrases that the signals listen for. A sentence where they cannot be read: then no signal speaks. */
export async function readPhrases(): Promise<string | undefined> {
  try {
    provide(JSON.parse(await readPackaged(phrasesFile)));
    return undefined;
  } catch {
    return 'The phrases of the signals could not be read, so that only lists, patterns and detectors speak. Install the extension again.';
  }
}
