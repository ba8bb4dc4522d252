import { currentEar } from '../engine/ear/current.ts';
import { provide } from '../engine/ear/packaged.ts';
import { readPackaged } from './packaged-file.ts';

/** The file of the package that holds what the ear has learned. */
export const earFile = 'ear.txt';

/** Reads what the ear has learned. A sentence where it cannot be read or is torn: then phrases alone speak. */
export async function readEar(): Promise<string | undefined> {
  try {
    provide(await readPackaged(earFile));
    if (currentEar() !== null) return undefined;
  } catch {
    // Said below, as for a torn file.
  }
  return 'What was learned of paraphrases could not be read, so that only the phrases that are listed speak. Install the extension again.';
}
