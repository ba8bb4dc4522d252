import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { duplicateId } from './duplicate-id.ts';

const contact = { id: 'comms', name: 'Communications' };

testLint(duplicateId, {
  valid: {
    'ids of their own': document({ rules: [rule(), rule({ id: 'other' })] }),
    'a contact and a rule of one name': document({ contacts: [{ ...contact, id: 'code-names' }] }),
  },
  invalid: {
    'two rules of one id': [document({ rules: [rule(), rule()] }), 'error', 'rules[1].id', '"code-names"'],
    'two contacts of one id': [document({ contacts: [contact, contact] }), 'error', 'contacts[1].id', '"comms"'],
  },
});
