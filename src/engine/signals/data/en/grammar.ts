import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    "(not|no|never|nor|neither|without|hardly|barely|scarcely|n't|don't|doesn't|didn't|can't|cannot|won't|couldn't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|haven't|hasn't|ain't)",
    '(far from|nowhere near|anything but|less than|used to be|no longer|if only|wish it were|nobody says|no one says|anyone who says|stop (being|saying)|wish (i|we) did)',
  ],
  reporting: [
    'according to',
    'apparently',
    '(he|she|they|people|some|many|critics|analysts|everyone|reviewers|journalists|*body|reddit|twitter) (say|says|said|think|thinks|thought|claim|claims|claimed|believe|believes|call|calls|called)',
    '(article|review|report|study|survey|paper|headline|bbc|reuters|analyst|reviewer|journalist) (say|says|said|calls|called|claims|claimed)',
    '(i|just|have|i have|we) (read|heard|saw) that',
  ],
  firstPerson: ["(i|i'm|i've|i'd|me|my|we|we're|we've|us|our|ours)"],
  oneself: ["(i'm|i am|i was|i feel|am i|i felt|call me|makes me|my own)"],
  employment: [
    'my (current |own |)(employer|company|firm|workplace|employers|organisation|organization)',
    '(where|the (company|place|firm)) i work',
    'i work (here|there)',
    'the company i work for',
    '(us|we|those of us) (at|here at|in) (the (company|firm|office|plant|factory|lab)|work|hq|{org})',
    '(day|9 to 5) job',
    '(my|our) (boss|bosses|manager|managers|ceo|cfo|cto|execs|executives|director|directors|board|leadership|management)',
  ],
  belongings: [
    'our (own |new |latest |whole |entire |current |so-called |beloved |)(company|firm|business|industry|sector|market|product|products|app|software|hardware|robot|robots|service|services|platform|website|brand|rebrand|logo|mascot|campaign|advert|ad|ads|marketing|pricing|prices|strategy|roadmap|culture|policy|policies|process|processes|leadership|management|ceo|cfo|cto|execs|executives|exec|board|bosses|sales|support|engineering|engineers|hr|quality|design|release|launch|customers|clients|competitors|department|factory|plant|warehouse|vice presidents|stand|booth|values|mission|merger|acquisition|technology|tech|code|codebase|hiring|canteen|cafeteria|ordering portal|portal|newsletter|intranet|product managers|managers|meetings|dashboards|decision|decisions|open source|vision|values|owners|shareholders|investors|suppliers|headquarters|hq|reorg|town hall|all-hands|training|onboarding|erp|it department|tools)',
  ],
  banter: [
    '(lol|lmao|haha*|jk|xx|luv|bestie|love you|babe|congrats|you got|you did|happy for you|so (pretty|cute|cool|funny|lucky))',
  ],
};
