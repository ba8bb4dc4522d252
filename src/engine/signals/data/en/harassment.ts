import type { Language } from '../language.ts';

const insult =
  '(idiot|moron|imbecile|cretin|loser|clown|pig|cow|bitch|slut|whore|cunt|twat|bastard|scum|scumbag|parasite|coward|liar|freak|creep|retard|snowflake|bimbo|hag|rat|worm|snake|cockroach|troll|animal|dumbass|dipshit|asshole|arsehole|dickhead|wanker|prick|faggot|tranny|dog|thug|vermin|filth|trash|garbage|psycho|nobody|failure|disgrace|embarrassment|piece of (shit|trash|garbage|filth|dirt|work)|waste of (space|oxygen|skin|air))(s|es|)';
const adjective =
  '(stupid|dumb|fat|ugly|pathetic|worthless|disgusting|useless|brainless|filthy|dirty|vile|revolting|thick|sick|silly|miserable|ignorant|braindead|brain-dead|retarded|hideous|repulsive|lying|delusional|clueless|spineless|evil|insufferable|smelly|inbred)';
/** What may stand between `you` and what somebody is called. */
const filler = `(a |an |the |such |nothing |but |just |all |really |so |too |absolute |complete |utter |total |fucking |bloody |damn |big |little |old |another |are |${adjective} |)`;
const called = filler.repeat(4);
const group =
  '(gays|gay people|lesbians|trans people|transgenders|trannies|blacks|black people|jews|muslims|christians|immigrants|migrants|refugees|foreigners|women|girls|females|asians|arabs|mexicans|indians|africans|gypsies|travellers|disabled people|the disabled|old people|boomers|poles|chinese people|the chinese|homosexuals)';

