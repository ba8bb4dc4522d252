import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(rumor|rumores|se rumorea|se dice|dicen por ahi|me han dicho|me dijeron|he oido|segun parece|por lo visto|al parecer|supuestamente|presuntamente|sin confirmar|un pajarito|de buena tinta|se comenta)',
  ],
};
