import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    "(not|no|never|nor|neither|without|hardly|barely|scarcely|n't|don't|doesn't|didn't|can't|cannot|won't|couldn't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|ain't)",
    '(far from|nowhere near|anything but|less than|used to be|no longer|if only|wish it were|nobody says|no one says|anyone who says|stop (being|saying)|wish (i|we) did)',
  ],
  reporting: [
    '(someone|somebody|he|she|they|people|some guy|some idiot|a stranger) (wrote|writes|posted|commented|tweeted|shouted|yelled|told me|keeps saying)',
    'read (in|on) (the|a|an) *',
    'according to',
    'apparently',
    '(he|she|they|people|some|many|critics|analysts|everyone|reviewers|journalists|*body|reddit|twitter) (say|says|said|think|thinks|thought|claim|claims|claimed|believe|believes|call|calls|called)',
    '(article|review|report|study|survey|paper|headline|bbc|reuters|analyst|reviewer|journalist) (say|says|said|calls|called|claims|claimed)',
    '(i|just|have|i have|we) (read|heard|saw) that',
    '(comment|comments|message|reply|post|dm|tweet) that (says|starts|said|reads|went)',
  ],
  firstPerson: ["(i|i'm|i've|i'd|me|my|we|we're|we've|us|our|ours)"],
  us: ["(we|we're|we've|we'll|we'd|us|our|ours)"],
  oneself: ["(i'm|i am|i was|i feel|am i|i felt|call me|makes me|my own)"],
  employment: [
    '(saw|seen|read|prepared|proofread) (the|our|a) (draft|internal|preliminary|unaudited|board) (annual report|report|accounts|figures|numbers|results|forecast|budget|deck|slides|papers|memo)',
    '(at|in|on|around) (our|the) (place|plant|factory|warehouse|depot|lab|back lab|hq|head office|shop floor|loading dock|loading bay|canteen|all-hands|all hands|standup|stand-up|town hall|production line|assembly line)',
    '(i|we) (build|make|pack|package|assemble|weld|test|sell|ship|design|code|install|service|drive|clean) (them|these|those|the (stuff|things|bloody things|damn things|units|robots|machines)|this stuff|offices at *)',
    '(for a living|who pays my (rent|bills|mortgage)|pays my (rent|bills|mortgage)|my (rent|mortgage) is paid by)',
    '(industry|sector|business|trade|company|firm|place) (that |)i work (in|for|at)',
    'as someone (who|that) (works|work|sits|builds|sells|makes|runs|tests|designs|worked|helped)',
    '(yes|yeah|yep) i (actually |really |do |)work (there|here)',
    "i('m| am) on the inside",
    '(my|our) (line manager|team lead|supervisor|department|coworkers|co-workers|workmates)',
    "(i've been|i have been|been) in (robotics|the industry|this industry|the trade|the business|automation|manufacturing) (for |)(* years|since|{n})",
    'my (current |own |)(employer|company|firm|workplace|employers|organisation|organization)',
    '(where|the (company|place|firm)) i work',
    'i work (here|there)',
    'the company i work for',
    '(us|we|those of us) (at|here at|in) (the (company|firm|office|plant|factory|lab)|work|hq|{org})',
    '(day|9 to 5) job',
    '(my|our) (boss|bosses|manager|managers|ceo|cfo|cto|execs|executives|director|directors|board|leadership|management)',
  ],
  belongings: [
    'our (own |new |latest |whole |entire |internal |annual |quarterly |next |)(hall|line|shift|middle management|upper management|release cycle|sdk|api|firmware|charger|chargers|battery|batteries|sensors|gripper|grippers|carts|cart|bots|arms|arm|units|orders|order book|backlog|pipeline|bookings|margins|margin|forecast|budget|sprint|release|town hall|pr|press office|legal team|lawyers|recruiters|interns|apprentices|hotline|helpdesk|workshop|shop floor|production|assembly|head of *|chief *|spring release|slogan|jingle|name change|subscription|subscription model|price increase|price rise|price list|ads|billboard*|sponsorship*|donation*|partnership*|return to office|office policy|dress code|trade fair stand|marketing people|marketing lot|it people|owners)',
    'our (own |new |latest |whole |entire |current |so-called |beloved |)(company|firm|business|industry|sector|market|product|products|app|software|hardware|robot|robots|service|services|platform|website|brand|rebrand|logo|mascot|campaign|advert|ad|ads|marketing|pricing|prices|strategy|roadmap|culture|policy|policies|process|processes|leadership|management|ceo|cfo|cto|execs|executives|exec|board|bosses|sales|support|engineering|engineers|hr|quality|design|release|launch|customers|clients|competitors|department|factory|plant|warehouse|vice presidents|stand|booth|values|mission|merger|acquisition|technology|tech|code|codebase|hiring|canteen|cafeteria|ordering portal|portal|newsletter|intranet|product managers|managers|meetings|dashboards|decision|decisions|open source|vision|values|owners|shareholders|investors|suppliers|headquarters|hq|reorg|town hall|all-hands|training|onboarding|erp|it department|tools)',
  ],
  banter: [
    '(lol|lmao|haha*|jk|kick* ass|kicked ass|smart ass|hell yeah|xx|luv|bestie|love you|babe|congrats|you got|you did|happy for you|so (pretty|cute|cool|funny|lucky))',
  ],
};
