import type { Language } from '../language.ts';
import { cues } from './cues.ts';
import { faults } from './faults.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(i|we) (really |honestly |still |just |do |strongly |firmly |personally |also |for one |truly |sincerely |)(maintain|hate|adore|dislike|loathe|despise|detest|disagree|agree|oppose|object|admire|applaud|reject|condemn|distrust|mistrust|stand by|stand against)',
    "(i|we) (really |honestly |still |just |)(don't|do not|never|can't|cannot|couldn't|won't|will never|will not) (really |honestly |for the life of me |)(see why|see how|see the point|agree|understand|get why|get what|get how|support|stand|trust|buy|respect|accept)",
    "(i'm|i am|i've been|i was|i feel|we're|we are) (not |so |really |more than |still |rather |quite |very |deeply |)(convinced|sick of|tired of|fed up|ashamed|embarrassed|disappointed|worried about|sceptical|skeptical|against|a fan|no fan|appalled|disgusted|opposed|in favour|in favor|all for|impressed|saddened|shocked|angry|furious|annoyed|baffled)",
    '(not|no|big|huge) (a |)fan',
    '(ashamed|sick|tired|fed up|disappointed|disgusted|embarrassed|skeptical|sceptical|in favour|in favor) (of|with|by|about)',
    "(can't|cannot|couldn't|can not) (believe|stand|agree|support|recommend)",
    '(hot take|unpopular opinion|controversial opinion|my take|my two cents|my 2 cents|my verdict|change my mind|end of story|there, i said it|fight me)',
    '(what|the point) (worries|bothers|annoys|scares|saddens|amazes|impresses) me',
    '(makes|make|made) (me|us) (cringe|sick|angry|sad|cry|ashamed|proud|furious|wonder|lazy|worse|better|stronger)',
    '(has|have|had) (convinced|taught|persuaded) me',
  ],
  hedges: [
    '(i|we) (really |honestly |still |just |do |strongly |firmly |personally |also |for one |truly |sincerely |)(think|believe|feel|reckon|suspect|doubt|prefer|love|fear|hope|regret|respect|welcome|question|worry|trust|support|stand with)',
    "(i|we) (really |honestly |still |just |)(don't|do not) (really |honestly |)(think|believe|feel|like|get|care)",
    "(i'm|i am|we're|we are) (not |so |really |still |very |)(sure|glad|grateful|for|worried|puzzled|proud|happy)",
    'in my (humble |honest |own |personal |)(opinion|view|book|eyes|experience|judgement|judgment)',
    '(imo|imho|imnsho|tbh|ngl|fwiw|smh|facepalm)',
    "(to be|if i'm|if i am|being|let's be) (brutally |perfectly |totally |)(honest|frank|fair|real)",
    '(honestly|frankly|personally|sadly|ironically|conviction|rant|prediction|just saying)',
    '(if you ask me|as i see it|the way i see it|from where i (sit|stand)|i must say|i have to say|i will say|to say the least|mark my words|make no mistake)',
    '(to|for) my (mind|taste|money)',
    "(i'd|i would|i'll) (say|argue|rather|prefer|never|bet)",
    'the (truth|problem|trouble|sad thing|worst part|irony|real (issue|problem|question)) (is|with)',
  ],
  demands: [
    '(i|we|if only|just) (really |)wish (we|they|it|{name}|our *|management|leadership|someone|people)',
    "(we|they|it|{name}|*ment|leadership|ministers|politicians|congress|parliament|regulators|lawmakers|brussels|eu|industry|sector|companies|ceo|board|bosses|everyone|nobody|mayor|council|president|minister|sec|commission) (really |seriously |just |badly |simply |desperately |)(should|shouldn't|ought|oughtn't|must|need to|needs to|has to|have to|had better) (not |never |really |finally |just |)(have|be|stop|start|get|do|admit|listen|learn|rethink|resign|go|ban|regulate|invest|focus|fix|drop|kill|scrap|change|apologise|apologize|fire|sack|hire|leave|take|give|stick|think|know|support|oppose|charge|ask|own|face|act|step|speak|stand|split|sell|buy|bring|end|cut|grow|build|make|put|treat|trust)",
    "(should|shouldn't|ought to) (have|'ve|never have|not have) *",
    "(should|shouldn't) (be|not be|never be|get|stop|start)",
    "(could|would) (have|'ve) (never |at least |)(bought|built|sold|done|been|listened|known|chosen|picked|hired|fired|stayed|launched|shipped|waited|asked|kept|stopped|called)",
    '(needs|need) (less|more|fewer|better|new|a new|a proper|a real|an honest|to)',
    '(is|are|was|were) (long overdue|a human right|none of our business|the right thing|the wrong thing|the only way)',
    '(time|high time|about time) (to|for|that|we|they|our|the|{name})',
    '(would|could|please) (stop|start|finally) *ing',
    '(ban|tax|regulate|abolish|repeal|defund|nationalise|nationalize|boycott) (them|it|this|these|the|all|robots|ai)',
  ],
  faults: faults,
  merits: [
    '(best|greatest|finest|superb|brilliant|amazing|awesome|fantastic|wonderful|excellent|outstanding|incredible|impressive|beautiful|gorgeous|visionary|genius|spot on|underrated|perfect|flawless|unbeatable|superior|admirable|no-brainer|proud|much better|way better|far better|better than|the future|game changer|gamechanger|world-class|ahead of its time|necessary|essential|sensible|wise|brave|courageous|refreshing|inspiring|clever|smart|stellar|top-notch|magnificent|remarkable|terrific|marvellous|marvelous)',
    '(right|good|great|smart|bold|wise|brave|best|excellent|brilliant) (call|move|decision|choice|idea|direction|strategy|approach|message|signal|step|thing|bet|people|place to work)',
    '(love|loving|loved|adore) (my|our|this|that|the|it|how|what|working)',
  ],
  rhetoric: [
    "(am i the only one|are we the only ones|is it just me|why (on earth|the hell|do we|does {org}|would|are we|is {org}|must|should|still)|who (thought|decided|approved|needs|asked for|wants|cares|signed off)|since when|how (is it|can|could|hard|many times|long)|seriously|really|what is the point|what's the point)",
  ],
  cues: cues,
};
