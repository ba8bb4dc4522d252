import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(jij|je bent|jullie zijn|jij bent|vuile|vieze|smerige|stomme|domme) (een |echt een |gewoon een |)(idioot|idioten|klootzak|hoer|slet|trut|kutwijf|varken|mongool|debiel|sukkel|loser|tyfus*|kanker*|stuk stront|koe)',
    '(hou je|houd je) (bek|smoel|mond dicht)',
    '(val dood|rot op|krijg (de |)(kanker|tyfus|tering)|maak jezelf|pleeg zelfmoord|ik (vind|pak|sla|vermoord) je|ik weet waar je woont|hoop dat je (doodgaat|sterft|verrekt))',
    "(alle |die |)(marokkanen|moslims|joden|negers|buitenlanders|homo's|vluchtelingen|vrouwen) (zijn|moeten|horen) (allemaal |)(crimineel|dom|tuig|parasieten|weg|opgehangen|achter het aanrecht)",
  ],
  threats: [],
  hate: [],
};
