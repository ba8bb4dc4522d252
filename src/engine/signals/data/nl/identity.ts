import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(ik |wij |we |)(werk|werken|begon|start|begin|zit|zitten) (al * (jaar|maanden) |sinds * |hier |nu |)(bij|voor) {org}',
    '(bij|hier bij|wij bij|wij van|team) {org}(,|) (we|wij|doen|hebben|maken|werken|zijn|bouwen)',
    "(mijn|m'n|mn|onze|ons) ... (bij) {org}",
    '(eerste|laatste) (werk|)dag bij {org}',
    '(trots|blij) (om |dat ik |) ... (bij|op) {org} (te werken|werk|hoor|mag)',
    '(wij van|team|familie) {org}',
    '(ik|we|wij) (werk|werken|zit|ben|zijn) (zelf |nu |)(bij|voor) {org}',
    '(bij|hier bij|wij bij) {org}(,|) (we|wij|werken|hebben|ik)',
    '(mijn|onze|ons) ... bij {org}',
    '(eerste|laatste) (werk |)dag bij {org}',
  ],
};
