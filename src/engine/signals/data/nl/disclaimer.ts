import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
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
