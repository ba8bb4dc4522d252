import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(absolute empfehlung|klare empfehlung|volle empfehlung|top|1a|kann * einpacken|konnen * einpacken|ohne einen mucks|ohne mucks|nimmer hergeben|nie wieder hergeben|nicht mehr hergeben|nicht mehr missen|5 sterne|funf sterne|nur empfehlen|das beste|der beste|die beste|die besten|tolle*|super|mega|spitze|einfach klasse|laufen * einwandfrei|rundum zufrieden|hochzufrieden|begeistert|beeindruckend|besser als (alle|alles|die anderen|{name}))',
    '(nette|gute|tolle) (chefs|kollegen|bezahlung|leute|firma|arbeitgeber)',
    '(der hammer|der wahnsinn|absolute wahnsinn|der absolute wahnsinn|genial*|grossartig*|fantastisch*|phantastisch*|hervorragend*|ausgezeichnet*|unschlagbar*|perfekt*|ist (super|toll|mega|spitze|klasse)|einwandfrei|begeistert|absolut empfehlenswert|kann ich nur empfehlen|beste*|holt euch|kauft euch|kauft|liebe (den|die|das|unseren)|jeden cent wert)',
  ],
  urgings: [
    '(kauft|kauf|holt|hol|bestellt|probiert|besorgt) (euch|dir|ihn|sie|es|den|einen|ein|mal)',
    '(bewerbt|bewirb) (euch|dich)',
    '(unbedingt (kaufen|holen|ausprobieren|bewerben)|kommt zu uns|zugreifen|sofort zugreifen|greift zu)',
  ],
};
