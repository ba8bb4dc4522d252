import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    "(biggest|largest|oldest|newest|best|worst|smallest|main|key|favourite|favorite) (customer|client|account|buyer) (we|we've|i|i've) (have|had|ever had|got|look after|looked after)",
    '(customer|client) of the (day|week|month)',
    "(today's|yesterday's|this week's) (customer|client)",
    '(one|some|two|three|several|none|most|another|biggest|largest|oldest|newest|first|best|worst|a few) of our (big |biggest |best |oldest |larger |largest |older |)(customers|clients|accounts|buyers|users|partners|patients|hospitals|sites)',
    '(our|a|an|that|this|the|my) (big |biggest |best |oldest |largest |new |newest |latest |first |other |main |key |important |certain |)(customer|client|account|key account|buyer|end customer)',
    '(customer|client|buyer) (in|from|near|over in|up in|down in|of ours)',
    'is one of ours',
    '(our|my) (contact|man|guy|woman) at (the|a|one|our)',
    '(head of purchasing|procurement|purchasing manager|site manager|plant manager|buyer) at',
    '(the|that|a) (certain |big |large |huge |giant |famous |local |regional |new |)(hospital chain|hospital group|hospital|clinic|supermarket|supermarket chain|car maker|carmaker|car manufacturer|airline|airport|brewery|bakery|dairy|biscuit factory|food giant|parcel company|parcel service|logistics company|bank|insurer|pharma *|drug maker|chocolate factory|retailer|shoe shop|furniture *|hotel chain|university|shipyard|steelworks|paper mill|cheese *|care home|nursing home|online shop|ministry|army|police)',
  ],
  dealings: [
    '(demand*|insist*|haggl*|begged|begs|moan*|scream*|yell*|shout*|pull* out|walk* away|renegotiat*|discount)',
    '(hate|hates|hated|love|loves|loved|(not|un)happy|unhappy|fed up|disappointed|impressed|churn*|evaluat*|negotiat*|testing|tested|moving to|moves to|migrat*)',
    '(customer|client|buyer|account) is (a|an|the|one of) (* |* * |)(bank|hospital|airline|airport|insurer|supermarket|retailer|brewery|ministry|university|carmaker|school|hotel|chain|brand)',
    '(sent|sends|sending) ... back',
    "(doubled|halved|cancelled|canceled|cancels|cancelling|cut|increased|renewed|extended|delayed|paused|placed|signed|ordered|orders|ordering|bought|took|takes|wants|wanted|asked for|complain*|furious|angry|threaten* to|sued|suing|returned|refuse*|hasn't paid|haven't paid|owes us|still owes|late with|behind on|doesn't pay|pays late|went to {name}|switched to|leaving us|left us|dropped us|lost the|lost their|got hacked|breach|outage|bankrupt|insolven*|laying off|trialing|trialling|piloting|pilot|rolling out|installs|installed|install at|deployment|deploying|go-live|went live|goes live|service contract|on ice|second phase|using our|use our|uses our|runs our|running our|buys our|buying our|with us|from us|our (arms|arm|robots|robot|carts|cart|bots|machines|units|software|system|luggage bots))",
  ],
  visits: [
    "(we|we've|we just) (signed|got) (a|that|another|the) (big |huge |new |)(* |)(account|customer|client)",
    "(we|we've|we just) signed ... (contract|deal|order) with",
    '(just |)(did|finished|doing|finishing|started|starting|had|spent|on) (an |the |a |* (days|weeks) (of |on |with |)|)(install|installation|installing|rollout|site visit|on-site|onsite|commissioning|go-live|service visit|service call|demo|fitting) (at|for|with|in) (that|the|a|one|this)',
    "(we|we've|we just) (lost|won|landed|kept) (the|that|a|another) (big |huge |new |)(* |* * |)(account|contract|customer|client|order|tender|deal)",
    "(guess|bet you (can't|cannot) guess) (which|who|what) ... (will|have|has|buys|bought|is|are|uses|signed|ordered|gets|our)",
    "(won't|wont|can't|cant|not gonna|not going to|shan't|mustn't) (name|say which|say who|mention) (them|names|it|the (customer|client|company)|which|who)",
  ],
};
