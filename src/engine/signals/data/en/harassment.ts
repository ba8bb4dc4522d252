import type { Phrases } from '../../support/lexicon.ts';

const insult =
  '(idiot|moron|imbecile|cretin|loser|clown|pig|cow|bitch|slut|whore|cunt|twat|bastard|scum|scumbag|parasite|coward|liar|freak|creep|retard|snowflake|bimbo|hag|rat|worm|cockroach|animal|dumbass|dipshit|asshole|arsehole|dickhead|wanker|prick|piece of (shit|trash|garbage|filth|dirt|work)|waste of (space|oxygen|skin|air))';
const adjective =
  '(stupid|dumb|fat|ugly|pathetic|worthless|disgusting|useless|brainless|filthy|dirty|vile|revolting|thick|sick|silly|little|miserable|bloody|fucking|f\\*\\*\\*ing|ignorant|braindead|brain-dead|retarded|hideous|repulsive|lying)';

/** Abuse aimed at the person spoken to. */
export const abuse: Phrases = [
  `you(\\'re|r| are| were)? (such |just |all |really |a |an |the |nothing but |so |too |only |)(* |)${insult}s?`,
  `you (absolute |complete |utter |total |fucking |bloody |)(${adjective} |)${insult}s?`,
  `(you\\'re|youre|ur|you are) (so |too |just |all |really |such |a |fucking |)${adjective}`,
  `(shut|close|zip) (your|ur) (${adjective} |)(mouth|face|trap|pie hole|gob|cakehole)`,
  `(your|ur) ${adjective} (face|mouth|mother|mum|mom|head|ass|arse|brain|wife|kids|family)`,
  `${adjective} (cow|pig|bitch|slut|whore|bastard|idiot|moron|bimbo|hag|freak|cunt|creature|rat|loser)`,
  '(shut up|stfu|fuck off|fuck you|f off|go to hell|screw you|piss off|get lost|kys)( you|)',
  '(nobody|no one|noone) (likes|wants|loves|asked|cares about|would miss|will miss) you',
  "(the world|everyone|we) (would be|is|'d be) better off without you",
  'do (everyone|everybody|us all|the world) a (favour|favor)',
  'go (kill|hang|drown|shoot|fuck) yourself',
  'kill yourself',
  '(end it|jump off a|drink bleach|drop dead|eat shit|rot in hell|burn in hell|crawl back|go die|just die|please die)',
  '(aw|aww|boo hoo) ... (crying|cry|snowflake|baby)',
];

/** Says or hints that somebody will be hurt. */
export const threats: Phrases = [
  "(i|we)('ll|'m going to| will| am going to| are going to|'m gonna| gonna)? (find|hunt|track|come|get|hurt|kill|break|smash|beat|punch|slap|stab|shoot|rape|burn|destroy|ruin|end|strangle|finish) (out |)(you|your (legs|face|neck|life|family|house|career|bones|head|teeth|kids)|for you|after you|where you live)",
  '(i|we) know where (you|your (kids|family|wife|children)) (live|work|go|sleep|are)',
  "(watch your back|you're dead|you are dead|you're (next|finished)|you'll (regret|pay for) (this|it)|you will (regret|pay for) this)",
  '(hope|wish) (you|someone|somebody|they) ... (die|dies|suffer|suffers|rot|rots|get cancer|hurts you|kills you|get hurt|get raped|shoots you)',
  '(someone|somebody) should (shoot|kill|hurt|punch|slap|hang|shut|rape) (you|him|her|them)',
  '(you|they|he|she|* ) (deserve|deserves) to (die|suffer|be (shot|hanged|hung|beaten|raped|killed))',
];

const group =
  '(gays|gay people|lesbians|trans people|transgenders|blacks|black people|jews|muslims|christians|immigrants|migrants|refugees|foreigners|women|girls|females|asians|arabs|mexicans|indians|africans|gypsies|travellers|disabled people|the disabled|old people|boomers|men|poles|chinese people|the chinese|homosexuals)';

/** Runs down people for what they are. */
export const hate: Phrases = [
  `${group} (should|shouldn\\'t|should not|must|ought to|can\\'t|cannot|don\\'t (deserve|belong)|do not (deserve|belong)|have no (place|right|business)|need to|are (all |just |not |nothing but |)(animals|criminals|vermin|scum|stupid|lazy|dirty|thieves|terrorists|rapists|inferior|disgusting|a disease|subhuman|mentally ill|sick|the problem|parasites|ruining|destroying|taking over|too emotional|bad drivers|whores|sluts)|belong in)`,
  `(typical|bloody|fucking|stupid|dirty|filthy|damn|send|deport|hate|ban|get rid of) (all |the |those |these |)${group}`,
  `(typical|stupid|crazy) (woman|women|female|girl|blonde|boomer|immigrant|foreigner) (driver*|boss*|*)`,
  '(go back to|get out of) (your|our|the) (own |)(country|kitchen|cave|jungle|hole)',
  '(back|belongs?) (home |)(in|doing) the (kitchen|dishes)',
  '(women|she|woman|girls) ... (back (home|in the kitchen)|belong in the kitchen|doing the dishes|make me a sandwich)',
];
