import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
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
    '(junk|scrap|garbage|trash|rubbish|crap|crappy|shite|shit|tat|landfill|lemon|paperweight|doorstop|toy|toys|turd|piece of (junk|crap|shit|rubbish)|glorified|overpriced|cheap knock-off*|knockoff*|knock-off*|rip-off*|ripoff*|scam|con|vapourware|vaporware|death trap*|deathtrap*|fire hazard*)',
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
  accusations: [],
  targets: [
    'our (* |)(people|department|team|director|directors|staff|division|guys|execs|desk|team|lot|sales*|managers|support*|clients|client|lawyers|* desk)',
    '(customer|client|supplier|vendor|account|patient|patients|guest|passenger)s?',
  ],
};
