import type { Cue } from '../language.ts';

export const cues: readonly Cue[] = [
  {
    // Says no.
    weight: 1,
    phrases: [
      "(not|never|no|none|nobody|no one|nothing|nowhere|neither|hardly|barely|without|zero|cannot|can't|don't|doesn't|didn't|won't|wouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|shouldn't|couldn't|ain't)",
    ],
  },
  {
    // Says always, all, ever: facts seldom do.
    weight: 1,
    phrases: [
      '(every|always|whole|entire|entirely|most|all|ever|everyone|everybody|everything|anyone|anything|whoever|whatever|constantly|forever|only|once again|as usual|again and again|used to|any more|anymore|these days|nowadays|no longer|still)',
    ],
  },
  {
    // Sets one thing against another.
    weight: 1,
    phrases: [
      '(but|instead|rather than|rather|whereas|although|even though|despite|while|yet|unlike|compared to|more * than|less * than|* than|and calls? it|second best|at best|at least|otherwise|except)',
    ],
  },
  {
    // Raises its voice.
    weight: 1,
    phrases: [
      '(so|too|really|seriously|simply|absolutely|totally|completely|utterly|literally|actually|basically|obviously|clearly|definitely|certainly|surely|even|such a|just|lol|lmao|wow|come on|ffs|smh|wtf|omg|please|genius|bravo|well done|classic|of course|sigh|ugh|meh|yikes|oof|hell|damn|bloody|somehow|apparently)',
    ],
  },
  {
    // Says what something is or is like.
    weight: 1,
    phrases: [
      "(is|are|was|were|'s|'re|feels|became|becomes|remains|seems|looks|sounds|means|has|have) (like |more like |as |about |)(a|an|the|all|one|full of|about) *",
      '(more|nothing|less) (like|about|of)',
    ],
  },
  {
    // Thinks how it could be.
    weight: 1,
    phrases: [
      "(would|could|might|if i|if we|if you|if they|i'd|we'd|they'd|imagine|what if|let's|let us|maybe|perhaps|probably)",
    ],
  },
  {
    // The writer is in it.
    weight: 1,
    phrases: ["(i|i'm|i've|i'd|i'll|me|my|mine|myself|we|we're|we've|us|our|ours)"],
  },
  {
    // Speaks of what is decided in public.
    weight: 1,
    phrases: [
      '(government|minister*|senator*|congress*|parliament|president|politician*|policy|politics|tax|taxes|tariff*|subsid*|regulat*|law|laws|bill|ban|eu|europe|brussels|washington|westminster|election*|party|democrat*|republican*|labour|tory|tories|greens|immigration|climate|war|gaza|ukraine|israel|russia|china|brexit|capitalism|socialism|lobby*|union|unions|bailout|strike)',
    ],
  },
  {
    // Tells what, where and when: the stuff of notices.
    weight: -2,
    phrases: [
      '(today at|tomorrow|tonight|on (mon|tues|wednes|thurs|fri|satur|sun)day|from (mon|tues|wednes|thurs|fri|satur|sun)day|at (ten|nine|eleven|noon|{n})|hall {n}|booth|building *|floor|slides|release notes|apply|hiring|job opening|looking for|meet me|meet us|join us|see you|register|sign up|tickets?|opens its doors|open day|first (week|day|month)|started at|starts at|thank you|thanks|congrat*|welcome|happy (birthday|friday|new year)|won the|lost:|found:|ran the)',
    ],
  },
];
