import type { ExamplesById } from '../../examples.ts';
import { sample } from './sample.ts';

const line = (edge: string, kind = ''): string => `-----${edge} ${kind}PRIVATE ${'KEY'}-----`;
const short = `${line('BEGIN')}\n${sample(64)}\n${line('END')}`;
const long = `${line('BEGIN', 'RSA ')}\n${[1, 2, 3, 4].map(seed => sample(64, 'alphanumeric', seed)).join('\n')}\n${line('END', 'RSA ')}`;

export const examples: ExamplesById = {
  'private-key': {
    flags: [
      `To sign the packages we use this one:\n\n‹${short}›`,
      `‹${long}› is what I have`,
      `key = "‹${long.replaceAll('\n', '\\n')}›"`,
      `It ends here: ‹${line('BEGIN', 'EC ')}\n${sample(64, 'alphanumeric', 9)}›`,
    ],
    passes: [
      `The file begins with ${line('BEGIN', 'RSA ')}`,
      `${line('BEGIN')}\n...\n${line('END')}`,
      `${line('BEGIN')}\n<your key here>\n${line('END')}`,
      `-----BEGIN PUBLIC ${'KEY'}-----\n${sample(64)}\n-----END PUBLIC ${'KEY'}-----`,
    ],
  },
};
