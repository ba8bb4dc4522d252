import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(fannullon*|lavativ*|scansafatiche|leccapied*|leccacul*|raccomandat*|mafios*|mafia|circo|manicomio|zoo|vigliacc*|asin*|somar*|zuccon*|deficient*|caprone*|capre|capra|analfabet*|branco di|massa di|banda di|manica di|non (sa|sanno|distingue|capisce) (nemmeno|neanche|un *)|figlio di papa)',
    '(bugiard*|truffator*|truffa|ladri|ladro|incapac*|incompetent*|idiot*|imbecill*|pagliacc*|buffon*|cialtron*|spazzatura|schifo|schifezza|merda|rottame|parassit*|corrott*|vergogna)',
  ],
  scorn: [
    '(ciofeca|catorcio|ferrovecchio|robaccia|giocattol*|cade a pezzi|si rompe|da buttare|bidone|pacco|fregatura)',
  ],
  accusations: [
    '(mazzett*|tangent*|bustarell*|corrompe|corrott*|corruzione|ruba|rubano|rubato|copia|copiano|copiato|truffa|truffano|imbroglia*|imbroglio|mente|mentono|frega|fregano|falsific*|truccat*|evade|evadono|ricicla*|sfrutta*|spia|spiano|si fa (ungere|pagare)|si intasca*)',
  ],
  targets: [
    "(nostro|nostra|nostri|mio|mia|il|la|i|gli|le|l') (nuovo |nuova |)(capo|capa|capi|direzione|dirigenza|dirigenti|capoturno|caporeparto|turno *|reparto|ufficio (vendite|acquisti|personale)|commercial*|venditor*|risorse umane|marketing|collegh*|collega|client*|fornitor*|concorrenza|direttore|direttrice|responsabile|titolare|contabil*|amministratore)",
  ],
};
