import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(noch (nicht|nirgends) (offentlich|veroffentlicht|bekannt|offiziell|angekundigt)|streng (vertraulich|geheim)|nur fur den (internen gebrauch|dienstgebrauch)|unter verschluss|nicht weitersagen|darf (ich |man |)(eigentlich |noch |)(nicht|nichts) (sagen|verraten|erzahlen)|unter uns gesagt|bleibt unter uns|von mir habt ihr das nicht|wird erst ... (veroffentlicht|bekannt))',
  ],
  discretion: [],
  plans: [],
  places: [],
};
