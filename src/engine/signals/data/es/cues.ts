import type { Cue } from '../language.ts';

/** See the English list. */
export const cues: readonly Cue[] = [
  {
    // Says no. The `no` of the language is in the English list.
    weight: 1,
    phrases: ['(nunca|jamas|nadie|ningun|ninguna|tampoco|nada|ni un|ni una|ni uno|apenas)'],
  },
  {
    // Says always, all, ever.
    weight: 1,
    phrases: [
      '(siempre|toda la|todo el|todos los|todas las|cualquiera|cada vez|constantemente|otra vez|de nuevo|como siempre|ya no|antes (era|eran|teniamos)|hoy en dia)',
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(pero|sino|aunque|en vez de|en lugar de|mientras que|mientras|a pesar de|sin embargo|en cambio|mas * que|menos * que|mejor que|peor que|por lo menos)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(tan|demasiad*|de verdad|en serio|simplemente|absolutamente|totalmente|completamente|literalmente|claramente|obviamente|por supuesto|incluso|ojala|madre mia|por dios|vaya|menud*|joder|hostia|tela|manda|genios|lumbreras|guey|wey)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      '(es|son|era|eran|fue|parece|parecen|resulta|se ha vuelto|sigue siendo) (como |casi |)(un|una|unos|unas|lo|puro|pura|cosa de|de) *',
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: [
      '(podria*|habria*|seria*|si yo|si fuera*|si tuvi*|imagin*|y si|quiza|quizas|tal vez|a lo mejor|deberi*|tendri*)',
    ],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ['(yo|mi|nosotros|nosotras|nuestr*|trabajo|curro|vendemos|hacemos|tenemos|fabricamos|creo|pienso)'],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(gobierno|ministr*|diputad*|senado|congreso|parlamento|bruselas|europa|politica|politicos|impuestos|aranceles|subvenci*|regulaci*|leyes|el ejercito|guerra|elecciones|sindicatos|capitalismo|izquierda|derecha)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      '(hoy a las|manana a las|el (lunes|martes|miercoles|jueves|viernes|sabado|domingo) (a|en)|pabellon|caseta|inscripci*|inscrib*|apunt*|os esperamos|les esperamos|nos vemos|gracias|felicidades|enhorabuena|bienvenid*|buscamos|vacante|feliz (cumpleanos|ano)|puertas abiertas|perdido:|encontrado:)',
    ],
  },
];
