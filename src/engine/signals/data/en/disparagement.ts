import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(lazy|clueless|useless|absolutely useless|talentless|brainless|spineless|two-faced|backstabbing|incompetent|corrupt|crooked|lying|cheating|power-hungry|arrogant|greedy|toxic|hopeless|thick|dim|dense|bone idle|good for nothing|drunk) (hack|hacks|frauds|fraud|clown|clowns|lot|bunch|crew|pack|people|idiots|bosses|managers|management|team|leadership|twit*|git*|liar*|cheat*)',
    '(talentless|good-for-nothing|backstabber*|backstabbing|brown-nos*|suck-up*|yes men|bootlicker*|slacker*|freeloader*|deadwood|gossip club|cowboy outfit|cowboys|hack job|gangster*|mafia|mob|crime family|con men|grifter*|quack*|con artists|shyster*|slave driver*|control freak*|snakes|weasel*|dolt*|nitwit*|bozo*|airhead*|chancers|muppetry)',
    "(if (he|she|they) had a (brain|brain cell|clue|spine)|not (one|a single one) of them (could|can|has|knows)|(couldn't|could not|can't|cannot) (sell|wind|find|run|organise|organize|pour|boil|tie|spell|read|count|manage|lead|operate|code|park) (a|an|the|his|her|their|water|its|two) |takes credit for|take credit for|steals credit|we clean up (their|his|her) mess|sleeping (his|her) way|slept (his|her) way|uncle sits on the board|nepotism|bought (his|her) (degree|title)|(is|are) a zoo)",
    "(couldn't|can't|could not|cannot) (build|run|sell|design|organise|organize|find|fix|cook|ship) a *",
    '(lies|lie|lied|lying) (through|to (customers|us|everyone|people|the press|regulators))',
    '(bunch|pack|gang|heap|pile|load|parade|collection) of (* |)(cowards|idiots|liars|clowns|crooks|amateurs|thieves|fools|morons|egos|yes-men|rubbish|junk|garbage|trash|scrap)',
    '(like dirt|like cattle|like garbage|like idiots)',
    '(idiot|idiots|idiotic|moron|morons|moronic|imbecile*|fool|fools|clown|clowns|buffoon*|cretin*|dimwit*|halfwit*|half-wit*|numpty|numpties|muppet|muppets|twat*|wanker*|prick|pricks|arsehole*|asshole*|jerk|jerks|bastard|bastards|scumbag*|scum|parasite|parasites|leech|leeches|vulture|vultures|crook|crooks|thief|thieves|liar|liars|cheat|cheats|cheaters|fraudster*|fraud|frauds|con artist*|conmen|conman|scammer*|swindler*|charlatan*|snake oil|bully|bullies|tyrant|tyrants|sociopath*|psychopath*|narcissist*|sycophant*|cowards|coward|incompetent|incompetents|amateurs|amateurish|dinosaurs|babies|crybabies|sheep|puppets|robots in suits|waste of (space|oxygen|skin)|brain-dead|braindead|brainless|spineless|gutless|useless|hopeless|clueless|worthless|pathetic|lazy|corrupt|crooked|greedy|slimy|sleazy|two-faced)',
    "(couldn't|can't|cannot|could not) (* |)(find ... (both hands|a map)|organise a|organize a|run a (bath|tap)|spell|count to|tie their|code their way|design their way|manage a|tell * from)",
    '(human version|human equivalent) of',
    '(clown car|clown show|circus|dumpster fire|train wreck|trainwreck|shambles|shitshow|shit show|laughing stock|joke of a|a joke|disgrace|cesspit|cesspool|snake pit|sinking ship|madhouse|cult|ego)',
    '(asleep at the wheel|eyes shut|heads up their|no spine|no shame|no morals|no integrity|no brain*|no clue|blame game)',
  ],
  scorn: [
    "(every (second|third|other|*) one is (scrap|broken|faulty|dead)|belongs? in (a|the) (skip|bin|museum|landfill|scrapyard)|held together (by|with) (tape|glue|hope|spit)|(are|is) toys|the others are toys|wouldn't (give|sell) it to|not worth the (box|metal|plastic|cardboard)|glorified (toaster|vacuum|trolley|skateboard|*))",
    '(junk|scrap|garbage|trash|rubbish|crap|crappy|shite|shit|tat|landfill|lemon|paperweight|doorstop|turd|(a|glorified|cheap|expensive|overpriced|silly|plastic|stupid|broken) toy|(glorified|cheap|expensive|overpriced|silly|plastic|stupid|broken) toys|piece of (junk|crap|shit|rubbish)|glorified|overpriced|cheap knock-off*|knockoff*|knock-off*|rip-off*|ripoff*|scam|vapourware|vaporware|death trap*|deathtrap*|fire hazard*)',
    '(awful|terrible|horrible|dreadful|atrocious|abysmal|appalling|embarrassing|embarrassment|laughable|pathetic|disgraceful|shameful|shoddy|flimsy|unusable|unreliable|lousy|rotten|ghastly|hideous|god-awful|godawful)',
    '(sucks|suck|stinks|stink|blows)',
    '(catch|catches|caught) fire',
    '(falls|fall|fell|falling) (apart|to bits|to pieces)',
    '(never|not) (had|have|has) (an original|a single) (idea|thought)',
    '(they|{name}) (* |)(copy|copies|steal|steals|stole|cheat|cheats|lie|lies|lied|con|rip|scam)',
    '(worst|shittiest|dumbest|ugliest) (robot*|product*|company|firm|employer|thing*|machine*|service|idea|*)',
    "(steer clear|stay away|avoid|never buy|don't buy|wouldn't touch|wouldn't trust|don't waste|run a mile)",
    'a (broom|brick|toaster|potato|toddler|hamster|monkey|trained *|five year old) (does|would|could|has|with|can)',
  ],
  accusations: [
    '(bribe|bribed|bribes|bribing|stole|steal|steals|stealing|stolen|cheat|cheated|cheats|cheating|lie|lied|lies|lying|cooked|cooks|cooking the books|fake|faked|fakes|faking|rig|rigged|rigs|launder*|laundering|embezzl*|fiddl* (the|his|her|their|expenses)|defraud*|dodge* taxes|dodging tax*|evad* tax*|spied on|spies on|copied|copies|rip off|rips off|ripped off|scam|scams|scammed|price fixing|price-fixing|kickback*|backhander*|insider dealing|insider trading|poach*|sabotag*|blackmail*|falsif*|forge|forged|exploit*|use* child labour|child labor|sweatshop*|cover* up|bullies|pocket*|cut* corners on safety|skims|skimmed)',
  ],
  targets: [
    "(our|my|their|managing|sales|marketing|finance|hr|technical|regional|{org}'s|{name}'s) (* |)(director|directors)",
    "(our|my|the|their|this|your|new|old|these|those|{org}'s|{name}'s) (own |new |old |whole |entire |so-called |precious |dear |)(* |)(boss|bosses|manager|managers|team lead|team leads|team leader|supervisor|supervisors|foreman|exec|execs|ceo|cfo|cto|coo|vp|vps|head of *|leadership|management|middle management|upper management|hr|hr department|sales team|sales bunch|sales lot|marketing team|marketing lot|qa|planners|it department|it lot|finance lot|late shift|night shift|day shift|board|owners|shareholders)",
    '(guys|people|lot|folks|team|bunch|girls|lads|crew|clowns|idiots) (on|in|at|from|over in|up in|upstairs in) (the |our |)(late|night|early|day|hr|sales|marketing|finance|it|hq|head office|headquarters|management|purchasing|logistics|accounting|legal|support|upstairs|shift|warehouse|planning|design|engineering|qa|leadership)',
    '(sales bunch|sales lot|our supplier|the supplier|supplier*|vendor*|subcontractor*|contractor*|competitor*|rival*|agency|consultant*|hr at our|team lead|boss of (them|us)|head of (design|sales|marketing|hr|it|engineering|product|finance|logistics|purchasing|operations)|upstairs|the trade|workmate|co-worker|coworker|colleague*)',
    'our (* |)(people|department|team|director|directors|staff|division|guys|execs|desk|team|lot|sales*|managers|support*|clients|client|lawyers|* desk)',
    '(customer|client|supplier|vendor|account|patient|patients|guest|passenger)s?',
  ],
};
