import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  harassment: {
    flags: [
      '‹you are a pathetic loser›',
      '‹I know where you live›',
      '‹nobody likes you›, give up',
      'just ‹shut your stupid mouth›',
      '‹hope you get cancer›',
      '‹Sé dónde aparcas› el coche, ten cuidado',
      '‹Ti aspetto sotto› casa stasera',
      '‹Eu te quebro na› saída, fica esperto',
      '‹Ik sla je in elkaar› als je nog iets zegt',
      '‹Je vais te retrouver› et ‹tu vas le payer›',
    ],
    passes: [
      "I'm an idiot, locked the keys in the boot",
      'you are not stupid',
      'you idiot 😂❤️ see you on Friday',
      'stop being so pretty it is rude',
      'killer whales are just salty pandas',
      'What a stupid machine',
      'Sé dónde venden el mejor pan del barrio',
      'Ti aspetto con la torta pronta',
      'A chuva quebrou o guarda-chuva na saída',
      'Ik sla vandaag de koffie over',
    ],
  },
};
