import type { Cue } from '../language.ts';

/** See the English list. */
export const cues: readonly Cue[] = [
  {
    // Says no.
    weight: 1,
    phrases: ['(niet|geen|nooit|niemand|niets|niks|nergens|zonder|nauwelijks|amper|noch)'],
  },
  {
    // Says always, all, ever.
    weight: 1,
    phrases: [
      '(altijd|alles|alle|iedereen|elke|overal|hele|heel|alleen maar|steeds|weer eens|weer|zoals gewoonlijk|vroeger|tegenwoordig|niet meer)',
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(maar|terwijl|in plaats van|hoewel|ondanks|ook al|toch|liever|beter dan|meer * dan|minder * dan|slechter dan|eerder)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(zo|veel te|echt|gewoon|totaal|compleet|volkomen|letterlijk|zelfs|zeker|duidelijk|natuurlijk|jeetje|jezus|tjonge|pfff*|serieus|sorry hoor|ja hoor|bravo|lekker dan|nou ja|klaar|punt|hoor|joh)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      '(is|zijn|was|waren|lijkt|lijken|voelt|wordt|blijft) (als |net |gewoon |)(een|het|de|puur|pure|alsof|niks) *',
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: ['(zou|zouden|als (ik|we|ze)|stel|misschien|wellicht|had|hadden|kunnen)'],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ["(ik|mij|mijn|m'n|mn|wij|we|ons|onze)"],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(regering|kabinet|minister*|kamer|tweede kamer|politiek|politici|brussel|europa|eu|belasting*|heffing*|subsidie*|wet|wetten|regels|regelgeving|leger|defensie|oorlog|verkiezing*|vakbond*|links|rechts|kapitalisme|premier)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      '(vandaag om|morgen om|om {n} uur|(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (om|van|in|op)|hal {n}|stand|inschrijven|aanmelden|schrijf je in|tot dan|zien jullie|bedankt|dank|gefeliciteerd|welkom|vacature*|we zoeken|gezocht|open dag|gelukkig nieuwjaar|fijne|gevonden:|verloren:)',
    ],
  },
];
