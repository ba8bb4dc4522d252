import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'speaks-for': {
    flags: [
      '‹We at Acme› stand behind our customers',
      'Sorry for the wait, Acme fans! ‹We will refund› everybody who writes to us.',
      '‹On behalf of Acme›, our condolences',
      '‹Acme apologises› for the noise last night',
      '‹As a company, we› plant trees at Acme',
      'The third arm ‹is on our roadmap›',
    ],
    passes: [
      'Acme said that it will refund everybody',
      'I am not speaking on behalf of Acme',
      'Will Acme apologise?',
      'I hope Acme will refund you',
      'We as parents say thank you for the trip',
      'We will refund the tickets if the choir is ill',
      'We went to the Acme canteen',
    ],
  },
};
