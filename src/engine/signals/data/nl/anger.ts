import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(ik ben|ben|ik word|word|we zijn) (echt |zo |helemaal |goed |hier |zwaar |)(woest|woedend|pissig|kwaad|razend|laaiend|ziedend|boos|furieus|gek van|klaar met|helemaal klaar|spuugzat|zat|pisnijdig|des duivels|over de zeik|over de rooie)',
    '(ik heb het (helemaal |)gehad|heb ik het gehad|de maat is vol|nu is het genoeg|genoeg is genoeg|hoe durven ze|hoe durf* (je|jullie)|ik trek dit niet|bloed kookt|kookt mijn bloed|ik ontplof|om te kotsen|kotsmisselijk|schaamteloos|schandalig|wat een (schande|teringzooi|klerezooi|kutzooi|bende|aanfluiting)|godverdomme|gvd|verdomme|kan wel (gillen|janken|schreeuwen)|zak in de stront|zoek het (maar |lekker |)uit|tyf op|rot toch op|ongelooflijk dit)',
    '(ik ben (woest|woedend|razend|boos|zo kwaad|kwaad|laaiend|klaar met)|ik word (gek|niet goed|ziek van)|ben het (zat|beu|spuugzat)|ik ben er klaar mee|genoeg is genoeg|om te kotsen|te schandalig|hoe durven|wat een (schande|aanfluiting)|godverdomme|verdomme|mijn bloed kookt|pisnijdig)',
  ],
};
