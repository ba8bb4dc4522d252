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
      '‹Lamentamos lo ocurrido› y ‹te devolvemos el› dinero',
      '‹Ci scusiamo tantissimo›, ‹vi regaliamo due mesi›',
      'A ‹Acme não vai› fechar a fábrica, ‹garantimos›',
      '‹Chez Acme on vous› rembourse demain',
    ],
    passes: [
      'On behalf of my book club, sorry for the noise',
      'Wir versprechen, dass der Chor nächstes Jahr wieder singt',
      'Acme said that it will refund everybody',
      'I am not speaking on behalf of Acme',
      'Will Acme apologise?',
      'I hope Acme will refund you',
      'We as parents say thank you for the trip',
      'We will refund the tickets if the choir is ill',
      'We went to the Acme canteen',
      'Ayer devolvimos los libros a la biblioteca',
      'Regaliamo un libro alla nonna',
      'A padaria não vai fechar no domingo',
      'Mijn zus krijgt vrijdag bezoek',
      'Le boucher rembourse son voisin demain',
    ],
  },
};
