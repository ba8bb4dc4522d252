import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(et |,|)(pas|non) (pour|au nom de) (mon employeur|ma boite|mon patron|{org})',
    "(ceci|ce que (j'ecris|je dis|je poste)|tout ce que *|ici|mes (tweets|posts|propos)) ... (c'est|est|sont|n'est|n'engage*) (que |juste |uniquement |seulement |)(mon avis|moi|a moi|perso*|personnel*|mes opinions|a titre personnel)",
    '(avis|opinion|opinions|point de vue|propos|tweets) (purement |strictement |uniquement |100% |tout a fait |)(perso|personnel*|a moi|miens|miennes|a titre personnel)',
    "(je |)(parle|ecris|poste|tweete|m'exprime|dis ca) (ici |la |)(que |juste |uniquement |seulement |)(pour moi|en mon nom|a titre (perso*|personnel|prive)|en tant que (citoyen*|particulier|personne|simple)|de mon cote)",
    "(pas|ni|jamais|aucunement) (... |)(au nom de|la voix de|la position (officielle |)de|l'avis de|le porte-parole de|au nom d*) (ma boite|mon (employeur|patron|entreprise)|la boite|{org}|mon boss|qui que ce soit)",
    "(n'engage que moi|n'engagent que moi|ca n'engage que|mon avis a moi|avis perso|opinion perso*|a titre perso*|ma boite n'y est pour rien|mon employeur n'a rien|(ma boite|mon employeur|{org}|mon patron) (n'a rien a voir|n'y est pour rien|ne pense|pense pas|n'est pas d'accord|a rien a voir))",
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
