import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(trabajo|trabajamos|curro|laburo|estoy|entre) (en|para) {org}',
    '(en|aqui en|desde) {org}(,|) (nosotros|trabajamos|hacemos|tenemos|somos)',
    '(mi|nuestro|nuestra|mis) ... (en) {org}',
    '(primer|ultimo) dia en {org}',
  ],
};
