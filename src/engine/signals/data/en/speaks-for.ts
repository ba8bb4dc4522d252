import type { Phrases } from '../../support/lexicon.ts';

/** Says outright for whom the words are. */
export const voices: Phrases = [
  '{org} is (currently |now |hereby |)(recalling|changing|launching|releasing|discontinuing|lowering|raising|introducing|investigating|reviewing|working on|expanding|donating|pausing|suspending|withdrawing|offering|extending|closing|refunding|replacing|committed|proud to|pleased to|delighted to|happy to|excited to|dedicated to|not responsible|not liable)',
  "(this is|it's|hello from|hi from|greetings from|news from) (the |){org} (support|customer *|care|service|helpdesk|press|team|communications|here)",
  '{org} (would like to|wants to|wishes to) (thank|apologise|apologize|announce|congratulate|invite|inform|remind|assure|clarify|make clear)',
  '{org} has (nothing to hide|no comment|no plans|no intention|never sold|always been committed|always stood)',
  '(thank you|thanks) for (choosing|trusting|buying from|flying with|shopping with|contacting|your order with) {org}',
  'we, (the |){org} (team|family|crew|board)',
  'we, the (whole |){org}',
  '(our|the) official (statement|response|position|line|answer|comment)',
  "(i'm|i am|we're|we are) (authorised|authorized|instructed|empowered|allowed) to (say|offer|tell|confirm|announce|promise)",
  "{org} (will|won't) (ever |never |)(sell|compromise|tolerate|leave|let you down|forget)",
  '{org} (will be|is) (available|released|launched|sold|delivered|shipped|discontinued|recalled) (in|from|by|on|to|at|for)',
  "(we've|we have) (heard|listened|received|taken note|noted|fixed|resolved|decided|changed|read) (you|to you|your|this issue|the issue|the problem|to)",
  '(on|in) behalf of (the |)(whole |entire |){org}',
  'on behalf of (the |my |our |)(whole |entire |)(company|firm|organisation|organization|employer|management|board|leadership|team|colleagues|everyone (at|here at|in))',
  '(speaking|talking|answering|replying|writing|posting) (here |)(for|on behalf of|as) (the company|my company|{org})',
  'we(,| here|) (here |)(at|from|of) {org}',
  'we, {org}',
  'as (a company|an organisation|an organization|an employer|a firm|a business)(,|) (we|{org})',
  "(as |here's |this is |){org}'s (official |public |current |)(line|position|statement|response|answer|stance|view|reply|policy)",
  '(official |press |public |)(statement|response|reply|announcement|news|update|word) (from|by|of) {org}',
  '(i|we) (can |hereby |)(confirm|announce|guarantee|promise|assure|deny|pledge) ... (for|on behalf of) {org}',
  '(i|we) (can |hereby |)(confirm|announce) for {org}',
  '{org} (hereby |)(apologises|apologizes|pledges|promises|guarantees|regrets|denies|rejects|confirms|announces|commits|assures|condemns|welcomes)',
  "{org} (stands (with|by|behind|against|for|united)|does not (comment|tolerate|sell|share|accept|condone|discriminate|negotiate)|doesn't (comment|tolerate|sell your|share your|condone)|has (decided|chosen|agreed) (to|not to|against)|has a zero|will (always|never) |reserves the right|wishes|thanks (all|everyone|our|its)|invites|extends its|expresses)",
  "{org} (will|won't|shall|is going to|can) (be |of course |gladly |happily |not |also |soon |immediately |fully |now |)(refund*|replac*|compensat*|reimburs*|repair*|exchang*|credit|send|cover|honour|honor|extend|recall*|waive|ship|deliver|pay|investigat*|respond|apologise|apologize|announc*|releas*|launch*|discontinu*|support|fix|open|clos*|offer*|provid*|lower*|rais*|increas*|stop|continue|introduc*|add|expand*|invest*|donat*|sue|appeal|cooperate|publish*|contact you|reach out)",
  '(i|we) speak for (everyone|all of us|the whole|my colleagues|the company|{org})',
  '(on|in) behalf of (all|everyone|everybody|the team|the staff|the whole team|all of us) (of us |)(at|from|here at) {org}',
  '(team|the team at|your friends at|customer service,|support team,) {org}(.|!|)',
  'at {org}(,|) we',
  "(it is|it's|this is|that is|per|under) (company|our|{org}'s|{org}) policy",
  '{org} takes (this|that|these|your|safety|all|every)',
  '{org} is (very |deeply |truly |so |)(sorry|committed to|aware of|looking into)',
  '(our|the) (official|company) (position|line|statement|policy|response) (is|on|regarding)',
  "(our|the company's) (position|policy) (is|on|regarding)",
  '(our|the) roadmap (has|is|includes|says|for|shows|contains|calls)',
  "(it's|is|are|'re) (all |already |)on (our|the) roadmap",
  "as far as we're concerned",
];

