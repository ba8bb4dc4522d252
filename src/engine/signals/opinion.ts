import { critical, objections, pictures } from './data/en/evaluation.ts';
import { convictions, demands, hedges, merits, rhetoric } from './data/en/opinion.ts';
import { aboutUs, cues, enough } from './data/en/stance.ts';
import { employment, ourThings } from './data/en/work.ts';
import type { Signal } from './define.ts';
import { hear, namesUs, type Sentence } from './support/hearing.ts';
import { abroad } from './support/languages.ts';
import { lexicon } from './support/lexicon.ts';
import { isReported } from './support/reported.ts';
import { whole } from './support/sentences.ts';

const convinced = lexicon(convictions, abroad('opinion'));
const hedged = lexicon(hedges);
const judged = lexicon(critical, objections, pictures, demands, abroad('fault'));
const praised = lexicon(merits);
const rhetorical = lexicon(rhetoric);
const work = lexicon(employment, ourThings);
const inPerson = lexicon(['i', "i'm", "i've", "i'd", 'me', 'my', 'we', "we're", "we've", 'us', 'our', 'ours']);
const weighed = cues.map(({ weight, phrases }) => ({ weight, lexicon: lexicon(phrases) }));

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
  return isJudged || (inPerson.test(own) && praised.test(own)) || weigh(own) >= enough;
}

/** Adds up small signs, for the many views that no list of words foresees. */
function weigh(own: string): number {
  const signs = weighed.filter(({ lexicon: sign }) => sign.test(own)).map(({ weight }) => weight);
  return signs.reduce((sum, weight) => sum + weight, isAboutWork(own) ? aboutUs : 0);
}

function isAboutWork(own: string): boolean {
  return namesUs(own) || work.test(own);
}

export const opinion: Signal = {
  id: 'opinion',
  title: 'Takes a stand where work is discussed',
  find(text, _draft, facts) {
    const { text: all, sentences } = hear(text, facts);
    if (!isAboutWork(all)) return [];
    const atWork = sentences.map(({ text: one }) => isAboutWork(one));
    return sentences
      .filter(
        (sentence, i) => atWork.slice(Math.max(0, i - reach), i + reach + 1).includes(true) && takesStand(sentence),
      )
      .map(sentence => whole(text, sentence));
  },
};
