import type { Wordings } from '../../support/languages.ts';

export const wordings: Wordings = {
  disclaimer: [
    '(opinione|opinioni|parere|idee) (del tutto |strettamente |puramente |solo |)(mia|mie|personale|personali|mio)',
    '(a titolo personale|da privato cittadino|parlo (solo |)(per me|a titolo personale|a nome mio))',
    'non (parlo|scrivo) (a nome di|per conto di|per) ({org}|la mia azienda)',
    "(e |)non (quella|quelle|l'opinione|di|della) (della mia azienda|del mio datore|mia azienda|di {org}|{org})",
  ],
  disclosure: [
    '(lavoro|lavoriamo) (in|per|da|alla|presso) {org}',
    '{org}(,|) (dove lavoro|mi paga|e la mia azienda)',
    '(dipendente|ingegnere|sviluppatore|sviluppatrice|stagista) (di|in|presso|alla) {org}',
    '(trasparenza|pubblicita|adv|collaborazione retribuita)(:|)',
  ],
  opinion: [
    '(secondo me|a mio avviso|a mio parere|per me|penso che|credo che|ritengo|trovo che|sinceramente|onestamente|francamente|personalmente|odio|detesto|non capisco|sono (contrario|contraria|deluso|delusa|convinto|convinta|stufo|stufa))',
    '(dovrebbe|dovrebbero|dovremmo|bisogna|bisognerebbe|deve|devono) *',
  ],
  fault: [
    '(ridicolo|ridicola|assurdo|assurda|vergogna|vergognoso|vergognosa|disastro|disastroso|pessimo|pessima|orribile|inutile|inutili|incompetente|incompetenti|stupido|stupida|stupidaggine|un errore|fallimento|caos|troppo (caro|cara|lento|tardi|presto|complicato)|non ha senso|senza senso|sbagliato|sbagliata|sbagliando|brutto|brutta|noioso|scandalo|buffonata|spreco|cattiva idea)',
  ],
  voice: [
    "(a nome|per conto) (di |della |dell'intera |di tutta )({org}|azienda|societa|direzione)",
    '(comunicato|dichiarazione|risposta|posizione) (ufficiale |)(di|della) {org}',
    '{org} (si scusa|chiede scusa|garantisce|rimborsera|rimborsa|si impegna|smentisce|annuncia|condanna|si rammarica)',
    '(vi|le|ti) (rimborseremo|garantiamo|chiediamo scusa|risarciremo)',
    '(noi di|in) {org} (ci scusiamo|garantiamo|ci impegniamo|condanniamo|annunciamo)',
  ],
  praise: [
    '(fantastico|fantastica|incredibile|meraviglioso|meravigliosa|meraviglia|eccellente|perfetto|perfetta|stupendo|stupenda|geniale|spettacolare|imbattibile|il migliore|la migliore|i migliori|compratelo|lo consiglio|consigliatissimo|adoro|una bomba|ottimo|ottima)',
  ],
  contempt: [
    '(bugiard*|truffator*|truffa|ladri|ladro|incapac*|incompetent*|idiot*|imbecill*|pagliacc*|buffon*|cialtron*|spazzatura|schifo|schifezza|merda|rottame|parassit*|corrott*|vergogna)',
  ],
  abuse: [
    '(sei|siete|brutto|brutta|pezzo di) (un |una |proprio |solo |dei |)(idiot*|imbecill*|stronz*|merda|troia|puttana|coglion*|schifos*|feccia|maiale|ritardat*|frocio|deficient*|bastard*)',
    '(chiudi|stai) (quella |la |)(bocca|zitto|zitta|fogna)',
    '(ammazzati|crepa|muori|vaffanculo|ti ammazzo|ti spacco|ti trovo|so dove abiti|spero che (tu |)(muoia|crepi))',
    '(i|gli|le) (negri|zingari|ebrei|immigrati|froci|musulmani|donne) (sono|devono|dovrebbero|fuori)',
  ],
  secrecy: [
    "(non ancora (pubblico|annunciato|ufficiale)|strettamente riservato|riservatissimo|solo per uso interno|sotto embargo|non (posso|si puo) (dirlo|dire|parlarne)|resti tra noi|che resti tra noi|acqua in bocca|non ve l'ho detto io)",
  ],
};
