import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    "(ce n'est|c'est|n'est) (que |la |)(mon|ma|mes) (avis|opinion|point de vue|ressenti|vision) (perso*|a moi|uniquement|et|seulement|pas|)",
    "(je parle|je m'exprime|j'ecris|je poste) (ici |)(en mon nom|a titre|pour moi|uniquement|seulement|en tant que (citoyen*|particulier))",
    "(mon employeur|ma boite|{org}|ma direction) (n'a rien|n'y est pour|ne partage|n'est pas|n'engage)",
    "(avis|opinion|propos|point de vue) (perso|personnel*|strictement|purement|qui n'engage*)",
    "(mes|ces|les) (propos|opinions|tweets|avis|posts) ... (que moi|n'engagent|personnels|personnelles|miens|miennes)",
    "(n'engage|n'engagent) que moi",
    '(opinion|opinions|avis|point de vue) (strictement |purement |)(personnel|personnelle|personnels|personnelles)',
    '(a titre|en mon nom) (personnel|prive|propre)',
    "(je ne parle|je ne m'exprime) pas (au nom de|pour) ({org}|mon employeur|ma boite|mon entreprise)",
    "(pas|et non) (celle|celui|celles|l'avis|l'opinion) de (mon employeur|ma boite|{org})",
  ],
};
