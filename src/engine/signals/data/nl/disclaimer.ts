import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    "(dit|alles hier|wat ik (hier |)(schrijf|zeg|post|tweet)|dit hier|deze tweets) ... (is|zijn) (alleen |enkel |puur |slechts |gewoon |uitsluitend |)(mijn|m'n|mijne|persoonlijk*|prive|op persoonlijke titel|van mij|van mezelf)",
    '(mening|meningen|visie|opinie|woorden|tweets|posts|gedachten) (is|zijn|:|puur|strikt|geheel|volledig|alleen|) ?(van mij|van mezelf|persoonlijk*|mijn eigen|prive|op persoonlijke titel|op eigen titel)',
    '(ik |)(spreek|praat|schrijf|post|tweet|zeg dit|zit hier) (hier |dit |)(alleen |enkel |puur |slechts |uitsluitend |strikt |)(voor mezelf|namens mezelf|op persoonlijke titel|op eigen titel|als (privepersoon|burger|mens|particulier|ouder)|prive|als mezelf)',
    "(niet|nooit|geen) (... |)(namens|de mening van|het standpunt van|in naam van|woordvoerder van|spreekbuis van|officieel* standpunt van|mening van) (mijn (werkgever|baas|bedrijf)|m'n *|{org}|het bedrijf|de zaak|anderen)",
    "(mijn werkgever|mijn baas|m'n baas|mn baas|{org}|het bedrijf|mijn bedrijf) (heeft hier niets|heeft hier niks|staat hier (buiten|los)|weet van niks|weet (hier |)(niets|niks)|denkt er|vindt er|kan er anders|is het (hier |)niet)",
    '(los van|buiten|staat los van|niets te maken met) (mijn (werk|werkgever|baas|bedrijf|baan)|{org})',
    '(persoonlijke|prive|eigen) (mening|titel|gedachte|noot|visie|account)(,|:|.|!| -|)',
    '(op persoonlijke titel|op eigen titel|a titre personnel|mijn mening, niet|puur mijn mening|alleen mijn mening|slechts mijn mening|mijn bescheiden mening, niet)',
    "(dit is|is|het is) (alleen |slechts |puur |gewoon |)(mijn|m'n|een) (eigen |persoonlijke |)(mening|visie|kijk|gevoel|opvatting)",
    '(ik (spreek|schrijf|praat|post)|spreek|schrijf) (hier |alleen |puur |)(voor mezelf|op eigen titel|op persoonlijke titel|als (burger|privepersoon))',
    '(mijn werkgever|mijn baas|{org}) (heeft|staat|weet|vindt|denkt) ... (niks|niets|los|anders|niet)',
    '(mening|meningen) (is|zijn|:) (van mij|mijn eigen|prive|persoonlijk)',
    '(mijn|een|geheel) (eigen |persoonlijke |prive )(mening|opvatting|visie)',
    '(op persoonlijke titel|als privepersoon|prive-account|tweets op eigen titel|op eigen titel)',
    '(ik |)(spreek|schrijf|praat) (hier |)(niet namens|niet voor|alleen voor|voor) ({org}|mijn werkgever|mezelf)',
    '(niet|en niet) (die|de mening) van (mijn werkgever|{org})',
  ],
};
