import type { Language } from '../language.ts';

export const praise: Language['praise'] = {
  praises: [
    '(der hammer|der wahnsinn|absolute wahnsinn|der absolute wahnsinn|genial*|grossartig*|fantastisch*|phantastisch*|hervorragend*|ausgezeichnet*|unschlagbar*|perfekt*|ist (super|toll|mega|spitze|klasse)|einwandfrei|begeistert|absolut empfehlenswert|kann ich nur empfehlen|beste*|holt euch|kauft euch|kauft|liebe (den|die|das|unseren)|jeden cent wert)',
  ],
  urgings: [],
};
