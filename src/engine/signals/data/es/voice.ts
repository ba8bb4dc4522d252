import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(en nombre de|de parte de) (todo el equipo de |todos en |la empresa|)({org}|la empresa|la direccion)',
    '(comunicado|declaracion|respuesta|postura) (oficial |)de {org}',
    '{org} (pide disculpas|se disculpa|lamenta|garantiza|reembolsara|devolvera|se compromete|niega|anuncia|desmiente|condena)',
    '(os|les|le|te) (devolveremos|reembolsaremos|pedimos disculpas|garantizamos|compensaremos)',
    '(en|desde) {org} (lamentamos|garantizamos|pedimos|queremos|nos comprometemos|condenamos|anunciamos)',
  ],
  tellings: [],
};
