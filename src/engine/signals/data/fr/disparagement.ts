import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(menteur*|escroc*|voleur*|incapable*|incompetent*|idiot*|imbecile*|cretin*|abruti*|nuls|nulles|guignol*|clown*|charlatan*|arnaque*|arnaqueur*|poubelle|merde|daube|camelote|ramassis|bande de|honte|bras casses|tocard*|rigolo*|parasite*|pourri*)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
