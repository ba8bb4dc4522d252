import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { schema } from './schema.ts';

const withRule = (changes: object) => document({ rules: [rule({ ...changes })] });

testLint(schema, {
  valid: {
    'a policy': document(),
    'a policy that does not compile': document({ lists: {} }),
    'a rule without a why, which missing-why reports': withRule({ why: undefined }),
    'fields of a newer version': document({ horoscope: true }),
  },
  invalid: {
    'a text': ['text', 'error', '', 'Give named fields (schema, id, version,'],
    nothing: [null, 'error', '', 'sites), not nothing.'],
    'a condition without its name': [
      withRule({ when: ['codenames'] }),
      'error',
      'rules[0].when',
      'Give named fields (all, any,',
    ],
    'a missing field': [document({ version: undefined }), 'error', 'version', 'This is missing. Give a'],
    'a field of another type': [document({ version: '42' }), 'error', 'version', 'not "42"'],
    'a value that is not foreseen': [withRule({ level: 'hodl' }), 'error', 'rules[0].level', 'not "hodl"'],
    'a schema to come': [document({ schema: 2 }), 'error', 'schema', 'schema 1'],
    'a condition of two': [
      withRule({ when: { list: 'codenames', link: 'any' } }),
      'error',
      'rules[0].when',
      'has one entry',
    ],
    'a detail deep inside': [
      withRule({ when: { all: [{ length: { over: 'long' } }] } }),
      'error',
      'rules[0].when.all[0].length.over',
      'not "long"',
    ],
  },
});
