import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    "(mes|ces|les) (propos|opinions|tweets|avis|posts) ... (que moi|n'engagent|personnels|personnelles|miens|miennes)",
    "(n'engage|n'engagent) que moi",
    '(opinion|opinions|avis|point de vue) (strictement |purement |)(personnel|personnelle|personnels|personnelles)',
    '(a titre|en mon nom) (personnel|prive|propre)',
    "(je ne parle|je ne m'exprime) pas (au nom de|pour) ({org}|mon employeur|ma boite|mon entreprise)",
    "(pas|et non) (celle|celui|celles|l'avis|l'opinion) de (mon employeur|ma boite|{org})",
  ],
};
