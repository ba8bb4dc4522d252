import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    "(we|we'll|{org}|we're|our team) (will |'ll |are going to |are gonna |'re going to |'re gonna |gonna |shall |can |)(refund|replace|reimburse|compensate|repair|exchange|cover|credit|pay back|pay for|make good|make it up|send|ship|deliver|swap|give) (you|your|every|everyone|everybody|all|any|each|it back|the full|them|a new|a free|a replacement)",
    "(you'll|you will|everyone will|everybody will|they'll|all of you will|every customer will|you'll all|your (order|money|parcel|refund|replacement|unit) (will|is going to)|every (order|unit|customer|ticket)) (be |get |have |receive |see |all be |)(credited|refunded|compensated|reimbursed|replaced|contacted|a refund|a replacement|a new|your money|it by|your parcel|shipped|delivered|goes out|go out|there by|with you|a voucher|a free)",
    "(will|'ll|be|is|are|back up|fixed|shipped|delivered|out|there|ready|on your doorstep|goes out|go out|leaves|leave) (by|before|within|in|no later than) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|the weekend|end of *|the end of|(an|one|two|three|a few|{n}) (hour|hours|days|weeks|minutes)|{n}h|noon|christmas)",
    "(you have|you've got|you got|we give you|i give you) (my|our) word",
    "(that's|thats|that is|it's|here's) a promise (from (us|all of us|me)|,|.)",
    '(guaranteed|guarantee) (delivery|by|before|that|you|a|in|within|for|the price)',
    '(no questions asked|money back|free of charge|at no cost|on us,|at our expense|with a free|every penny|every cent)',
    "i('ll| will) personally (make sure|see to|ensure|guarantee|ship|send|deliver|refund|handle)",
    '(we|{org}) (promise|guarantee|pledge|swear|vow|commit|assure|warrant)( to|) (you|that|to|a|the|every|delivery|no)',
  ],
};