export const harassment: Language['harassment'] = {
  abuse: [
    "(you|you're|youre|you are|your|ur) (* |)(dumber|uglier|fatter|thicker|stupider|dimmer|slower|more useless|more pathetic|as thick|as dumb) (than|as)",
    '(go cry|cry about it|cry harder|cry more|delete your (account|channel)|uninstall life|touch grass|get a life|nobody asked you|know your place|sit down|do us (all |)(a|the) (favour|favor|kindness)|crawl back (to|under|into)|go back to your (cave|hole|basement|village)|no wonder (your|she|he|they) (* |)left|(left|leave) because of (it|you))',
    '(pathetic|sad|worthless|useless|disgusting|stupid|miserable|creepy|spineless|gutless|brainless|talentless|nasty|vile|ugly|filthy|washed-up|inbred) (little |old |fat |excuse for a |excuse of a |)(fanboy|fangirl|man|woman|person|human|human being|boy|girl|thing|creature|nobody|loser|clown|troll|rat|worm|toad|pig|cow|hag|creep|thread|life|git|excuse|individual|specimen|coward|weasel|shill)',
    '(imagine being|how does it feel (to be|being)|must be (hard|sad) being) (so |this |that |such a |a |)(thick|dumb|stupid|fat|ugly|useless|pathetic|worthless|dense|desperate|unlovable|you|loser)',
    '(fattest|ugliest|dumbest|stupidest|thickest|laziest|most useless|most pathetic) (* |)(intern|person|man|woman|guy|girl|human|cow|bloke|thing|face|people|creature|employee)',
    "(you|you're|you are|ur) (a |an |such a |)(* |)(failure|disgrace|parasite|waste|mistake|embarrassment|abomination|oxygen thief|nobody|joke)(,|.|!| and| your| to| of| who)",
    '(your|ur) (friends|wife|kids|family|mum|mom|dad|mother|husband|colleagues) (all |secretly |probably |)(laugh|hate|left|leave|despise|cringe|pity|are ashamed|must be ashamed|talk behind)',
    '(look at (her|his) (ugly |fat |)(nose|teeth|gut|belly)|put a (cover|bag|sack) (on|over) (it|her|his|your)|(uglier|fatter|dumber) than (the|a|my|her|his)|does the (elevator|lift|chair|floor) (beep|break|crack|creak))',
    '(added nothing to the world|human being added nothing|kindness of vanishing|vanish from|disappear from the|world (would be|is) better without)',
    "(he's|she's|he is|she is|they're|they are) (a |an |such a |all |)(* |)(creep|idiot|moron|pig|bitch|cow|slut|whore|rat|pervert|retard|inbred|scum|trash|vermin|cockroach|psycho|subhuman)( and|,|.|!| who| that)",
    `(you|you're|you are|ur|u r|youre|you were) ${called}${insult}`,
    `(you're|you are|youre|ur) (so |too |just |all |really |such |fucking |as |)(${adjective}|as thick as * *)`,
    `(shut|close|zip) (your|ur) ${called}(mouth|face|trap|pie hole|gob|cakehole)`,
    `(your|ur) ${adjective} (face|mouth|mother|mum|mom|head|ass|arse|brain|wife|kids|family|little *)`,
    `(fat|ugly|stupid|dumb|filthy|dirty|disgusting|brainless|lying|old) (cow|pig|bitch|slut|whore|bastard|idiot|moron|bimbo|hag|freak|cunt|creature|rat|loser|faggot|retard)`,
    '(stfu|fuck off|fuck you|f off|go to hell|screw you|piss off|get lost|kys|drop dead|eat shit|rot in hell|burn in hell|crawl back|go die|just die|please die|drink bleach|jump off a)( you|)',
    'shut up (you |ya |)(* |)(idiot|moron|bitch|clown|pig|cow|freak|loser|creep)',
    '(nobody|no one|noone) (likes|wants|loves|asked|would miss|will miss|would cry|would care|will cry|cares about|cares what) (you|if you|for you)',
    "(the world|everyone|we)('d| would|) be better off without (you|people like you)",
    'do (everyone|everybody|us all|us|the world) a (favour|favor)',
    '(go |please |just |should |)(kill|hang|drown|shoot) (yourself|yourselves)',
    '(you|your kids|your parents|your mother) should (be ashamed|never have been born|have been aborted|be locked up|be shot|be hanged|be beaten|rot)',
    '(people|women|men|folks|idiots|morons|losers|scum) like you',
    '(aw|aww|boo hoo) ... (crying|cry|snowflake|baby)',
    '(end it|end it all)',
    '(what a|such a) (retard|faggot|slut|whore|cunt|tranny)',
  ],
  threats: [
    '(i|we) (know|found|found out|got|have|saw) (where you|your (address|house|number|workplace|kids|home|car|plate|licence plate|license plate|flat|street|school)) (park|live|work|sleep|drink|train|shop|walk|and|,|.|!|)',
    "(you'll|you will|you're gonna|your gonna|youre gonna|you are going to|you're going to|he'll|she'll) (regret|leave in an ambulance|end up in|be sorry|pay|wish you|need a (doctor|dentist|wheelchair)|wake up in|get what's coming|bleed|lose (your|some) teeth)",
    '(say|said|saying|repeat) (that|it) to (me|my face|us) (at|in|and|again|when|face)',
    "(keep talking|one more word|one more (tweet|post|time|lie)|talk again|try me|try that again|open your mouth again|watch yourself|watch your step|watch your back|you've been warned|last warning|sleep well while|better not come|don't come near|don't show up|better run|you better)",
    '(should|ought to|must|needs to|need to|deserves to|deserve to) (be |get |have (his|her|their|your) (* |)) (dragged|beaten|shot|hanged|hung|whipped|flogged|kicked|punched|slapped|run over|burned|drowned|broken|smashed|thrown (off|out of|under|from)|taught a lesson|put down|castrated|raped|stoned|skinned)',
    '(teach|show) (him|her|you|them|*|u/*) (some manners|a lesson|what happens|how) (,|.|!|with|if|when|by|)',
    "(i'd|i would|would) (love|like|pay) to (see|watch) (you|him|her|them) (choke|burn|suffer|bleed|cry|fall|die|beg|drown|crash|hang|rot)",
    '(hope|wish|pray) (you|he|she|they|your (* |* * |)(house|basement|car|kids|business|dog|mother|mum|wife)|his *|her *|their *) (all |really |slowly |)(floods|flood|burns|burn|crashes|crash|chokes|choke|dies|die|suffers|suffer|rots|rot|drowns|drown|gets cancer|get cancer|gets run over|break* (a|both|your|his|her)|lose everything|loses everything|get fired|gets hit|get hit|never walk*)',
    '(call|phone|ring|text|email|visit|find|spam|flood) (this |that |the |)(rat|idiot|bitch|pig|creep|scum|moron|loser|coward|guy|woman|bastard) (at|on|and|and tell|at home)',
    "(i'll|i will|we'll|gonna|i'm gonna|going to) (send|leak|post|share|show|publish) (those|these|the|your|that) (pictures|pics|photos|nudes|messages|screenshots|video|videos) (to|of|if|unless|everywhere)",
    '(come|coming|came) (to|round to|by|over to) your (house|place|door|work|office|flat|home)',
    '(lot of|lots of|plenty of) free evenings',
    "(i|we|i'll|we'll|i will|we will|i'm going to|i'm gonna|we're going to|imma) (hunt|hurt|kill|beat|punch|slap|stab|shoot|rape|destroy|strangle|smash|break|end|find) (you|your (legs|face|neck|life|family|bones|head|teeth|kids|house)) (up|down|dead|and|for|one|when|if|with|tomorrow|tonight)",
    "(i'll|i will|we'll|we will|i'm going to|i'm gonna|imma) (hunt|hurt|kill|beat|punch|slap|stab|shoot|rape|strangle) (you|your *)",
    "(i'll|i will|we'll|we will|i'm going to|i'm gonna) (find out|know) where (you|your *) (live|work|sleep)",
    '(break|smash|bash|rip|cut|snap|kick) (your|his|her|their) (legs|face|neck|bones|head|teeth|throat|skull|arms|jaw)( in| off|)',
    '(i|we) know where (you|your (kids|family|wife|children|daughter|son|mother)) (live|work|go|sleep|are|lives|works|goes)',
    "(watch your back|you're dead|you are dead|you're next|you're finished|you'll (regret|pay for) (this|it)|you will (regret|pay for) (this|it)|sleep with one eye open|your days are numbered)",
    '(hope|wish|pray) (you|your (* |)(house|family|kids|car|mother|children|wife|business|plane)|someone|somebody|they|he|she) (all |get |gets |)(die|dies|suffer|suffers|rot|rots|cancer|burn|burns|hurt|crash|crashes|raped|shot|hurts you|kills you|shoots you|beats you)( down|)',
    '(someone|somebody) (should|needs to|ought to|must) (shoot|kill|hurt|punch|slap|hang|shut|rape|beat|teach) (you|him|her|them|those|these)',
    '(deserve|deserves) to (die|suffer|be (shot|hanged|hung|beaten|raped|killed|locked up))',
    'should be (shot|hanged|hung|beaten|raped|killed|gassed|exterminated|put down|locked up and *)',
  ],
  hate: [
    "(you|these|those|you people from|people from|everyone from|lot from|types from) (that |this |the |there |* |)(village|country|place|estate|neighbourhood|neighborhood|region|tribe|lot|people|kind|sort) (are|is|have|can't|can|should|belong|need|never) (all |just |never |only |always |)(inbred|thieves|lazy|stupid|dirty|criminals|animals|the same|retarded|savages|uncivilised|uncivilized|vermin|scum|trash|liars|thick)",
    `(all |)${group} (should|shouldn't|should not|must|can't|cannot|don't|do not) (not |never |even |)(be allowed|vote|drive|think|work|exist|breed|be near|live here|belong|deserve|have rights|marry|adopt|lead|code|park)`,
    `(all |)${group} are (all |just |not |nothing but |basically |)(animals|criminals|vermin|scum|stupid|lazy|dirty|thieves|terrorists|rapists|inferior|disgusting|a disease|subhuman|mentally ill|sick|the problem|parasites|ruining|destroying|taking over|too emotional|bad drivers|whores|sluts|leeches|rats|cockroaches)`,
    `${group} (belong in|have no (place|right|business)|need to (go|leave|be))`,
    `(bloody|fucking|stupid|dirty|filthy|damn|deport|hate|ban|get rid of) (all |the |those |these |)${group}`,
    '(typical) (woman|female|girl|blonde|boomer|immigrant|foreigner)( driver|)',
    '(go back to|get out of) (where you came from|(your|our|the) (own |)(country|kitchen|cave|jungle|hole))',
    '(she|women|woman|girls|wife) ... (back in the kitchen|belongs? in the kitchen|doing the dishes|make me a sandwich)',
  ],
  names: [
    '(idiot|moron|imbecile|cretin|loser|clown|pig|slut|whore|hoe|cunt|twat|bastard|scumbag|coward|liar|retard|bimbo|hag|dumbass|dumb ass|dipshit|asshole|ass hole|arsehole|dickhead|wanker|prick|faggot|psycho|hypocrite|traitor|fool|crook|pedo|paedo|rapist|bigot|sociopath|psychopath|douche|douchebag|nutjob|nut job|buffoon|jackass|nitwit|halfwit|half-wit|simpleton|degenerate|pervert|weasel|sleazebag|cuck|lefty|dirtbag|lowlife|low life|dunce|crybaby|cry baby|drama queen|snitch|bootlicker|has-been|airhead|meathead|numbskull|numskull|blockhead|pinhead|knobhead|bellend|tosser|git|minger|skank|tramp|gold digger|deadbeat|charlatan|weirdo|creep|freak|brat|ghoul|monster|demon|scum)(s|es|)',
    '(lefties|libtards|repubs|dumbocrats|republicunts|feminazi|feminazis|vermin|lowlifes|subhuman|subhumans|nigga|niggas)',
    '(piece|pile|sack|bag|bucket) of (shit|trash|garbage|crap|dirt|filth|scum)',
    '(waste of (space|oxygen|air|skin)|attention whore|con man|oxygen thief|bitch|bitches|thugs|pos)',
  ],
  slights: [
    '(stupid|dumb|dumber|dumbest|stupidest|pathetic|disgusting|ignorant|ugly|brainless|brainwashed|delusional|deranged|unhinged|spineless|gutless|despicable|deplorable|nasty|hateful|hypocritical|worthless|useless|shameless|shameful|disgraceful|crooked|dishonest|incompetent|idiotic|moronic|braindead|brain dead|retarded|arrogant|trashy|phony|filthy|heartless|ungrateful|senile|talentless|inbred|a disgrace|trash|garbage)',
    '(full of (shit|crap|it|yourself|himself|herself|themselves)|out of (your|his|her|their) mind|lost (your|his|her|their) mind|(sick|wrong) in the head|off (your|his|her|their) (meds|rocker)|lying through (your|his|her|their) teeth)',
  ],
  foul: [
    '(fuck*|motherfuck*|shit|shits|shitty|shithole|bullshit|ass|asses|arse|bitching|crap|crappy|suck|sucks|wtf|stfu|screw|dick|dicks|pussy|cock|fag|fags)',
  ],
  addressed: ["(you|u|ur|your|you're|youre|yours|y'all|ya'll|yourself|yourselves|urself)"],
  others: [
    "(he|she|they|him|her|them|his|their|he's|she's|they're|hes|shes|these|those|who|whoever|people|man|woman|guy|guys|dude|lady|president|senator|minister|mayor|judge|politician*|democrats|republicans|liberals|conservatives|dems|gop|media|fans|supporters|voters|everyone who|anyone who)",
  ],
};
