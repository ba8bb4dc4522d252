import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { unknownContact } from './unknown-contact.ts';

const contacts = [{ id: 'comms', name: 'Communications' }];
const rules = [rule({ fixes: [{ remove: true }, { askReview: 'comms' }] })];
const official = { rota: [{ contact: 'comms', during: { weekdays: ['mon'] } }], care: { contact: 'care' } };

testLint(unknownContact, {
  valid: {
    'contacts that are listed': document({ contacts, rules }),
    'no contacts': document(),
  },
  invalid: {
    'asking nobody': [document({ rules }), 'error', 'rules[0].fixes[1].askReview', '"comms"'],
    'care by nobody': [document({ contacts, official }), 'error', 'official.care.contact', '"care"'],
  },
});
