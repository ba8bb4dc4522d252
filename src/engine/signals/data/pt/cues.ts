import type { Cue } from '../language.ts';

/** See the English list. */
export const cues: readonly Cue[] = [
  {
    // Says no.
    weight: 1,
    phrases: ['(nao|nunca|ninguem|nada|nem|nenhum|nenhuma|jamais|sem)'],
  },
  {
    // Says always, all, ever.
    weight: 1,
    phrases: [
      '(sempre|toda a gente|todo mundo|tudo|todos|todas|cada|qualquer|de novo|outra vez|como sempre|ja nao|nao * mais|so|apenas)',
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(mas|porem|em vez de|ao inves de|enquanto|apesar de|embora|mais * (que|do que)|menos * (que|do que)|melhor (que|do que)|pior (que|do que)|pelo menos)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(tao|demais|demasiado|mesmo|realmente|simplesmente|absolutamente|totalmente|literalmente|ate|oxala|tomara|meu deus|caramba|porra|caraca|nossa senhora|gente do ceu|palmas|parabens|genios|genios|serio|bicho)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      '(e|sao|era|eram|foi|parece|parecem|virou|ficou|continua) (como |quase |so |)(um|uma|uns|umas|o|a|coisa de|de|falta de) *',
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: ['(seria|seriam|podia|podiam|poderia*|devia|deveria*|se (fosse|tivesse|eu)|imagin*|talvez|quem sabe)'],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ['(eu|mim|meu|minha|nos|noss*|a gente|trabalho|fazemos|vendemos|temos)'],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(governo|ministr*|deputad*|congresso|parlamento|senado|bruxelas|europa|politica|politicos|impostos|tarifas|subsidios|regulacao|lei|leis|policia|policias|exercito|guerra|eleicoes|sindicatos|capitalismo|esquerda|direita)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      '(hoje as|amanha as|as {n}|(segunda|terca|quarta|quinta|sexta|sabado|domingo)(-feira|) (as|no|na|em)|pavilhao|estande|inscric*|inscrev*|esperamos por|vemo-nos|nos vemos|obrigad*|feliz (aniversario|ano|natal)|bem-vind*|vaga|vagas|estamos contratando|estamos a contratar|procuramos|portas abertas|achado:|perdido:)',
    ],
  },
];
