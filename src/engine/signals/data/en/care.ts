import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    "(my|our|the|an|this) (order|parcel|package|delivery|refund|invoice|ticket|account|subscription|warranty|charger|battery|robot|machine|unit|device|app|serial number|replacement|return|repair|{org}) (still |)(is|has|hasn't|hasnt|isn't|isnt|was|won't|wont|doesn't|doesnt|didn't|never|not|stopped|keeps|died|broke|arrived|came|needs|says|shows|got|won't)",
    "(still waiting|been waiting|waiting (for|since)|no (reply|answer|response)|nobody (answers|replies|picks up)|can't (log in|login|reach|get through|connect|cancel|return|find)|doesn't (charge|work|turn on|start|connect|move)|won't (charge|turn on|start|connect|move)|stopped working|broke (down|after)|out of order|error (code|message)|wrong (item|address|size|amount)|charged (me |)twice|double charged)",
  ],
  appeals: [
    "(how (do|can|long|much|to)|where (is|do|can|are)|when (will|is|do|can|does)|who (do|can|should)|why (is|does|won't|hasn't|has)|can (you|someone|anyone|i|somebody)|could (you|someone|anyone)|is (there|it|anyone)|does anyone|anyone (know|else)|please (help|fix|reply|advise|answer)|help( me| please|,)|any (idea|news|update|chance)|what (is|are|do|should))",
  ],
};
