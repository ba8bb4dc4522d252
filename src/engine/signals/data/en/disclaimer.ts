import type { Phrases } from '../../support/lexicon.ts';

/** Ways of saying that a view is one's own and nobody else's. */
export const disclaimers: Phrases = [
  '(views|opinions|thoughts|takes|posts|tweets|comments|words|statements|ramblings|rants) (here |expressed |expressed here |in this post |on this account |below |above |are |is |r |all |being |stated |)* (are|r|=) (my|mine|all mine|solely|entirely|purely|strictly|only|just my|all my|mine alone|personal)',
  '(view|opinion|thought|take|post|comment|rant) (here |expressed |)(is|=) (my own|mine|solely mine|entirely mine|purely mine|mine alone|personal|purely personal|just mine|all mine)',
  '(views|opinions|thoughts|takes|posts|tweets|words)( |: | - )(my own|mine|own|mine alone|all mine|all my own)',
  '(all |purely |strictly |entirely |solely |just |only |)my own (personal |private |humble |)(view|views|opinion|opinions|thoughts|take|takes|words|musings)',
  '(all |purely |strictly |entirely |solely |just |only |)my (personal|private) (view|views|opinion|opinions|thoughts|take)',
  '(purely |strictly |entirely |)(personal|private) (view|views|opinion|opinions|take)(s|)',
  '(opinion|opinions|view|views|take) of my own',
  '(mine|my view|my opinion|opinion|all mine|me) (alone|only) ... (not|nothing)',
  "(mine|my opinion|my view|me talking|me speaking|my take|just me|only me)(,|) (and |)(not|nobody else's|no one else's|not that of|not those of)",
  'not (that|those|the view|the views|the opinion|the opinions|an official view|the position|the official position) of (my (employer|company|work|firm|workplace|organisation|organization)|the (company|firm)|{org})',
  "not (my (employer|company|work|firm|boss)|{org})'s",
  "(not|never) (necessarily |)(my (employer|company|firm)'s|the company's|{org}'s) (view|views|opinion|opinions|position)",
  "(do|does|did)(n't| not) (necessarily |in any way |)(reflect|represent|speak for|express) (that|those|the (view|views|opinion|opinions|position)|my (employer|company|firm|work)|the company|{org}|anyone|anybody)",
  '(not|never|no) (here |)(speaking|posting|writing|talking|commenting|tweeting) (here |)(for|on behalf of|as) (my (employer|company|firm|work|job|boss)|the (company|firm)|{org}|anyone|anybody|a representative|a spokes*)',
  '(not|no|not as) (a |an |)(official |)(representative|spokes*|position|statement) (of|for|by|from) (my (employer|company)|the company|{org})',
  '(speaking|talking|posting|writing|tweeting|commenting) (here |purely |only |strictly |just |solely |entirely |)(for (myself|me)|in my own name|personally|privately|as (a |)(private|myself))',
  '(as|in) (a |my |an |)(private|personal|individual|unofficial) (person|individual|citizen|capacity|account|post)',
  'nothing to do with (my (employer|company|job|work)|{org}|the company)',
  "(this|that) (is|'s) (just |only |purely |)(me|my opinion|my view)(,|) not (the |my |{org})",
  'unaffiliated (view|opinion)s*',
  '(my|own) (opinion|views)(,| and| -) not (my (employer|company|firm)*|{org})',
  '(myownviews|viewsmyown|viewsaremyown|opinionsmyown|myownopinion|myviews|opinionsaremyown|personalview|personalopinion|ownviews)',
];

/** What turns such a wording into its opposite. */
export const denials: Phrases = ['not', "aren't", "isn't", 'hardly', 'never', 'no longer'];