/** Promises, apologies and announcements that only an organisation can make, said by one of us to a customer or the public. */
export const commitments: Phrases = [
  "(we're|we are) (very |so |really |absolutely |)(pleased|proud|happy|delighted|excited|thrilled|honoured|honored) to (announce|introduce|present|confirm|offer|launch|unveil)",
  "(we're|we are) (adding|launching|releasing|introducing|opening|closing|discontinuing|recalling|lowering|raising|dropping|ending|extending|offering|rolling out|bringing)",
  "(we|we'll) (will |)(be |)(lowering|raising|launching|releasing|introducing|opening|closing|discontinuing|extending|offering|recalling|adding)",
  "we (don't|do not|will not|won't|never|cannot|can't) (tolerate|sell your|share your|condone|comment on|accept|negotiate|discriminate|compromise)",
  "(we'll|we will|we can) (get (this|it|that) (sorted|fixed)|sort (this|it|that|you) out|take care of (this|it|you)|help you|be in touch|get back to you|make sure)",
  '(you have|i give you|we give you) (our|my) word',
  "(we|{org}) (will|'ll|shall|can|are going to|'re going to|would like to|'d like to) (of course |gladly |happily |always |never |fully |immediately |)(refund|replace|compensate|reimburse|repair|exchange|credit|send|cover|honour|honor|extend|recall|waive|upgrade|ship|deliver|pay for|pay you|make it right|make this right|put this right|look into|investigate|take action|take legal|sue|respond|apologise|apologize|announce|release|launch|discontinue|support|fix|get back to|be in touch|arrange|offer|guarantee|provide|match|lower|raise|stop selling)",
  'we (hereby |sincerely |deeply |truly |fully |do |)(apologise|apologize|regret|guarantee|pledge|commit to|deny|reject|condemn|distance ourselves|stand behind|take full responsibility|take responsibility|take this|take these|take your|take safety)',
  "(we're|we are) (very |deeply |so |truly |really |)(sorry to hear|sorry for (the|your|any)|sorry about (the|your)|committed to|aware of (the|this)|looking into (this|it|the|your))",
  '(we|our team) (value|appreciate) your (feedback|business|patience|loyalty|custom)',
  'thank you for (contacting|reaching out to|being a customer|your order|your patience)',
  '(our|the) (customers|users|clients) can (expect|rest assured|be sure|look forward)',
  '(please |)(dm|message|contact|call) (us|our support|our team) ...(order|case|ticket|serial|so we|and we)',
  "you have (our|the company's) word",
  'our (warranty|guarantee|policy) covers',
];

/** Tells what the organisation said rather than speaking for it. */
export const tellings: Phrases = [
  '(said|says|announced|told|promised|claims|claimed|reported|confirmed that|wrote|writes|emailed|posted|hears|heard|read|according to|rumour*|rumor*|hope|hopes|hoping|wish|if only|maybe|perhaps|wonder|wondering|imagine|should|bet|i think|i guess|i doubt)',
];
