import { warning } from '../problem.ts';
import type { LintRule } from './define.ts';
import { privateRules } from './support/private-rules.ts';

/** Posts that name the employer and say nothing about it. */
const harmless = [
  'I work at {org}.',
  'Long day at {org}, and now home by train.',
  'Met an old friend who works at {org} now.',
  'Ich arbeite bei {org}, und morgen habe ich frei.',
];

/** "Do not speak about work" in whatever words: more than an employer may ask in many places, and more than it needs. */
export const workTalk: LintRule = {
  id: 'work-talk',
  title: 'rules that speak wherever work is spoken of',
  run: subject =>
    privateRules(subject)
      .filter(({ interrupts, speaksOn }) => interrupts && harmless.every(speaksOn))
      .filter(({ speaksOn }) => !speaksOn('Long day, and now home by train.'))
      .map(({ index }) =>
        warning(
          ['rules', index, 'when'],
          'The rule speaks wherever somebody names the organisation, even in "I work at …". Say what about it is a risk, such as a signal or a list beside the name, or make it a suggestion.',
        ),
      ),
};
