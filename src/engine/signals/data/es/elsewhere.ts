import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(esta|lleva|salio|colgado) ... en la (web|pagina) (desde|hoy|ya|esta manana)',
    '(anunciado|publicado|anunciaron|publicaron|publico|anuncio) (hoy|ayer|esta manana|hace (una hora|un rato|dos dias)|oficialmente|ya)',
    '(ya se puede (decir|contar)|ya es (oficial|publico)|ahora si se puede (decir|contar)|nota de prensa|comunicado de {org})',
    'lo que (publico|anuncio|dijo|colgo|escribio) {org}',
  ],
  fiction: [
    '(escape room|sala de escape|juego de (mesa|rol)|partida de rol|videojuego|mi (relato|novela|guion|cuento|sueno)|capitulo {n}|en (la|una|esta) (peli|pelicula|serie|novela|obra)|en el (juego|libro)|anoche sone|he sonado|sone que)',
  ],
  home: [
    '(mi (abuela|abuelo|suegra|suegro|hija|hijo|madre|hermana|primo|gato|perro|huerto|balcon|boda|cunado|cunada)|la (comunidad de vecinos|boda|comunion)|vecin(os|as)|el coro|asociacion de (padres|vecinos)|cumple*|me caso|el ampa)',
  ],
  refusal: [
    '(no suelto prenda|no digo ni (pio|mu)|no pienso (contar|decir)|no (cuento|hablo|digo) nada)',
    'no (me |)(pregunteis|preguntes|pregunten) ... (curro|trabajo|empresa|chamba)',
    '(ni idea|no tengo ni idea) de (que|lo que|cuando)',
  ],
  trifles: [
    '(spoiler*|temporada|capitulo|la serie|sin mi|ultim(o|a) (croqueta|trozo|galleta|cerveza|porcion)|mario kart|monopoly|parchis)',
  ],
};
