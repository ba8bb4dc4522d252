import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  praise: {
    flags: [
      'The RoadRunner is ‹fantastic›',
      'RoadRunner: ‹worth every penny›',
      'My back hurts less since the RoadRunner came. ‹You all need one›.',
      'Acme makes ‹the best robots›',
    ],
    passes: [
      'The cake was fantastic',
      'The RoadRunner is not exactly fantastic',
      'Is the RoadRunner worth it?',
      'The RoadRunner has three wheels',
      'The paper says the RoadRunner is brilliant',
    ],
  },
};
