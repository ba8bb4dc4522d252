import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(on|up on) (the|our|their|its) (website|site|homepage|newsroom|blog|press page) (since|as of|from|now|today|this morning|for everyone|for all)',
    '(was|were|is|are|got|been|just|officially) (announced|published|released|made public) (today|this morning|yesterday|last (week|night|month)|on (monday|tuesday|wednesday|thursday|friday)|officially|publicly|an hour ago|by {org})',
    '(announcement|statement|press release|release|news) (is|are|went|has been) (out|online|up|live|public|on the (site|website))',
    "(now (it|we|i) can (be said|say|tell|talk about it)|it's official now|it is official now|now it's official|it's public now|now public)",
    "{org}'s (statement|press release|announcement|post)",
    '{org} (announced|published|posted|said|confirmed|put) ... (today|this morning|yesterday|an hour ago|on (the|its|their) (site|website|page))',
  ],
  fiction: [
    '(escape room|heist (film|movie)|board game|video game|tabletop|role-playing|roleplay|dungeon master|boss fight|larp|d&d|murder mystery|my (novel|short story|screenplay|manuscript|fanfic|dream|campaign)|chapter ({n}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)|beta readers|new (film|movie|thriller)|(finished the|watched the|watching the) (film|movie|series|thriller)|in (the|a|this|that) (film|movie|novel|dream)|last night i dreamt|i dreamt|i dreamed|season finale)',
  ],
  home: [
    '(my|our|her|his) (daughter*|son*|kid|kids|mum|mom|dad|gran|grandma|grandad|mother-in-law|baby|wedding|garden|balcony|allotment|cat|dog|sister*|brother*|neighbour*|neighbor*|choir|book club)',
    '(birthday|surprise|hen|stag|baby shower|gender reveal|leaving) (party|do)',
    '((third|second|first|another) (child|baby)|getting married)',
  ],
  refusal: [
    "(not|n't) (allowed to |going to |gonna |)(talk|speak|say|tell|discuss) ... so (i|we) (won't|am not|'m not|will not|don't|shan't)",
    "(don't|do not|no use|no point) (ask|asking) (me |)(about|what) ... (work|job|office|there)",
    "(no idea|not a clue|haven't a clue) (what|when|if|whether)",
    "(i'm|i am) not (saying|telling|going to say|going to tell) (you |anyone |anybody |)(anything|a thing|a word)",
  ],
  trifles: [
    '(spoiled|spoilt|spoiler|spoilers|season|episode|the series|the show|finale|last (slice|pie|mince pie|cookie|biscuit|chip|fry|fries|beer|piece)|monopoly|mario kart|scrabble|fifa|the pad|controller|boss fight)',
  ],
};
