import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(trade secrets?|patent|copyright|trademark|injury|damages|discrimination|contract|fraud|bribery|antitrust|liability|harassment|safety|customs|tax) (case|suit|dispute|claim|claims|action|probe)',
    '(win|wins|won|lose|loses|lost|losing|winning|drop|dropped|settle|settled|defend|defending|appeal|appealing|fight|fighting) (the|this|that|our|a) (* |)(case|claim|appeal|dispute)',
    '(lawsuit|lawsuits|litigation|court|courts|patent|patents|settlement|settlements|settled|settle|settling|class action|tribunal case|infring*|hearing|trial|judge|jury|verdict|ruling|injunction|subpoena*|cease and desist|sued|suing|sue|legal action|out of court|antitrust|cartel office|competition authority|fca|sec|doj|fraud office|prosecutor*|tax inspectors|tax audit|dawn raid|raided|searched our|investigat* (us|into|by)|under investigation|depos*|legal hold|keep our old emails|litigation hold|product liability|liability claim|damages|compensation claim|recall|recalled|recalls|customs fine|a fine|fines|fined|claim against|claimed damages|hard drives|insurer walked|our filing|filing for)',
  ],
  liability: [
    '(paid|pays|paying|pay|offered) (him|her|them|the *) ... (to (keep (quiet|silent|his mouth shut|her mouth shut)|shut up|stay (quiet|silent)|go away|drop (it|the *)))',
    'hush money',
    "(our|{org}'s|the company's|the firm's) (fault|mistake|bug|negligence|responsibility|liability|doing|oversight)",
    "(we're|they're|we are|we were|they are|they were|{org} is|{org} was|the company is|the company was|management is|management was) (liable|at fault|guilty|in the wrong|responsible for|to blame)",
    '(we|they|{org}|management|everyone here|engineering) (knew|have known|had known|had been warned|were warned|had the test results) (about|of|that|it|the|back|all along|for)',
    '(we|{org}) (accept|admit|acknowledge) (that |the |full |)(...) (fault|liability|responsibility|blame|at fault|caused)',
    '(our|the|a) (* |)(charger|battery|batteries|robot|machine|sensor|sensors|brake|brakes|unit|units|cover|software|arm|gripper|product|cart) (was|were|is|are|had been) (never (certified|tested|approved|safe)|at fault|to blame|the cause|faulty when|defective|not certified|known to)',
    '(caught fire|burst into flames|lost (a|two|his|her) (toe|finger|fingers|hand|eye)|burned|injured by|hurt by|got hurt) ... (our|the) (charger|battery|robot|machine|arm|unit|product|gripper|cart)',
    "(never|wasn't|weren't|not) (properly |actually |really |)certified",
  ],
  counsel: [
    "(we're|we are|we've been|we have been|we got|{org} (is|got|was)) (being |getting |)sued",
    '(trial|lawsuit|suit|claim|proceedings|investigation|complaint|charges) against us',
    'hush money',
    '(paid|pays|paying|pay|offered) (him|her|them|the *) ... (to (keep (quiet|silent|his mouth shut|her mouth shut)|shut up|stay (quiet|silent)|go away|drop (it|the *)))',
    '(nda|ndas|gag order|gagging order|confidentiality clause|non-disparagement|litigation hold|legal hold|hold notice)',
    '(patent*|class action|product liability|antitrust|regulator*|recall|tribunal|insurer*) ... against us',
    "(robot|machine|brake|brakes|forklift|crane|product|device|battery|charger|software|guard|lift)('s|) ... (failed|failure|malfunction*|exploded|caught fire|injured|crushed|hurt)",
    '(settle|settled|settling|settlement) ... (lost (a|his|her|two) *|injured|hurt|burned|burnt|widow|family of|victim*|plaintiff*)',
    "(general counsel|(our|the company|company|the family's|their|their own|his|her) (solicitor|solicitors|lawyer|lawyers|counsel|barrister|attorney|attorneys|legal team|legal department)|legal (has|have|is|told|says|said|are|wants|asked)|lawyers have been|get a lawyer|law firm|insurer)",
  ],
};
