import type { Language } from '../language.ts';

export const disclosure: Language['disclosure'] = {
  wordings: [
    '(lavoro|lavoriamo) (in|per|da|alla|presso) {org}',
    '{org}(,|) (dove lavoro|mi paga|e la mia azienda)',
    '(dipendente|ingegnere|sviluppatore|sviluppatrice|stagista) (di|in|presso|alla) {org}',
    '(trasparenza|pubblicita|adv|collaborazione retribuita)(:|)',
  ],
};
