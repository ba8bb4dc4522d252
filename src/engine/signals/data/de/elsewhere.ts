import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(steht|stehts|ist|liegt) (seit (heute|gestern|montag|heute morgen|heute fruh|eben)|jetzt|nun|schon|heute) (auf (der|unserer) (website|webseite|seite|homepage)|online|offiziell|offentlich)',
    '(heute|gestern|eben|gerade|offiziell|vorhin|heute morgen) (angekundigt|veroffentlicht|bekanntgegeben|bekannt gegeben|vorgestellt)',
    '(jetzt darf man es sagen|jetzt darf ichs sagen|jetzt darf ich es sagen|jetzt ist es offiziell|nun ist es offiziell|jetzt ists raus|pressemitteilung (ist|steht))',
    '{org} hat (heute|gestern|eben|gerade|es|selbst) ... (veroffentlicht|bekanntgegeben|mitgeteilt|angekundigt|geschrieben|gepostet)',
  ],
  fiction: [
    '(escape room|escaperoom|heist-film|brettspiel|videospiel|rollenspiel*|pen and paper|krimidinner|mein (roman|drehbuch|kurzkrimi|traum)|meinem (roman|krimi|drehbuch|traum)|kapitel {n}|im (film|roman|spiel|krimi|traum)|in (der serie|dem film|meinem traum)|getraumt)',
  ],
  home: [
    '(verein|vereins|stammtisch*|chor|elternabend|elternbeirat|schrebergarten|kleingarten*|dorffest|hausgemeinschaft|hochzeit|geburtstag*|taufe|oma|opa|schwiegermutter|balkon|unsere kinder|meine tochter|mein sohn|nachbarn)',
  ],
  refusal: [
    '(darf|kann|will) (ich |)(nicht|nichts|nix) ... (also|drum|deshalb|daher) (sag|sage|lass|lasse|schweig|schweige|red|rede) ich',
    '(ich sag|ich sage|sag ich|sage ich|verrat ich|verrate ich) (euch |dazu |da |)(nichts|nix|kein wort|gar nichts)',
    '(fragt|frag|fragen sie) mich (nicht|bitte nicht) ... (arbeit|firma|job)',
  ],
  trifles: [
    '(gespoilert|spoiler*|staffel|folge|serie|letzte (stuck|stuckchen|keks|pommes|waffel|bier|kuchen)|mario kart|monopoly|mensch argere)',
  ],
};
