import type { Phrases } from '../../support/lexicon.ts';

/** Ways of saying that a view is one's own and nobody else's. */
export const disclaimers: Phrases = [
  '(all |any |the |these |my |)(views|opinions|thoughts|takes|posts|tweets|comments|words|statements|ramblings|rants|musings) ... (are|r|remain) (all |solely |entirely |purely |strictly |only |just |)(my own|mine alone|mine|my personal|personal|my)',
  '(view|opinion|take|post|comment|rant|statement) ... (is|remains) (all |solely |entirely |purely |strictly |only |just |)(my own|mine alone|mine|a personal one|personal)',
  '(all |)(views|opinions|thoughts|takes|posts|tweets|words)(:| -|) (all |)(my own|mine alone|mine|own)',
  '(all |purely |strictly |entirely |solely |just |only |)my own (personal |private |humble |)(views|view|opinions|opinion|thoughts|take|takes|words|musings)',
  '(all |purely |strictly |entirely |solely |just |only |)my (personal|private) (views|view|opinions|opinion|thoughts|take)',
  '(purely |strictly |entirely |)(personal|private) (views|view|opinions|opinion|take)',
  '(opinions|opinion|views|view|take)s? of my own',
  "(mine|my view|my opinion|my take|me|me talking|me speaking)(,|) (alone|only|and only mine|all mine|and not|not|nothing|nobody else's|no one else's)(,|) (not|nothing|the|my|that|those|{org}*|to do|anyone*|anybody*)",
  'this is (just |only |purely |)me (talking|speaking|personally)',
  'not (that|those|the view|the views|the opinion|the opinions|an official view|the position|the official position) of (my (employer|company|work|firm|workplace|organisation|organization)|the (company|firm)|{org})',
  "not (my (employer|company|work|firm|boss)|{org}|the company)'s",
  "(don't|doesn't|do not|does not|did not|not) (necessarily |in any way |)(reflect|represent|speak for|express) (the |)(that of |those of |views of |view of |opinions of |opinion of |position of |)(my employer|my company|my firm|my work|the company|{org}|anyone else|anyone|anybody)('s|)",
  "(don't|doesn't|do not|does not) (necessarily |)(reflect|represent|express) (those|that|the (views|view|opinions|opinion|position))",
  '(not|never) (here |)(speaking|posting|writing|talking|commenting|tweeting) (here |)(for|on behalf of|as) (my (employer|company|firm|work|job|boss)|the (company|firm)|{org}|anyone|anybody|a representative|a spokes*)',
  '(not|not as|no) (a |an |)(official |)(representative|spokes*|position|statement) (of|for|by|from) (my (employer|company)|the company|{org})',
  '(speaking|talking|posting|writing|tweeting|commenting) (here |)(purely |only |strictly |just |solely |entirely |)(for myself|in my own name|personally|privately)',
  '(speaking |talking |posting |writing |tweeting |commenting |)(here |)(purely |only |strictly |just |solely |entirely |)(as|in) (a |my |an |)(private|personal|individual|unofficial) (person|individual|citizen|capacity)',
  '(not|no|never) (a |an |as a |as an |)(official |{org} |company |)(spokes*|statement|representative|announcement)',
  "(doesn't|don't|does not|do not|may not|might not) (necessarily |)(share|agree with|endorse) my (views|view|opinion|opinions|take)",
  'as (a |)(citizen|private person|private individual|voter|parent|resident)(,|) (and |)not as (an |)(employee|engineer|spokes*|representative|*)',
  '(thoughts|views|opinions|words) alone',
  '(nobody|no one) ... (asked|told|paid|tells|asks) me to (say|write|post|comment)',
  '(views|opinions|posts|tweets|takes|thoughts)( = | ≠ |=)(mine|own|my own|employer|{org})',
  'nothing to do with (my (employer|company|job|work)|{org}|the company)',
  '(myownviews|viewsmyown|viewsaremyown|opinionsmyown|myownopinion|myviews|opinionsaremyown|personalviews|personalview|personalopinion|ownviews)',
];

/** What turns such a wording into its opposite. */
export const denials: Phrases = ['not', "aren't", "isn't", 'hardly', 'never', 'no longer'];
