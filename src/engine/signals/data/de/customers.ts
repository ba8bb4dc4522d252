import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    '(kunde|kundin) (des tages|der woche|von heute|von gestern)',
    '(unser|unsere|unserem|ein|einer|einem|der|dem|den) (grosse* |grosser |grosste* |wichtig* |neue* |neuer |bester |beste |alte* |)(kunde|kunden|kundin|auftraggeber|abnehmer|grosskunde|stammkunde|schlusselkunde)',
    '(kunde|kundin|kunden) (in|aus|bei|von uns)',
    '(der|die|das|ein|eine|einem|einer) (grosse* |grosser |bekannte* |gewisse* |)(drogeriemarkt|supermarkt*|klinikgruppe|klinik*|krankenhaus*|autobauer|autohersteller|fluggesellschaft|airline|flughafen|brauerei|backerei|molkerei|paketdienst*|bank|versicherung|pharma*|discounter|mobelhaus|keksfabrik|handelskette|grossbackerei|schuhversand)',
  ],
  dealings: [
    '(bestellt|nachbestellt|storniert|gekundigt|abgesprungen|schickt ... zuruck|zuruckgeschickt|tobt|beschwert sich|beschweren sich|zahlt nicht|zahlt seit|zahlt ... nicht|schuldet uns|droht|klagt|hat ... gekauft|testet|hat ... unterschrieben|wechselt zu|zu {name}|insolvent|gehackt|pilot|nimmt ... ab|bei uns (gekauft|bestellt|nach*|gerade|grad)|von uns|unsere (robot*|gerate|arme|wagen|karren)|will ... (zuruck|geld)|eingefroren|installiert|techniker)',
  ],
  visits: [
    '(bau|baue|montiere|installiere|installieren|inbetriebnahme|einbau|war|sind|bin) (ich |wir |grad |gerade |diese woche |)(hier |)(bei|in) (einem|einer|dem|der) (kunden|kundin|neuen)',
    '(wir haben|haben) ... (kunden|auftrag|etat|konto) ... (verloren|gewonnen|an land gezogen)',
    '(ihr wisst schon welche*|namen (nenn|nenne|sag|sage) ich nicht|sag nicht wer|rat mal wer|ratet mal, wer)',
  ],
};
