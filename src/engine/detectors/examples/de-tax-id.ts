import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'de-tax-id': {
    flags: ['Meine Steuer-ID ist ‹86095742719›', 'IdNr. ‹86 095 742 719›'],
    passes: ['Bestellung 86095742719 ist da', 'Meine Steuer-ID ist 86095742718', 'Steuer-ID 12345678901'],
  },
};
