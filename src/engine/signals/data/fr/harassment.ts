import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    "(tu es|t'es|vous etes|sale|espece de|pauvre|gros|grosse) (qu'|)(un |une |vraiment |qu'un |)(idiot*|imbecile|connard|connasse|con|conne|salope|pute|ordure|dechet|merde|porc|truie|cretin*|abruti*|debile|mongol|batard|encule|pedale|pd|tas de merde)",
    '(ferme|fermez) (ta|la|vos|votre) (gueule|grande gueule|bouche)',
    '(va crever|va te faire (foutre|enculer)|creve|nique (ta|tes) *|degage|je vais te (tuer|buter|frapper|retrouver|casser)|on sait ou tu habites|suicide-toi|pends-toi)',
    "(les|sales|dehors les) (arabes|noirs|juifs|musulmans|pedes|immigres|etrangers|migrants|gitans|femmes) (sont|dehors|devraient|n'ont)",
  ],
  threats: [],
  hate: [],
};
