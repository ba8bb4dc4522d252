import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generators } from './tools/generators.ts';

test.each(generators.map(generator => [generator.path, generator] as const))(
  '%s is what its sources make',
  (path, { make }) => {
    expect(readFileSync(path, 'utf8') === make(), 'out of date: run `npm run generate`').toBe(true);
  },
);
