import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(boato|boatos|rumor|rumores|dizem por ai|corre por ai|diz-se que|ouvi dizer|me contaram|disseram-me|parece que|ao que parece|supostamente|alegadamente|por confirmar|um passarinho|de fonte segura)',
  ],
};
