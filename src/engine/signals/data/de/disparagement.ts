import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(pfeife|pfeifen|flasche|flaschen|strohdumm|saudumm|dumm wie|fauler haufen|faule* (haufen|sau|bande|socke)|nichtsnutz*|taugenichts*|luschen|lusche|schleimer*|arschkriecher*|speichellecker*|halunke*|gauner*|ganove*|verbrecher*|mafia|clowns|affenzirkus|affenstall|kindergarten|irrenhaus|hornochse*|vollpfosten|hohlkopf*|dummkopf*|schwachkopf*|penner|schmarotzer*|null*|dampfplauderer|sesselfurzer|keine ahnung von|(hat|haben) (absolut |uberhaupt |einfach |wirklich |)(keine|null|nullkommanull) (ahnung|plan)|keiner von denen|hat nie|verkauft unsere ideen|saustall|bude besteht aus|haufen * idioten)',
    '(idiot*|trottel|versager|dilettant*|blender*|schwatzer*|betruger*|lugner*|abzocker*|abzocke|schrott|saftladen|sauladen|saustall|chaotenhaufen|nichtskonner*|schnarchnasen|faulenzer*|unfahig*|inkompetent*|witzfigur*|lachnummer|schande|drecksladen|scheissladen|scheiss*)',
  ],
  scorn: [
    '(schrott*|mull|plunder|ramsch|billigkram|murks|gelumpe|plastikmull|elektroschrott|schund|reine abzocke|taugt nichts|fallt auseinander|finger weg)',
  ],
  accusations: [
    '(lasst sich schmieren|schmieren lassen|geschmiert|bestochen|bestechen|besticht|bestechung|betrugt|betrugen|betrogen|gelogen|lugt|lugen|klaut|klauen|geklaut|stiehlt|gestohlen|gefalscht|falscht|geschnitten|manipuliert|kopiert|kopieren|abgekupfert|unterschlagen|veruntreut|steuerhinterziehung|schwarzgeld|ausgebeutet|ausbeuten|hintergeht|vertuscht|preisabsprache*)',
  ],
  targets: [
    '(unser|unsere|unserem|unserer|mein|meine|meinem|der|die|das|dem|neue*) (neue* |neuer |ganze* |)(chef|chefs|chefin|fuhrung*|geschaftsfuhr*|direktor*|abteilungsleit*|werkleit*|vorgesetzte*|fuhrungsetage|management|geschaftsleitung|vorstand|teamleiter*|schichtleiter*|abteilung|nachtschicht|spatschicht|fruhschicht|vertrieb|einkauf|einkaufer*|personalabteilung|marketing|kollegen|kollegin|kollege|kunden|kunde|lieferant*|konkurrenz|verwaltung|bude|controller|projektleiter*)',
  ],
};
