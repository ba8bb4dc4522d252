import type { ExamplesById } from '../../examples.ts';

export const examples: ExamplesById = {
  'uk-nhs': {
    flags: [
      'Mrs Crabtree, NHS number ‹943 476 5919›',
      'patient ‹9434765919› asked for a whisky',
      'nhs no: ‹943-476-5919›',
    ],
    passes: [
      'order 9434765919 has shipped',
      'NHS number 943 476 5918',
      'https://example.com/page/9434765919',
      'the NHS has a budget of 0000000000',
      'posted at 1696156800',
    ],
  },
};
