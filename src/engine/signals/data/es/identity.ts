import type { Language } from '../language.ts';

export const identity: Language['identity'] = {
  wordings: [
    '(llevo|llevamos|cumplo|cumplimos|hoy hago|desde hace) ... (en|dentro de|con) {org}',
    '(mi|nuestro|nuestra|el|la) (jefe|jefa|equipo|turno|curro|trabajo|oficina|mesa|puesto|contrato|uniforme|gafete|empresa) (de|en) {org}',
    '(acabo de|hoy|manana) (empezar|empiezo|entrar|entro|firmar|fichar|ficho|incorporarme|incorporo) (a trabajar |)(en|a|con|por) {org}',
    '(orgullos* de (trabajar|formar parte|estar|ser)|contento de (trabajar|estar)) (en|de) {org}',
    '(somos|los de|en el equipo de|la familia) {org}',
    '(trabajo|trabajamos|curro|laburo|estoy|entre) (en|para) {org}',
    '(en|aqui en|desde) {org}(,|) (nosotros|trabajamos|hacemos|tenemos|somos)',
    '(mi|nuestro|nuestra|mis) ... (en) {org}',
    '(primer|ultimo) dia en {org}',
  ],
};
