import { readFileSync } from 'node:fs';
import { readSource } from '../../src/policy/source.ts';
import type { Generator } from './generators.ts';

/** The policy that runs where no organisation has set one: the company's starter as JSON, without its examples. */
export const sampleFile: Generator = {
  path: 'src/background/sample.generated.json',
  make() {
    const { data } = readSource(readFileSync('policy/starters/company.yaml', 'utf8'));
    return `${JSON.stringify(data, (key, value: unknown) => (key === 'examples' ? undefined : value), 2)}\n`;
  },
};
