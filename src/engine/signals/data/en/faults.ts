import type { Phrases } from '../../support/lexicon.ts';

/** Words that judge for the worse wherever they stand, adjectives first, then nouns, then verbs. */
const critical: Phrases = `
awful, terrible, horrible, dreadful, atrocious, abysmal, appalling, pathetic, ridiculous, laughable, absurd, idiotic, stupid, dumb, clueless, incompetent
useless, hopeless, pointless, worthless, meaningless, misguided, wrong-headed, short-sighted, shortsighted, tone-deaf, tone deaf, cringe*, creepy, tacky, tasteless
ugly, hideous, clunky, clumsy, sluggish, bloated, buggy, flimsy, shoddy, half-baked, half baked, overhyped, over-hyped, overrated, overpriced, overblown, overcomplicated
overengineered, over-engineered, overdue, outdated, dated, obsolete, unusable, unreliable, unacceptable, disgraceful, shameful, shameless, embarrassing, disappointing
underwhelming, depressing, frustrating, infuriating, insulting, boring, bland, dull, soulless, lifeless, toothless, spineless, gutless, cowardly, cynical, hypocritical
dishonest, greedy, corrupt, crooked, reckless, irresponsible, ill-advised, naive, delusional, nonsensical, toxic, broken, rotten, doomed, mediocre, lousy, crap, crappy
rubbish, shit, shitty, bullshit, bs, unfair, unjust, immoral, unethical, wasteful, inefficient, bureaucratic, chaotic, messy, confusing, convoluted, patronising, patronizing
condescending, arrogant, complacent, lazy, sloppy, careless, timid, cautious to a fault, directionless, rudderless, visionless, uninspired, uninspiring, unimaginative, stale
tired, tone-policing, performative, fake, hollow, empty, desperate, outrageous, scandalous, ludicrous, insane, crazy, mad, bonkers, daft, silly, childish, petty, shallow
superficial, vague, opaque, sad, worrying, alarming, dangerous, harmful, damaging, counterproductive, futile, redundant, unnecessary, unhelpful, unwise, foolish, ashamed
sick of, tired of, fed up, inexcusable, indefensible, unforgivable, intolerable, unbearable, annoying, irritating, maddening, painful, excruciating, cheesy, corny, tedious
circus, joke, gimmick, gimmicks, farce, disgrace, disaster, catastrophe, nightmare, shambles, mess, failure, flop, fiasco, debacle, trainwreck, train wreck, dumpster fire
clown show, clown car, scam, rip-off, ripoff, con, sham, charade, theatre, panic move, vanity project, vanity, pr stunt, publicity stunt, stunt, mistake, blunder, error of judgement
missed opportunity, wasted opportunity, waste of *, dead end, step back, step backwards, backward step, box-ticking, insult, scandal, cash grab, hot air, hype, buzzword*
greenwashing, pinkwashing, vapourware, vaporware, nonsense, spin, window dressing, lip service, smoke and mirrors, snake oil, red tape, bureaucracy, dinosaur*, hypocrisy
greed, cowardice, incompetence, arrogance, ignorance, obsession, addiction, madness, insanity, lunacy, theft, robbery, betrayal, embarrassment, shame, pity, letdown, let-down
regression, downgrade, eyesore, monstrosity, afterthought, money pit, echo chamber, cult, groupthink, micromanage*
sucks, suck, stinks, stink, reeks, loathe*, despise*, detest*, resent*, kills, ruins, wrecks, strangles, wastes, squanders, neglects, ignores, betrays, overpromises
underdelivers, wasting, ruining, squandering, chasing, pretending, betraying, neglecting, sleepwalking, drowning in, overselling, underestimat*, misjudg*, mishandl*, botch*
bungle*, fumbl*, wreck*, ruined, failing, failed us, backfire*, backfiring, peaked, deteriorat*, downhill, out of touch, lost the plot, lost its way, lost our way, jumped the shark
sold out, selling out, past its prime, stopped listening, stopped caring, got worse, getting worse, gone wrong, going wrong, never listens, talks a lot, all talk, says nothing
`
  .trim()
  .split(/, |\n/);

