import { testLint } from '../../../tests/support/lint-examples.ts';
import { document } from '../../../tests/support/policies.ts';
import { tooLarge } from './too-large.ts';

const listOf = (count: number) => document({ lists: { codenames: { terms: ['Project Falcon', 'x'.repeat(count)] } } });

testLint(tooLarge, {
  valid: { 'a list of five million letters': listOf(5_000_000) },
  invalid: { 'a list of seven million letters': [listOf(7_000_000), 'error', '', 'Shorten its lists'] },
});
