import type { Phrases } from '../../support/lexicon.ts';

/** Speaks well of something wherever it stands. */
export const praises: Phrases = [
  '(best|greatest) (purchase|buy|thing|decision|investment|gift|upgrade|robot*) (of|since|in|for|we|i|ever)',
  '(10/10|5/5|100/100|ten out of ten|five stars|5 stars|two thumbs up|thumbs up|chapeau|hats off|kudos|bravo)',
  "(can't|cannot|couldn't|can not) (imagine|live|do|work|manage|think of) (life |work |my day |a day |a shift |it |)(without|better)",
  '(nothing|nobody|no other *|no one) (on the market |out there |else |)(touches|beats|compares|comes close|matches|rivals)',
  '(kudos|hats off|shout-out|shoutout|props|well done|thank you|thanks|big thanks) (to|,) (the |)(team |folks |people |guys |)(at |)(the |){org}',
  '(answered|helped|replied|fixed it|delivered|arrived|sorted it|replaced it) (me |us |it |)(in|within) {n} (minutes|seconds|hours)',
  '(never|not once) (complains|complained|fails|failed|breaks|broke|lets (me|us|you) down|let (me|us) down|disappoints|disappointed)',
  '(best|finest|smoothest|happiest|fastest|easiest) (* |)(ever|around|anywhere|by far)',
  "(amazing|awesome|brilliant|fantastic|superb|excellent|outstanding|incredible|wonderful|magnificent|phenomenal|stunning|gorgeous|beautiful|perfect|perfection|flawless|unbeatable|unmatched|unrivalled|unreal|genius|magic|magical|legendary|delightful|impressive|remarkable|terrific|marvellous|marvelous|sensational|splendid|exceptional|fabulous|unstoppable|goat|lifesaver|life saver|game changer|game-changer|gamechanger|masterpiece|a joy|a dream|a beast|a gem|a treat|a marvel|a delight|top-notch|top notch|world-class|world class|first-class|next level|next-level|second to none|state of the art|worth every * (penny|cent|euro|dollar)|worth every (penny|cent|euro|dollar)|worth the money|worth it|good value|great value|highly recommend*|would recommend|can recommend|can't recommend ... enough|strongly recommend*|easily the best|hands down)",
  "(the|our|by far the|simply the|is|are|still|very) (best|greatest|finest|coolest|smartest|fastest|safest|easiest|toughest) (robot*|machine*|tool*|thing*|option*|product*|company|employer|place to work|choice|one*|on the market|purchase|investment|in the (business|industry|market|world)|out there|ever|you can|i've|i have|we've|we have|money can|piece|kit|decision|solution*|service|support|team|customer*)",
  '(the|is|are|still|simply) (best|greatest|finest)(,|.|!| by (far|miles))',
  '(really |so |very |pretty |absolutely |)(love|loves|loving|loved|adore|adores) (my|our|this|that|the|it|these|them|{org})',
  '(big|huge|massive|total) fan of',
  '(in love|obsessed) with (my|our|this|the|it|{org})',
  '(just|simply|actually) works?',
  '(does|did) (exactly what|the job|wonders)',
  '(beats|outperforms|crushes|destroys|blows away|runs rings around|leaves) (everything|anything|every other|all (other|the)|the competition|the others|the rest|{name})',
  '(better|faster|smarter|safer|cheaper|quieter|tougher) than (anything|everything|any|all|the (rest|competition|others)|{name})',
  '(no|not even a|without) (contest|competition|comparison)',
  'nothing (else |)(comes close|compares|beats)',
  '(saved|saves|transformed|changed) (us|me|our|my) (hours|so much|a fortune|life|business|warehouse|lives|work)',
  '(everyone|everybody|customers|people|colleagues|the team|staff) ... (loves|love|are thrilled|is thrilled|thrilled|delighted|happy|swear by)',
  "(never|haven't) looked back",
  '(ten|10|five|5) (out of (ten|10|five|5)|stars)',
];

/** Tells others to get it. Praise only where a product is named. */
export const urgings: Phrases = [
  "(go for it|do yourself a favour|do yourself a favor|don't hesitate|no regrets|you'll thank me|thank me later|run, don't walk)",
  "(you|you'll|you will) (won't|will not|not) (be sorry|regret it|be disappointed|look back)",
  '(buy|get|order|grab|try) (it|one|two|yours|yourself|yourselves|them|{org}|this|a {org}|the {org})(!|.| now| today| asap| while| before|)',
  '(go|just) (buy|get|order|grab|try)',
  '(treat|do) (yourself|yourselves) (a favour|a favor|to)',
  '(you|everyone|everybody|every (warehouse|office|shop)) (all |really |absolutely |)(need|needs|should (get|buy|try|have)|must (get|buy|try|have)) (one|a|this|it|{org}|the)',
  "(you'll|you will|you won't|you will not) (love|regret|never look back|be disappointed|thank me)",
  'tell your boss',
  'look no further',
  '(the |an |)easy (answer|choice|decision)',
  '(switch|switched|upgrade) to (a |the |){org}',
  'what are you waiting for',
];

/** Turns praise round, just before it. */
export const reversals: Phrases = [
  'not',
  "isn't",
  "wasn't",
  "aren't",
  'hardly',
  'never',
  'no',
  'far from',
  'nowhere near',
  'less than',
  'used to be',
  'anything but',
  "don't",
  "doesn't",
  "didn't",
  'not exactly',
  'not very',
  'not the',
  'if only',
  'wish it were',
];
