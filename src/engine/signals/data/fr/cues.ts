import type { Cue } from '../language.ts';

/** See the English list. */
export const cues: readonly Cue[] = [
  {
    // Says no.
    weight: 1,
    phrases: ['(pas|jamais|rien|personne|aucun|aucune|plus jamais|ni|sans|nulle part)'],
  },
  {
    // Says always, all, ever.
    weight: 1,
    phrases: [
      "(toujours|tout|tous|toutes|tout le monde|chaque|n'importe|encore une fois|comme d'hab*|sans arret|seulement|avant (on|c'etait)|ne * que)",
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(mais|alors que|au lieu de|pourtant|malgre|meme si|tandis que|plutot que|plus * que|moins * que|mieux que|pire que|au moins|sauf que)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(tellement|vraiment|trop|carrement|franchement|completement|totalement|litteralement|meme|clairement|evidemment|bien sur|serieux|putain|bordel|puree|punaise|bravo|merci bien|coudonc|svp|hein|quoi|voila|genre)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      "(c'est|est|sont|etait|c'etait|ressemble|reste|devient|devenu) (comme |presque |juste |)(un|une|des|le|la|du|de la|pur|pure) *",
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: [
      "(serait|seraient|pourrait|pourraient|devrait|devraient|aurait|auraient|si (on|j'etais|seulement)|imagine*|peut-etre)",
    ],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ["(je|j'ai|moi|nous|notre|nos|mon|ma|mes|chez nous)"],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(gouvernement|ministre*|parlement|senat|assemblee|bruxelles|europe|politique*|impot*|taxe*|subvention*|loi|lois|regulation|police|armee|guerre|election*|syndicat*|gauche|droite|capitalisme|ehpad|etat)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      "(aujourd'hui a|demain a|a partir de {n}h|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (a|au|de)|hall {n}|stand|inscri*|rendez-vous|on vous attend|a bientot|merci|felicitations|bienvenue|on recrute|nous recrutons|offre d'emploi|portes ouvertes|joyeux|bonne annee|bon anniversaire|trouve:|perdu:)",
    ],
  },
];
