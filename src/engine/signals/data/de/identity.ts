import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(ich|wir) (arbeite*|schaff*|bin|sind) (hier |seit ... |)(bei|fur) {org}',
    '(mein|meine|unser|unsere) ... (bei|in der) {org}',
    '(bei|wir bei|hier bei) {org}(,|) (wir|haben wir|arbeite|mache)',
    '(erster|letzter) tag bei {org}',
    '(arbeite|arbeiten|schaffe) (ich |wir |seit * |)(bei|fur) {org}',
    '#(team|wirsind|lifeat)({org})*',
  ],
};
