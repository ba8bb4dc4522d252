import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(estoy|ando|voy|sigo|vengo) (super |muy |tan |mas |bien |re |)(cabread*|enfadad*|enojad*|encabronad*|rabios*|quemad*|indignad*|furios*|emputad*|encachimbad*|negro|negra|que muerdo|que echo humo|que ardo|hasta *)',
    '(me (cago|cabrea|encabrona|enferma|revienta|saca de quicio|pone de los nervios|tiene* hart*|toca* los *|dan ganas de (gritar|romper))|se me (hincha|acaba la paciencia)|hay que joderse|no me jodas|tocate los *|vaya (mierda|tela|verguenza)|ya esta bien|hasta aqui hemos llegado|se acabo|es el colmo|que (poca verguenza|morro|cara mas dura|descaro|huevos)|no (lo |)(aguanto|soporto) mas|estoy que *)',
    '(estoy (furios*|que trino|hart*|hasta (los|el|las) *|cabread*|encabronad*|indignad*|muy enfadad*|enojad*)|que (rabia|coraje|asco de)|me tienen (hart*|hasta)|no puedo mas|ya basta|hasta los (huevos|cojones)|hasta la (madre|coronilla)|es (indignante|inaceptable|intolerable|una verguenza)|me hierve la sangre|como se atreven|que poca verguenza|manda huevos)',
  ],
};
