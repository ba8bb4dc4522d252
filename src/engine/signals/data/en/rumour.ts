import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(rumour|rumor|rumours|rumors|word|gossip|talk|chatter|whispers|speculation) (has it|is|on the street|about|that|of|says|going round|going around|in the (corridor|corridors|office|kitchen|market))',
    "(i('ve| have|) (heard|been told|hear)|heard|hearing|word is|they say|people say|supposedly|allegedly|reportedly|apparently|a little bird (told|says)|a (friend|mate|source|contact) (at|in|of mine|told)|somebody told me|someone told me|my sources|sources (say|tell|close)|from a reliable source|unconfirmed|not confirmed|can anyone confirm|no idea if it's true|don't quote me|take it with a (pinch|grain) of salt|if (true|it's true|this is true))",
  ],
};
