import { warning } from '../problem.ts';
import type { LintRule } from './define.ts';
import { privateRules } from './support/private-rules.ts';

/** Posts of private life. No rule has a reason to speak on all of them. */
const everyday = [
  'Good morning! What a lovely day.',
  'Anyone know where to buy good bread round here?',
  'Was für ein Spiel gestern Abend!',
  'Quelqu’un a vu mon chat ?',
  'Mañana nos vamos a la playa.',
];

/** "Ask before you post anything": a general duty to ask first, in whatever words. On official accounts it is common and fine. */
export const priorApproval: LintRule = {
  id: 'prior-approval',
  title: "rules that speak on every post of people's own",
  run: subject =>
    privateRules(subject)
      .filter(({ interrupts, speaksOn }) => interrupts && everyday.every(speaksOn))
      .map(({ index }) =>
        warning(
          ['rules', index, 'when'],
          "The rule speaks on every post, also on people's own accounts. A general duty to ask first goes too far in many places, and such cards are soon clicked away. Give it `scope: { accounts: [official] }`, or say in `when` what the risk is.",
        ),
      ),
};
