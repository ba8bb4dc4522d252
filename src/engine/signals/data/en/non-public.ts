import type { Phrases } from '../../support/lexicon.ts';

/** Says that what is told is not meant to be public, whatever it is about. */
export const secrecy: Phrases = [
  '(embargoed|under embargo|embargo until)',
  '(under|signed an|signed the|break my|breaking my|violating my|despite the) (strict |)nda*',
  '(strictly|highly|company|marked|stamped|still|classified as) (confidential|restricted|top secret|internal)',
  '(internal only|internal use|not for distribution|do not distribute|not for publication|eyes only)',
  '(confidential|restricted)(:|!)',
  '(internal|leaked) (wiki|memo|email|e-mail|slide|slides|deck|doc|document|documents|presentation|roadmap|forecast|figures|numbers|briefing|spreadsheet)',
  "you (didn't|did not|never) (hear|heard|see|saw|read) (it|that|this|any of this)( here| from me|)",
  "(don't|do not) (tell anyone|tell anybody|tell a soul|share this|repeat this|quote me|ask me how i know|screenshot this)",
  "(not|n't|never) (really |actually |)(supposed|allowed|meant|authorised|authorized|cleared|permitted) to (say|tell|share|talk|post|reveal|mention|show|discuss|disclose)",
  '(could|might|will|would) (get fired|lose my job|get in trouble|get sacked) for (saying|telling|sharing|posting|this)',
];

/** Says so where work is spoken of; elsewhere it is about surprises, finales and birthdays. */
export const discretion: Phrases = [
  '(top secret|hush-hush|under wraps|behind closed doors|not official|unofficially|stays between us|this stays between|you read it here first|heard it here first|before (comms|pr|hr|marketing|management|the boss) (finds out|finds|knows|sees|tells))',
  '(press release|announcement|staff|employees|the team|customers|the press|the union|news) (will be told|goes out|comes (out |)(after|on|next|tomorrow|in)|will hear|hear* (on|next|tomorrow)|gets told|is due)',
  '(the |)(board|management|ceo|exec*) (decided|voted|approved|agreed|signed) (yesterday|today|last|this morning|on|to)',
  "(we're|we are|they're|they are|{org} is) (acquiring|merging with|taking over|(closing|shutting|selling|cutting) (down |)(the|our|a) (* |)(plant|factory|site|office|division|unit|branch|business|department|lab))",
  "(not|hasn't been|haven't been|hasn't|haven't|isn't|aren't|never|before it's|before it is|has not been|have not been) (yet |been |been officially |officially |)(announced|published|released|public|revealed|launched|disclosed)",
  '(unannounced|unreleased|unpublished|pre-announcement|pre-release|embargo)',
  '(yet to be|about to be|due to be) (announced|revealed|unveiled|published|made public)',
  '(confidential|insider info*|inside info*|inside scoop|internally)',
  "(keep this quiet|keep it quiet|between you and me|between us|off the record|hush hush|hush-hush|shh*|psst*|mum's the word|my lips are sealed|sneak peek|don't ask how i know|don't ask me how i know)",
  "(shouldn't|should not|can't|cannot) (really |)(say|be saying|tell you|be telling|share|be sharing|be posting|talk about|be talking about) (this|that|it|yet|more|much)",
  '(before|until) (the (street|market|markets|press|public|investors|world|competition|competitors|news|announcement|launch|reveal)|investors|customers|anyone else|everyone else) (knows|know|hears|hear|finds|find|does|opens|gets|is told|are told)',
  "(hasn't|haven't|has not|have not) been (told|informed|briefed)",
  "(nobody|no one|noone|the (press|street|market|public|vendor|supplier|staff|union)|investors|customers) (outside |)(knows|know|has been told|have been told|have no idea|has no idea|will hear|don't know|doesn't know)",
  '(official|public|known) inside',
  '(first look|first photo*|spoiler) (at|of) (our|the) (new|next|upcoming|unreleased|secret)',
  '(our|the) (upcoming|secret|next-gen|next generation|unreleased|unannounced) (product|robot|model|launch|release|version|campaign|project|feature)',
  '(our|the) (successor|next (model|version|generation)) (has|will|is going to|comes|can|to the)',
  '(will be|to be|being) (shown|unveiled|revealed|launched|presented) at (ces|mwc|ifa|the (show|fair|expo|event))',
  "(we|we've|they|they've|{org}|management|the board) (just |have |has |are |'re |)(got the green light|approved|signed off on|are acquiring|'re acquiring|are being acquired|being taken private|raised guidance|switching suppliers)",
];
