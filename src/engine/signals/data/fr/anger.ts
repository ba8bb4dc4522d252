import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    "(furieux|furieuse|en colere|hors de moi|j'en peux plus|je n'en peux plus|ras le bol|ras-le-bol|j'en ai (marre|plein le cul|assez|ras)|ca me (saoule|degoute|fout la rage|rend dingue)|c'est (inadmissible|scandaleux|honteux|insupportable)|la rage|putain de|bordel de|y en a marre|c'en est trop|comment osent-ils|foutage de gueule)",
  ],
};
