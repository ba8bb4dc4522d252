import type { Phrases } from '../../support/lexicon.ts';

/** Says that what is told is not public yet, or not meant to be. */
export const secrecy: Phrases = [
  "(not|hasn't been|haven't been|hasn't|isn't|aren't|never|before it's|before it is|still|has not been) (yet |been |been officially |officially |)(announced|published|released|public|revealed|launched|disclosed|gone public)",
  '(yet to be|to be|will be|about to be|due to be) (announced|revealed|unveiled|published|made public) (next|on|in|at|tomorrow|soon|this)',
  '(unannounced|unreleased|unpublished|pre-announcement|pre-release|embargoed|embargo|under embargo)',
  '(under|signed an|signed the|break my|breaking my|violating my|despite the) nda*',
  '(strictly |highly |company |marked |stamped |still |)(confidential|restricted|top secret|internal only|internal use only|for internal use|not for distribution|do not distribute|eyes only|need to know)(:|,|.|!| but| so| and|)',
  '(internal|confidential|leaked|restricted) (wiki|memo|email|e-mail|slide|slides|deck|doc|document|documents|presentation|meeting|roadmap|forecast|figures|numbers|report|briefing|chat|channel|review|build|data|spreadsheet)',
  "(you )(didn't|did not|never) (hear|heard|see|read) (it|that|this|any of this)( here| from me|)",
  "(don't|do not|pls don't|please don't) (tell anyone|tell anybody|tell a soul|share this|repeat this|quote me|ask (me |)how i know|screenshot)",
  "(keep (this|it) (quiet|between us|to yourself|under your hat|secret)|between (you and me|us)|off the record|hush hush|hush-hush|shh*|psst*|mum's the word|my lips are sealed|sneak peek|little secret|insider info*|inside info*|inside scoop)",
  "(not|n't) (supposed|allowed|meant|authorised|authorized|cleared|permitted) to (say|tell|share|talk|post|reveal|mention|show|discuss|disclose|know)",
  "(shouldn't|should not|probably shouldn't|can't|could get fired for|might get fired for|might lose my job for) (really |be |)(say|saying|tell|telling|share|sharing|post|posting|talk about|talking about|revealing|showing) (this|that|it|you|but|anything|yet|more)",
  '(before|until) (the (street|market|markets|press|public|investors|world|competition|competitors|news|announcement|launch|reveal|public launch)) (knows|know|hears|hear|finds|find|does|opens|gets|is told|are told)',
  "(nobody|no one|noone|none of (them|you)|the (press|street|market|public|customers|vendor|old vendor|supplier|staff|union|investors)|investors|customers|they) (outside |)(knows|know|has been told|have been told|hasn't been (told|informed)|haven't been (told|informed)|have no idea|has no idea|will hear) (yet|about|this|it|)",
  "(hasn't|haven't|has not|have not) been (told|informed|announced|briefed)",
  '(official|public|known) (inside|internally) (but|not|,)',
  '(first look|first photo*|leak*|spoiler) (at|of) (our|the) (new|next|upcoming|unreleased|secret)',
  '(our|the) (upcoming|secret|next-gen|next generation|unreleased) (product|robot|model|launch|release|version|campaign|project|feature)',
  '(the|our) (successor|next (model|version|generation|one)) (has|will|is going to|comes|can|to the)',
  '(will be|to be|being) (shown|unveiled|revealed|launched|presented) at (ces|mwc|ifa|the (show|fair|expo|event))',
  "(we|they|we've|they've|{org}|management|the board) (just |have |has |are |'re |)(got the green light|approved|signed off|signed|are acquiring|'re acquiring|buying|are buying|are being (acquired|bought|taken private)|being taken private|raised guidance|switching suppliers)",
];