/** Turns of phrase that judge for the worse. */
const objections: Phrases = [
  '(priced|pricing) (ourselves|itself|themselves|us) out of',
  '(ten|five|twenty|{n}|light|a few) years behind',
  "(is|was|'s|are) (a|an|pure|just|basically|nothing but|one big|such a) (cash grab|greenwashing|dumb move|zoo|con|scam|shambles|gimmick|circus|vanity project|distraction|dead end|money pit|waste|cop-out|copout|pipe dream|fad|mirage|sideshow|own goal|insult)",
  '(nobody|no one|not one of them|none of them) (in|at|on) (management|the board|charge|the top|leadership|hq) (gets|understands|cares|listens|sees|knows|has)',
  "(for no reason|what did they expect|what did we expect|instead of admitting|so much for|is the enemy|isn't the enemy|idea that's rotten|gets confused by|exaggerate*|overreact*|off our backs|talk* to themselves|lost touch|forgot why|forgotten what|chasing (hype|trends|quarters)|(sell|sells|selling) (loneliness|fear|hope|hot air|dreams|headcount *))",
  '*est (move|decision|idea|thing|choice|bet|call|mistake|step)',
  '(smarter|better|cheaper|slower|worse|braver|nicer|wiser|safer|stronger|weaker|dumber|more * than|less * than) (than)',
  "(will|'ll|would|can|could) never (beat|win|be|work|become|catch|grow|learn|understand|get|make|sell|reach|fix|change|happen)",
  "(has|have|had|'s|'ve) (become|turned into|degenerated into|failed|missed|let us down)",
  '(treat|treats|treated|treating) (us|feedback|customers|people|*) ... like',
  '(could|might|may) (as well|just as well) be',
  '(at the expense of|on the backs of|in the name of (profit|growth|innovation|progress)|benefit* from (that|this|it))',
  '(let|leave|left) ... and it shows',
  '(if i|if we|if they) (ran|were|was|owned|led|managed|could|had my way|had a say)',
  '(right|wrong|brave|foolish|smart|stupid|silly) to (leave|join|stay|go|sell|buy|drop|keep|cut|say|stop|start|close|open|hire|fire|move|build|push|ignore|invest|pull|support|oppose)',
  '(best|worst|smartest|dumbest|only good|only smart) (thing|idea|decision|move) ... (ever|did|made|has done|we did)',
  '(cost|costs) (us|{org}|the company|everyone|everybody|our customers)',
  '(used to) (be|care|listen|mean|stand for|defend|believe|think|love|like|admire|matter|work)',
  "(is|are|was|became|'s) (a |an |one big |one |the |just a |basically a |still a )(lottery|casino|kindergarten|zoo|museum|theme park|soap opera|sect|cargo cult|dinosaur|black hole|black box|maze|desert|bubble|house of cards|sinking ship|one-trick pony|headless chicken|paper tiger|toy|fantasy|myth|fairy tale|illusion|lie|trap|tax on *|popularity contest|political game)",
  '(all|none of) the (charm|warmth|appeal|grace|speed|subtlety|elegance|flexibility|taste) of',
  '(reinvent|reinventing|reinvents) the wheel',
  '(regulat*|tax*|cut*|price*|talk*) (itself|themselves|ourselves|us) (out of|into|to death)',
  '(bugs|annoys|worries|bothers|saddens|irritates|frustrates|drives|scares|amazes|impresses) (me|us|everyone|everybody)',
  '(afraid|scared|dares|dare) (to|of) (say|speak|admit|decide|the)',
  '(common sense|lack of *|lacks|missing the point|misses the point|miss the point|beside the point|no surprise|what did you expect|what a (mess|joke|shame|pity|waste|farce|circus|mistake|idea|surprise)|could have been avoided|should worry|can do better)',
  '(way |far |much |just )too (early|late|slow|slowly|expensive|cheap|complicated|many|much|few|little|big|small|heavy|loud|fast|cautious|timid|corporate|safe|often|rarely|proud|political|long|short|soft|hard)',
  '(so|feels|feel|felt|looks|looked|sounds|sounded) (so |a bit |rather |really |very |kind of |)(cheap|wrong|rushed|off|dated|desperate|forced|fake|hollow|empty|dishonest|old|lost|weird|odd|slow|stale|like (a|an|something|the))',
  '(got|gets|getting|get|got it|doing|do) (it |this |that |everything |the * |* |)wrong',
  '(wrong|bad|poor|weak|terrible|silly|strange|odd|weird|worst|stupid) (call|move|decision|choice|idea|direction|priorities|priority|strategy|approach|message|signal|step|way|thing|people|time|timing|target|bet)',
  '(addicted|allergic|blind|deaf|oblivious) to',
  '(obsessed) with',
  '(has|have|had|having|with|there is|is) (no|zero|little) (vision|idea|clue|plan|strategy|spine|shame|sense|future|soul|taste|business|direction|interest|respect|backbone|purpose|courage|imagination)',
  "(haven't|hasn't|have not|has not|doesn't|don't|didn't|won't|never) (really |even |)(understood|understand|learned|learnt|learn|listened|listen|cared|care|thought|worked|work|helped|help|improved|changed|delivered|solve|solved|make any sense|make sense|get it|deserve)",
  '(makes|make|made) (no|little|zero) sense',
  '(nobody|no one|noone|no customer|not a soul|who) (needs|wants|asked for|cares|likes|uses|understands|visits|reads|trusts|believes)',
  "(not|isn't|aren't|wasn't|hardly|nowhere near) (a |very |really |exactly |)(good|ready|worth|fit|safe|smart|clever|working|convinced|impressed|great|fair|right|enough|acceptable|sustainable|our finest|fan|helpful|wise|honest|happy|serious)",
  '(keeps|keep|kept) (on |)(chasing|making|ignoring|repeating|promising|pretending|doing|cutting|changing|adding|telling|talking|shipping|copying|wasting)',
  '(instead of|rather than) (fixing|listening|building|making|paying|investing|doing|asking|helping|improving|solving|admitting|being|talking|learning)',
  "(is|are|'s|'re|was|were|will be|been) (killing|hurting|harming|destroying|losing|failing|fooling|kidding|hiding|choking|holding back)",
  "(will|would|is going to|are going to|'s going to|'ll) (hurt|harm|kill|ruin|destroy|fail|backfire|regret|cost jobs|cost us|hurt us|end badly|end in tears|be a (disaster|mess|nightmare|failure|catastrophe))",
  '(never|not) been (this|so|more) *',
  '(more|less) (hype|honesty|courage|vision|meetings|slides|talk|action|respect|transparency|substance|marketing|of this|of that|common sense|regulation|ambition|humility)',
  '(half|a third|twice) the (meetings|managers|budget|people|vice presidents|features|slides|price)',
  '(nothing|anything|not much) (but|more than|other than) (marketing|hype|a|an|hot air|talk|pr|spin)',
  '(is|are) (mostly|basically|just|only|simply|really|essentially) (a |an |)(marketing|hype|pr|theatre|noise|talk|politics|expensive|toy|toys|buzzword*|* with)',
  '(worse|worst|weaker|poorer|uglier|dumber|slower|stupider) (than|idea|decision|move|part|every|with|*)',
  'better off (without|if)',
  'deserve(s|d|) (better|more)',
  '(could|should|can) (be|do) (so |much |a lot |)(better|more)',
  '(why|how) (on earth|the hell|in the world|the heck)',
  '(lost|losing) (its|our|their|the|my) (way|soul|mind|plot|edge|faith|trust|respect)',
  '(hiding|hide|hides) behind',
  '(hide and seek|by horoscope|by committee|by ego|by fear|by powerpoint|by spreadsheet|by coin toss)',
];

