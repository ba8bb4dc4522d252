import type { Phrases } from '../../support/lexicon.ts';

/** Says in so many words that what comes is a view. */
export const markers: Phrases = [
  'i (really |honestly |still |just |do |strongly |firmly |personally |also |for one |)(think|believe|feel|reckon|suspect|doubt|maintain|wish|prefer|hate|love|adore|dislike|despise|detest|disagree|agree|support|oppose|object|fear|hope|regret)',
  "i (don't|do not|never|can't|cannot|will never) (really |honestly |)(think|believe|feel|see|agree|understand|get|like|support|stand|trust|buy)",
  "(i'm|i am) (not |so |really |more than |still |)(convinced|sure|sick of|tired of|fed up|ashamed|embarrassed|disappointed|worried|sceptical|skeptical|against|a fan|no fan|appalled|disgusted|opposed)",
  "(can't|cannot) (believe|stand)",
  'in my (humble |honest |own |personal |)(opinion|view|book|eyes|experience)',
  '(imo|imho|imnsho|tbh|ngl|fwiw|ymmv)',
  "(to be|if i'm|if i am|being) (honest|frank|fair)",
  '(honestly|frankly|personally|hot take|unpopular opinion|controversial opinion|my take|my two cents|my 2 cents|conviction|rant|my verdict|prediction)',
  'if you ask me',
  '(to|for) my (mind|taste|money)',
  "(i'd|i would) (say|argue|rather|prefer)",
  'the (truth|problem|trouble|thing) is',
  'makes (me|us) (cringe|sick|angry|sad|laugh|cry|ashamed|proud|furious|wonder)',
  'change my mind',
];

/** Says what somebody ought to do. */
export const demands: Phrases = [
  "(we|they|it|{name}|management|leadership|government|ministers|politicians|congress|parliament|regulators|lawmakers|brussels|eu|industry|sector|companies|ceo|board|bosses|everyone|nobody|who*) (really |seriously |just |badly |)(should|shouldn't|ought to|oughtn't|must|need to|needs to|has to|have to) (not |never |really |)(have|be|stop|start|get|do|admit|listen|learn|rethink|resign|go|ban|regulate|invest|pay|focus|fix|drop|kill|scrap|change|apologise|apologize|fire|sack|hire|never|leave|take|give|stick|think|know|support|oppose|charge)",
  "(should|shouldn't|ought to|could|would) (have|'ve) (never |at least |)(bought|built|sold|done|been|listened|known|chosen|picked|hired|fired|stayed|launched|shipped|waited|asked|kept|stopped|called)",
  '(we|they|customers|people|users) (deserve|deserved)',
  '(is|are|was|were) (theft|daylight robbery|a disgrace|a scandal|long overdue|a human right|none of our business)',
  '(time|high time) (to|for) ... (stop|scrap|change|regulate|ban|drop|admit)',
  '(vote|voting) (for|against|out)',
];

/** Finds fault with something. Each is a judgement wherever it stands. */
export const faults: Phrases = [
  '(awful|terrible|horrible|dreadful|atrocious|abysmal|appalling|pathetic|ridiculous|laughable|absurd|idiotic|stupid|dumb|clueless|incompetent|useless|hopeless|pointless|worthless|meaningless|misguided|wrong-headed|short-sighted|shortsighted|tone-deaf|tone deaf|cringe|cringeworthy|cringey|creepy|tacky|tasteless|ugly|hideous|clunky|clumsy|sluggish|bloated|buggy|flimsy|shoddy|half-baked|half baked|overhyped|overrated|over-hyped|overpriced|overengineered|overdue|outdated|obsolete|unusable|unreliable|unacceptable|disgraceful|shameful|shameless|embarrassing|disappointing|underwhelming|depressing|frustrating|infuriating|insulting|boring|bland|soulless|lifeless|toothless|spineless|gutless|cowardly|cynical|hypocritical|dishonest|greedy|corrupt|crooked|reckless|irresponsible|ill-advised|naive|delusional|nonsensical|toxic|broken|rotten|doomed|mediocre|lousy|crap|crappy|rubbish|shit|shitty|bullshit|nonsense|unfair|unjust|immoral|unethical)',
  '(circus|joke|gimmick|farce|disgrace|disaster|shambles|mess|failure|flop|fiasco|trainwreck|train wreck|dumpster fire|clown show|clown car|scam|rip-off|ripoff|con|sham|charade|panic move|vanity project|pr stunt|publicity stunt|bad idea|terrible idea|stupid idea|mistake|big mistake|huge mistake|missed opportunity|wasted opportunity|waste of (time|money|space)|dead end|step backwards|box-ticking exercise|insult|scandal|cash grab|hot air|greenwashing|vapourware|vaporware)',
  '(way |far |much |)too (early|late|slow|expensive|cheap|complicated|many|much|few|little|big|small|heavy|loud|fast|cautious|timid|corporate|safe|often|rarely|proud|political)',
  '(got|gets|getting|get|got it|doing|do) (it |this |that |everything |* |the * |)wrong',
  '(sucks|suck|stinks|stink|blows|reeks)',
  '(obsessed|obsession) with',
  '(addicted|allergic|blind|deaf) to',
  "(is|are|'s|'re) (killing|ruining|wrecking|strangling|destroying|choking|harming|hurting|failing|losing|wasting|sleepwalking|chasing|overselling|kidding|fooling)",
  "(has|have|'s|'ve) (lost|forgotten|abandoned|betrayed|ruined|wrecked|killed|failed|peaked|lost touch|lost the plot|no clue|no idea|no business|no spine)",
  '(lost|losing) (its|our|their|the) (way|soul|mind|plot|edge)',
  '(jumped the shark|peaked|going downhill|gone downhill|went downhill|sold out|selling out|out of touch|past its prime)',
  '(nobody|no one|noone|no customer|not a soul) (needs|wants|asked for|cares|likes|uses|understands)',
  "(doesn't|don't|makes no|make no) (make (any |)|)sense",
  "(not|isn't|aren't|wasn't|hardly|nowhere near) (good|ready|worth|fit|safe|smart|clever|working|convinced|impressed|great|fair|right|enough|acceptable|sustainable|our finest)",
  'feels (so |a bit |rather |really |very |)(cheap|wrong|rushed|off|dated|desperate|forced|fake|hollow|empty|dishonest)',
  '(worse|worst) (than|idea|decision|move|part|*)',
  'better off without',
  'deserve(s|) better',
  'we (ship|sell|build|make) (* |)(junk|rubbish|garbage|trash|crap|gimmicks|toys)',
  '(junk|rubbish|garbage|trash|crap)',
];

/** Speaks well of something: a view where somebody says so in their own voice. */
export const merits: Phrases = [
  '(best|greatest|finest|superb|brilliant|amazing|awesome|fantastic|wonderful|excellent|outstanding|incredible|impressive|beautiful|gorgeous|visionary|genius|spot on|underrated|perfect|flawless|unbeatable|superior|admirable|right call|right move|good idea|great idea|great decision|good decision|smart move|bold move|no-brainer|proud|much better|way better|far better|better than|the future|game changer|gamechanger|world-class|ahead of its time|necessary|essential|overdue|fair|sensible|wise)',
];
