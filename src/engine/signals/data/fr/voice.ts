import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(nous |on |)(sommes |est |)(vraiment |sincerement |tres |)(desoles|navres|desolee)',
    '(envoyez|envoie|transmettez|ecrivez|donnez)(-nous|-moi|) (votre|ton|le|en|un) ... (numero|serie|adresse|mp|prive|message|facture|commande)',
    "(nous|on) (ne |n'|)(vendons|vend|vendra|collectons|collecte|enregistrons|enregistre|partageons|partage|quittons|quitte|fermons|ferme|avons|stockons|stocke) (pas|jamais|aucun*|rien)",
    '(rumeur|rumeurs|information|nouvelle) ... (faux|fausse*|infondee*|inexacte*|dementie*)',
    "(c'est faux|nous dementons|des aujourd'hui|a partir d'aujourd'hui|a partir de (lundi|demain)|a compter de|nous reprenons|on reprend|merci (de|pour) votre (patience|confiance|fidelite)|toutes nos excuses|veuillez nous excuser|nous assumons|on assume|nous prenons|nous travaillons|on y travaille|on s'en occupe|de la part de toute l'equipe|nos pensees)",
    "au nom (de|d)('| )(toute l'equipe |l'ensemble |toute la societe |)(de |d'|)({org}|l'entreprise|la direction|la societe)",
    "(communique|declaration|reponse|position) (officielle |officiel |de presse |)(de |d')({org})",
    "{org} (vous |)(presente* ses excuses|s'excuse|garantit|rembourse*|remboursera|s'engage|dement|regrette|annonce|condamne|prend ... au serieux)",
    'nous (vous |)(rembourserons|remboursons|presentons nos excuses|garantissons|nous engageons|regrettons|dementons|nous excusons|reservons le droit)',
    "(nous,|nous) (chez|l'equipe (de |d'|)) {org}",
  ],
  tellings: [
    "(a dit|a annonce|selon|d'apres|il parait|dit que|disent que|j'espere|esperons|peut-etre|parait|aurait|devrait|pourrait|lu que)",
  ],
};
