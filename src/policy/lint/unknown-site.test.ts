import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { unknownSite } from './unknown-site.ts';

const composer = { editable: ['.new-box'], surface: 'post', submit: [], keys: [] };
const scoped = (...names: string[]) => document({ rules: [rule({ scope: { sites: names } })] });

testLint(unknownSite, {
  valid: {
    'sites that ship': scoped('x', 'linkedin', 'hacker-news'),
    'a correction that fits': document({ sites: [{ id: 'x', composers: [composer] }] }),
  },
  invalid: {
    'a scope on no site': [scoped('x', 'linkdin'), 'error', 'rules[0].scope.sites[1]', 'linkedin'],
    'a site by its old name': [scoped('Twitter'), 'error', 'rules[0].scope.sites[0]', 'mean "x"'],
    'a site by its address': [scoped('www.linkedin.com'), 'error', 'rules[0].scope.sites[0]', 'mean "linkedin"'],
    'a correction to no site': [document({ sites: [{ id: 'orkut' }] }), 'error', 'sites[0].id', '"orkut"'],
    'a correction that does not fit': [
      document({ sites: [{ id: 'x', composers: [{ ...composer, surface: 'story' }] }] }),
      'error',
      'sites[0].composers[0].surface',
      'post',
    ],
    'a host by policy': [document({ sites: [{ id: 'x', hosts: ['x.example'] }] }), 'error', 'sites[0]', 'hosts'],
  },
});