/** Pictures that always judge. */
const pictures: Phrases = [
  "(wishful thinking|fig leaf|lipstick on a pig|elephant in the room|emperor's new clothes|house of cards|drop in the ocean|drop in the bucket|pipe dream|fairy tale|ivory tower|rat race|race to the bottom)",
  '(blind spot|asleep (at|on|behind)|miss* the (boat|bus|mark)|behind the (curve|times)|flavour of the month|kick* the can|mov* the goalposts|cut* corners|cart before the horse|tail wags|tail wagging the dog)',
  '(too little too late|too little, too late|writing on the wall|own goal|shoot* (itself|ourselves|themselves|us) in the foot|far cry from|fall* (flat|short)|fell (flat|short)|broken promise*|running on empty|running in circles|rearranging deckchairs|putting out fires|throw* money at|sitting on (its|our|their) hands|burying (its|our|their) head)',
  '(band-aid|sticking plaster|quick fix|silver bullet|magic wand|cash cow|golden goose|sacred cow|white elephant|trojan horse|wolf in sheep*|mixed bag|double standard*|second class|bare minimum|rocket science|guess (who|what)|what a surprise|surprise, surprise|so much for|hold my beer|slow clap)',
];

/** Judges for the worse. */
export const faults: Phrases = [...critical, ...objections, ...pictures];
