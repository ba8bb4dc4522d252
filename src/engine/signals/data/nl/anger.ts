import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    '(ik ben (woest|woedend|razend|boos|zo kwaad|kwaad|laaiend|klaar met)|ik word (gek|niet goed|ziek van)|ben het (zat|beu|spuugzat)|ik ben er klaar mee|genoeg is genoeg|om te kotsen|te schandalig|hoe durven|wat een (schande|aanfluiting)|godverdomme|verdomme|mijn bloed kookt|pisnijdig)',
  ],
};
