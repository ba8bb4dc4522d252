import type { Phrases } from '../../support/lexicon.ts';

/** Words for the organisation and one's place in it, when it is not named. */
export const employment: Phrases = [
  'my (current |own |)(employer|company|firm|workplace|employers|organisation|organization)',
  '(where|the (company|place|firm)) i work',
  'i work (here|there)',
  'the company i work for',
  '(us|we|those of us) (at|here at|in) (the (company|firm|office|plant|factory|lab)|work|hq|{org})',
  '(day|9 to 5) job',
  '(my|our) (boss|bosses|manager|managers|ceo|cfo|cto|execs|executives|director|directors|board|leadership|management)',
];

/** What an organisation has, when somebody inside says `our`. */
export const ourThings: Phrases = [
  'our (own |new |latest |whole |entire |current |so-called |beloved |)(company|firm|business|industry|sector|market|product|products|app|software|hardware|robot|robots|service|services|platform|website|brand|rebrand|logo|mascot|campaign|advert|ad|ads|marketing|pricing|prices|strategy|roadmap|culture|policy|policies|process|processes|leadership|management|ceo|cfo|cto|execs|executives|exec|board|bosses|sales|support|engineering|engineers|hr|quality|design|release|launch|customers|clients|competitors|department|factory|plant|warehouse|vice presidents|stand|booth|values|mission|merger|acquisition|technology|tech|code|codebase|hiring|canteen|cafeteria|ordering portal|portal|newsletter|intranet|product managers|managers|meetings|dashboards|decision|decisions|open source|vision|values|owners|shareholders|investors|suppliers|headquarters|hq|reorg|town hall|all-hands|training|onboarding|erp|it department|tools)',
];
