import { writeFileSync } from 'node:fs';
import { generators } from './generators.ts';

/** Writes every generated file anew: `npm run generate`. */
for (const { path, make } of generators) {
  writeFileSync(path, make());
  console.log(path);
}
