import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    "(i('m| am)|we('re| are)|so|absolutely|bloody|totally|fucking) (so |absolutely |bloody |fucking |beyond |really |)(furious|livid|fuming|seething|raging|pissed off|pissed|enraged|incensed|boiling|mad as hell|angry|done with|sick of|sick and tired)",
    "(had it with|had enough of|fed up (to|with|of)|sick to death of|at the end of my (rope|tether)|lost my (temper|rag|shit)|about to (explode|lose it|scream|snap)|want to scream|makes my blood boil|makes me (so |)(mad|furious|sick|angry)|how dare (they|you|he|she)|what the (hell|fuck|actual fuck|heck) (is|are|was|do|does|did)|for fuck's sake|for crying out loud|ffs|wtf|are you (fucking |bloody |freaking |)kidding me|unbelievable|absolute disgrace|screw (this|them|you|that)|fuck (this|them|that|you)|enough is enough|rant (time|over|incoming|ahead))",
  ],
};
