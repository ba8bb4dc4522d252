import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(ik|we|wij) (werk|werken|zit|ben|zijn) (zelf |nu |)(bij|voor) {org}',
    '(bij|hier bij|wij bij) {org}(,|) (we|wij|werken|hebben|ik)',
    '(mijn|onze|ons) ... bij {org}',
    '(eerste|laatste) (werk |)dag bij {org}',
  ],
};
