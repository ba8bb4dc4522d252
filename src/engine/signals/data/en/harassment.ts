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
    `(all |)${group} (should|shouldn't|should not|must|can't|cannot|don't|do not) (not |never |even |)(be allowed|vote|drive|think|work|exist|breed|be near|live here|belong|deserve|have rights|marry|adopt|lead|code|park)`,
    `(all |)${group} are (all |just |not |nothing but |basically |)(animals|criminals|vermin|scum|stupid|lazy|dirty|thieves|terrorists|rapists|inferior|disgusting|a disease|subhuman|mentally ill|sick|the problem|parasites|ruining|destroying|taking over|too emotional|bad drivers|whores|sluts|leeches|rats|cockroaches)`,
    `${group} (belong in|have no (place|right|business)|need to (go|leave|be))`,
    `(bloody|fucking|stupid|dirty|filthy|damn|deport|hate|ban|get rid of) (all |the |those |these |)${group}`,
    '(typical) (woman|female|girl|blonde|boomer|immigrant|foreigner)( driver|)',
    '(go back to|get out of) (where you came from|(your|our|the) (own |)(country|kitchen|cave|jungle|hole))',
    '(she|women|woman|girls|wife) ... (back in the kitchen|belongs? in the kitchen|doing the dishes|make me a sandwich)',
  ],
};
