import type { Signal } from './define.ts';
import { isElsewhere, isRefusal } from './support/elsewhere.ts';
import { hear, type Sentence } from './support/hearing.ts';
import { entryOf, lexiconOf } from './support/lexicon.ts';
import { whole } from './support/sentences.ts';
import { isReported } from './support/speech.ts';
import { forSpoken, wordings } from './support/wordings.ts';
import { isAboutWork, isInPerson, nearby } from './support/work.ts';

const convinced = wordings(({ opinion: { convictions } }) => convictions);
const hedged = wordings(({ opinion: { hedges } }) => hedges);
const judged = wordings(
  ({ opinion: { faults } }) => faults,
  ({ opinion: { demands } }) => demands,
);
const praised = wordings(({ opinion: { merits } }) => merits);
const rhetorical = wordings(({ opinion: { rhetoric } }) => rhetoric);

/** The weight of a sentence that names the organisation or speaks of what is ours. */
const aboutUs = 1;
/** How much makes a view. */
const enough = 4;

/** The small signs of the languages that are spoken. */
const smallSigns = forSpoken(spoken =>
  spoken.flatMap(({ code, opinion }) =>
    opinion.cues.map(({ weight, phrases }) => {
      const entries = [entryOf(phrases, code)];
      return { weight, lexicon: lexiconOf(() => entries) };
    }),
  ),
);

/** How many sentences away the organisation may be named for a view still to be about it. */
const reach = 2;

/**
 * Whether a sentence takes a stand in the writer's own voice. Asking takes none, passing on neither, unless the writer
 * says in so many words what they think.
 */
function takesStand({ own, isQuestion }: Sentence): boolean {
  const isJudged = judged.test(own);
  if (hedged.test(own) || convinced.test(own)) {
    if (isJudged || praised.test(own)) return true;
    return !isQuestion && isAboutWork(own) && (convinced.test(own) || weigh(own) >= enough - 1);
  }
  if (isReported(own)) return false;
  if (isQuestion) return rhetorical.test(own) && (isJudged || weigh(own) >= enough);
  return isJudged || (isInPerson(own) && praised.test(own)) || weigh(own) >= enough;
}

/** Adds up small signs, for the many views that no list of words foresees. */
function weigh(own: string): number {
  const signs = smallSigns()
    .filter(({ lexicon: sign }) => sign.test(own))
    .map(({ weight }) => weight);
  return signs.reduce((sum, weight) => sum + weight, isAboutWork(own) ? aboutUs : 0);
}

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { convinced, hedged, judged, praised, rhetorical };

export const opinion: Signal = {
  id: 'opinion',
  title: 'Takes a stand where work is discussed',
  find(text, _draft, facts) {
    const hearing = hear(text, facts);
    const { text: all, sentences } = hearing;
    if (!isAboutWork(all) || isElsewhere('opinion', hearing)) return [];
    const atWork = nearby(
      sentences.map(({ text: one }) => isAboutWork(one)),
      reach,
    );
    return sentences
      .filter((sentence, i) => atWork[i] && !isRefusal(sentence) && takesStand(sentence))
      .map(sentence => whole(text, sentence));
  },
};
