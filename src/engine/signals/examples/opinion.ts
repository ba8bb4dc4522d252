import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  opinion: {
    flags: [
      '‹I think Acme should scrap the new pricing›.',
      'Acme employee here. ‹The minister is clueless about robots›.',
      '‹Our new logo looks like a dentist’s, what a waste of money›',
      'Nine years at Acme. ‹In my view we ship far too early›.',
      '‹Not convinced that our strategy makes any sense›',
      '‹Working at Acme I honestly believe that tariffs are a terrible idea›',
      '‹Acme debería dejar de vender al ejército›',
      '‹Secondo me la nostra pubblicità è una vergogna›',
      '‹Na minha opinião a Acme perdeu o rumo›',
      '‹Ik vind onze nieuwe reclame echt beschamend›',
      '‹À mon avis notre pub est une honte›',
    ],
    passes: [
      'I think the new bus timetable is a mistake',
      'Is the Acme app overpriced?',
      'Acme is at the careers day on Monday, hall 3.',
      'According to the Times, Acme is a mess.',
      'Acme starts its night bus today',
      'the acme of laziness: the cat opens the door now',
      'Our new neighbours have a trampoline',
      'Acme abre una tienda en Sevilla',
      'Acme apre un negozio a Bari',
      'A Acme abre uma loja no Porto',
      'Acme opent een winkel in Gent',
      'Acme ouvre une boutique à Lyon',
    ],
  },
};
