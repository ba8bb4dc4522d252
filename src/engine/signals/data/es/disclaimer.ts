import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(aqui |)(hablo|habla|opino|escribe|opina) (yo|el|la) ... (no|y no) (la empresa|mi empresa|{org}|el empleado|la marca)',
    '(y|,) no (la|lo de|de la|mi) (empresa|marca) (que|para la que|donde) *',
    '(esto|lo que (escribo|digo|pongo|cuento|publico)|todo lo que *|aqui|mis (tuits|posts|palabras|ideas|opiniones|comentarios)) ... (es|son) (solo |solo |unicamente |nada mas |exclusivamente |cosa |)(mi|mis|mio|mia|mios|mias|mi opinion|cosa mia|a titulo personal|personal*|opinion)',
    '(opiniones|opinion|ideas|palabras|comentarios|tuits|posts) (100% |totalmente |estrictamente |solo |solo |exclusivamente |)(mia|mias|mios|propia*|personal*|a titulo personal|particulares)',
    '(hablo|opino|escribo|lo digo|publico|comento|posteo) (aqui |solo |solo |unicamente |exclusivamente |siempre |estrictamente |)(por mi|por mi cuenta|en mi (propio |)nombre|a titulo (personal|individual|particular)|como (particular|ciudadan*|persona|usuari*|padre|madre|vecin*)|desde mi cuenta personal)',
    '(no|ni) ... (en nombre de|por boca de|en representacion de|portavoz de|la (postura|voz|posicion|opinion) de|opinion de|posicion oficial|postura oficial) (mi (empresa|jefe|empleador|compania)|la empresa|{org}|nadie|mis jefes|*)',
    '(mi (empresa|empleador|jefe|compania)|la empresa|{org}) (no (tiene nada que ver|tiene que ver|sabe nada|pinta nada|comparte|suscribe|piensa|opina|respalda|avala)|puede (opinar|pensar) (otra|distinto)|ni (lo |)(sabe|comparte|pincha))',
    '(no |)(representa|representan|refleja|reflejan|comprometen|compromete) (solo |)(a |la |lo |las |)(* |)(mi empresa|{org}|la empresa|mi empleador|quien me paga|mi opinion|nadie mas)',
    '(es|son|va|doy|dejo|hablo desde) (solo |solo |)(mi (humilde |modesta |propia |particular |personal |)(opinion|vision|parecer|punto de vista|impresion)|opinion (personal|propia|mia))(, | y | |)(no|y no|y nada mas|nada mas|personal)',
    '(opinion|vision|reflexion|valoracion) (estrictamente |puramente |meramente |totalmente |)(personal|propia|particular|individual|a titulo personal)',
    '(es|esto es|esta es|son) (solo |unicamente |)(mi|mis) (opinion*|vision|punto de vista|parecer|impresion)',
    '(hablo|escribo|opino|publico|lo digo) (aqui |solo |)(por mi|en mi nombre|a titulo|como (persona|particular|ciudadan*))',
    '(mi empresa|mi jefe|{org}) (no (tiene|sabe|piensa|opina|comparte)|nada que ver)',
    '(opinion|opiniones) (mia*|personal*|propia*|particular*)',
    '(opino|hablo|escribo|opiniones|opinion|tuits|comentarios) (solo |siempre |exclusivamente |estrictamente |)(a titulo personal|personal|personales|por mi|en mi nombre|son mias|es mia|propias|propia)',
    '(es |)(mi|una) opinion (personal|y no la de|y solo mia|propia)',
    '(a titulo personal|a titulo particular|como particular)',
    '(no |)(hablo|represento|escribo) (en nombre de|a|por) (mi empresa|{org})',
    'no (la |)(de|representa*|refleja*) (la opinion de |a |)(mi empresa|{org})',
  ],
};
