import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(pataccar*|cialtron*|buffon*|pagliacc*|truffator*|imbroglion*|ciarlatan*|lestofant*|delinquent*|ladr*|farabutt*|mascalzon*|parassit*|sanguisug*|avvolto*|sciacall*|squal*|scansafatiche|fannullon*|lavativ*|mangiapane|mangiapane a tradimento|nullafacent*|sfaticat*|incapac*|incompetent*|inett*|somar*|asin*|capr*|analfabet*|ignorant*|cafon*|buzzurr*|maleducat*|tirchi*|taccagn*|spilorc*|leccacul*|lecchin*|ruffian*|raccomandat*|arrivist*|viscid*|viscido|vigliacch*|vigliacco|ipocrit*|bugiard*|falson*|fuffar*|venditor* di fumo|dilettant*|improvvisat*|scappati di casa|accozzaglia|marmaglia|gentaglia|feccia|mafios*|camorrist*|tirann*|despot*|dittator*|schiavist*|sfruttator*|aguzzin*|psicopatic*|narcisist*|megaloman*|imbecill*|idiot*|cretin*|deficient*|coglion*|stronz*|bestie|porci|maiali|rimbambit*|zotic*|pecoron*|fantocci*|burattin*|mezz* calz*|mezze tacche|palloni gonfiati|pallone gonfiato|zavorra)',
    '(manica|banda|branco|massa|covo|ghenga|gruppo|ciurma|armata|nido|circo|accozzaglia|mandria) di (scansafatiche|ladri|idioti|incapaci|pagliacci|buffoni|imbecilli|cialtroni|lavativi|bugiardi|delinquenti|raccomandati|vipere|fannulloni|incompetenti|*)',
    '(non (sanno|sa|capiscono|capisce|valgono|vale|distinguono|distingue|fanno|fa) (un |una |manco |neanche |nemmeno |niente|nulla|)(cazzo|tubo|mazza|accidente|acca|leggere|scrivere|contare|leggere|la differenza|allacciarsi|*))',
    '(la |le |una |un |gli |i |il |lo |)(cugine|cugin*|nipot*|cognat*|amant*|figli*|amic*) (del|della|dei|delle|di) (capo|padrone|direttore|cugine|presidente|titolare|ad|dirigent*)',
    '(lasciano|hanno lasciato) (un|il|le|tutto) (porcile|schifo|casino|macchine|disastro)',
    '(fannullon*|lavativ*|scansafatiche|leccapied*|leccacul*|raccomandat*|mafios*|mafia|circo|manicomio|zoo|vigliacc*|asin*|somar*|zuccon*|deficient*|caprone*|capre|capra|analfabet*|branco di|massa di|banda di|manica di|non (sa|sanno|distingue|capisce) (nemmeno|neanche|un *)|figlio di papa)',
    '(bugiard*|truffator*|truffa|ladri|ladro|incapac*|incompetent*|idiot*|imbecill*|pagliacc*|buffon*|cialtron*|spazzatura|schifo|schifezza|merda|rottame|parassit*|corrott*|vergogna)',
  ],
  scorn: [
    '(patacc*|ciarpame|robaccia|porcheria|porcata|schifezz*|bidon*|rottam*|ferrovecchio|catorci*|giocattol*|cinesat*|plasticaccia|fregatur*|truff*|fuffa|una bufala|fa schifo|fanno schifo|fa pena|fanno pena|fa cagare|fanno cagare|cade a pezzi|cadono a pezzi|si rompe*|si spacca*|non vale* (niente|nulla|una lira|un euro|la carta)|da buttare|da due (soldi|lire)|da quattro soldi|buono per|un colabrodo|pezzi usati|da discarica)',
    '(ciofeca|catorcio|ferrovecchio|robaccia|giocattol*|cade a pezzi|si rompe|da buttare|bidone|pacco|fregatura)',
  ],
  accusations: [
    '(mentono|mente|mentito|imbrogliano|imbroglia|truffano|truffa|rubano|ruba|rubato|fregano|frega|fregato|copiano|copia|copiato|scopiazz*|falsificano|falsifica|falsificat*|taroccano|tarocca|taroccat*|truccano|truccat*|gonfiano|gonfia|gonfiat*|nascondono|nasconde|insabbia*|corrompono|corrott*|ungono|unge|ungendo|unto|evadono|evade|ricatta*|sfrutta*|spiano|spia|plagia*|inventano|si inventano|manomett*|manomess*)',
    '(mazzett*|bustarell*|tangent*|in nero|sottobanco|sotto banco|sottobanco|se non ungi|ungi|in conto mazzette|per raccomandazione|appalti truccati|gara truccata|hanno comprato la|comprato (il giudice|la commissione)|prendono (soldi|la stecca|la cresta)|fanno la cresta|la cresta su*)',
    '(lo sanno|lo sa) (anche |pure |persino |)(i sassi|le piante|i muri|le pietre|tutti|il gatto)',
    '(mazzett*|tangent*|bustarell*|corrompe|corrott*|corruzione|ruba|rubano|rubato|copia|copiano|copiato|truffa|truffano|imbroglia*|imbroglio|mente|mentono|frega|fregano|falsific*|truccat*|evade|evadono|ricicla*|sfrutta*|spia|spiano|si fa (ungere|pagare)|si intasca*)',
  ],
  targets: [
    "(quelli|i ragazzi|la gente|quei|quelle) (di|del|della|dell'|dei|delle|degli) (acquisti|vendite|qualita|personale|marketing|contabilita|amministrazione|direzione|manutenzione|logistica|informatica|ced|assistenza|produzione|sopra|piano di sopra|magazzino|concorrenza|*)",
    "(ufficio (acquisti|personale|vendite|marketing|tecnico|qualita|legale)|risorse umane|turno (di (notte|giorno|mattina|pomeriggio|sera)|a|b|c|{n})|(i|nostri|miei|coi|dei) (colleghi|clienti|fornitori|capi|dirigenti|capireparto|commerciali)|il (capo|direttore|titolare|padrone|caporeparto|caposquadra|responsabile|collega)|la (direttrice|direzione|dirigenza|capa|concorrenza|responsabile|proprieta)|i vertici|il cda|l'ad|il nostro ad|i piani alti)",
    "(nostro|nostra|nostri|mio|mia|il|la|i|gli|le|l') (nuovo |nuova |)(capo|capa|capi|direzione|dirigenza|dirigenti|capoturno|caporeparto|turno *|reparto|ufficio (vendite|acquisti|personale)|commercial*|venditor*|risorse umane|marketing|collegh*|collega|client*|fornitor*|concorrenza|direttore|direttrice|responsabile|titolare|contabil*|amministratore)",
  ],
};
