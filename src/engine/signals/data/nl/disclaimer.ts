import type { Language } from '../language.ts';

export const disclaimer: Language['disclaimer'] = {
  wordings: [
    '(mijn|een|geheel) (eigen |persoonlijke |prive )(mening|opvatting|visie)',
    '(op persoonlijke titel|als privepersoon|prive-account|tweets op eigen titel|op eigen titel)',
    '(ik |)(spreek|schrijf|praat) (hier |)(niet namens|niet voor|alleen voor|voor) ({org}|mijn werkgever|mezelf)',
    '(niet|en niet) (die|de mening) van (mijn werkgever|{org})',
  ],
};
