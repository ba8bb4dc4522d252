import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    "au nom (de|d)('| )(toute l'equipe |l'ensemble |toute la societe |)(de |d'|)({org}|l'entreprise|la direction|la societe)",
    "(communique|declaration|reponse|position) (officielle |officiel |de presse |)(de |d')({org})",
    "{org} (vous |)(presente* ses excuses|s'excuse|garantit|rembourse*|remboursera|s'engage|dement|regrette|annonce|condamne|prend ... au serieux)",
    'nous (vous |)(rembourserons|remboursons|presentons nos excuses|garantissons|nous engageons|regrettons|dementons|nous excusons|reservons le droit)',
    "(nous,|nous) (chez|l'equipe (de |d'|)) {org}",
  ],
  tellings: [],
};
