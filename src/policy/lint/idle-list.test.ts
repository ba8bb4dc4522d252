import { testLint } from '../../../tests/support/lint-examples.ts';
import { document, rule } from '../../../tests/support/policies.ts';
import { idleList } from './idle-list.ts';

const lists = { codenames: { terms: ['Project Falcon'] }, trolls: { accounts: { x: ['some_troll'] } } };
const answering = rule({ id: 'trolls', when: { any: [{ replyingTo: { list: 'trolls' } }, { list: 'codenames' }] } });

testLint(idleList, {
  valid: {
    'lists that rules ask for': document({ lists, rules: [answering] }),
    'a list that an exception asks for': document({ lists, rules: [rule({ unless: { not: { list: 'trolls' } } })] }),
    'a list whose name is misspelt in the rule': document({ rules: [rule({ when: { list: 'codename' } })] }),
    'no lists': document({ lists: {}, rules: [rule({ when: { terms: ['Falcon'] } })] }),
  },
  invalid: {
    'a list that no rule asks for': [document({ lists }), 'warning', 'lists.trolls', 'No rule asks'],
    'no terms': [document({ lists: { codenames: { terms: [] } } }), 'warning', 'lists.codenames', 'empty'],
    'no accounts': [document({ lists: { codenames: { accounts: { x: [] } } } }), 'warning', 'lists.codenames', 'empty'],
  },
});
