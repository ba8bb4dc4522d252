import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  harassment: {
    flags: [
      '‹you are a pathetic loser›',
      '‹I know where you live›',
      '‹nobody likes you›, give up',
      'just ‹shut your stupid mouth›',
      '‹hope you get cancer›',
    ],
    passes: [
      "I'm an idiot, locked the keys in the boot",
      'you are not stupid',
      'you idiot 😂❤️ see you on Friday',
      'stop being so pretty it is rude',
      'killer whales are just salty pandas',
      'What a stupid machine',
    ],
  },
};
