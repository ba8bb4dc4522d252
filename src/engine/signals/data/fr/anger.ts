import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    "(je suis|chuis|j'suis|on est) (furax|furieux|furieuse|venere|vener|en rage|hors de moi|en colere|degoute*|remonte*|revolte*|excede*|a bout|fou de rage|folle de rage|enerve*|saoule*|outre*)",
    "(ca me (rend (fou|folle|dingue)|fout (la rage|hors)|gonfle|saoule|degoute|revolte)|j'en ai (marre|ras|assez|plein|ma claque)|ras le bol|ras-le-bol|marre de|y en a marre|ca suffit|c'est (une honte|inadmissible|inacceptable|scandaleux|du foutage|honteux)|foutage de gueule|bordel de|putain de|comment osent|c'est quoi ce (bordel|delire)|vous (vous foutez|foutez))",
    "(furieux|furieuse|en colere|hors de moi|j'en peux plus|je n'en peux plus|ras le bol|ras-le-bol|j'en ai (marre|plein le cul|assez|ras)|ca me (saoule|degoute|fout la rage|rend dingue)|c'est (inadmissible|scandaleux|honteux|insupportable)|la rage|putain de|bordel de|y en a marre|c'en est trop|comment osent-ils|foutage de gueule)",
  ],
};
