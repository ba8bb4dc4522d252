import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(halt|halts|haltet) (einfach |doch |endlich |mal |)(die|dein|deine|euer) (fresse|maul|schnauze|klappe)',
    '(du|ihr|sie) ... (vollpfosten|lachnummer|wicht|wurm|ratte|sau|drecksack|hackfresse|vollidiot|spinner|null|nichts|mongo|behindert*|hohlbirne|witzfigur|schwachkopf|dreckstuck|widerling|pisser|lappen|loser|hurenkind)',
    '(so|wie) (hasslich|dumm|fett|blod|erbarmlich|widerlich|eklig) (wie du|bist du|du bist|kann man)',
    '(geh|verzieh dich|zieh leine|hau ab|verpiss|such dir) ... (kuchen backen|in die kuche|sterben|weg|ein leben|heulen|putzen)',
    '(dich (mag|will|braucht) (keiner|niemand)|keiner (mag|will|hat) dich|niemand (mag|will|vermisst) dich|hat dich (einer|jemand|wer) gefragt)',
    '(eine|dein) (gesicht|fresse|visage) ... (hasslich|verstecken|sack|zum)',
    '(du|sie|ihr) ... (idiot*|arschloch|arschlocher|schlampe|hure|drecksau|schwein|stuck dreck|stuck scheisse|missgeburt|wichser|fotze|penner|abschaum|versager|spast*|trottel|dumme kuh|hurensohn|opfer)',
    '(halt|halts|haltet) (die|dein|deine|euer|eure|) (fresse|maul|schnauze|klappe)',
    '(verreck*|verpiss dich|fick dich|geh sterben|bring dich um|verpisst euch|fahr zur holle)',
    '(solche|leute|menschen|typen) wie (du|dich|dir|ihr|euch)',
    '(wir|ich) (finden|finde|kriegen|kriege|schlagen|schlage|bringen|bringe) dich',
    '(auslander|fluchtlinge|schwule|juden|muslime|frauen|zigeuner|asylanten) (raus|sind (alle |)(kriminell|dreck|abschaum|dumm|parasiten))',
  ],
  threats: [
    '(ich|wir) (weiss|wissen|weis|kenn|kenne|hab|habe) wo (du|dein|ihr|deine)',
    '(spring|hang|erschiess|bring) (doch |dich |du |bitte |endlich |)(vor|auf|um|vom|aus|dich)',
    '(kriegst|bekommst) (du |)(eine|eins|ein paar|was) (aufs|auf die|in die|auf) (maul|fresse|nase|zahne|glocke)',
    '(sollte|musste|gehort|sollten|gehoren) (dem|der|ihm|ihr|dir|euch|man|mal|) ... (finger brechen|verprugelt|eine reingehauen|erschossen|aufgehangt|gesteinigt|vergewaltigt|beine brechen|an die wand|uber den haufen|angezundet|ersauft)',
    '(ich|wir) (brech|breche|schlag|schlage|hau|haue|mach|mache|polier*|stech*|bring*) (dir|dich|euch) ... (um|tot|kaputt|fertig|fresse|zahne|knochen|krankenhaus|platt|ab)',
    '(pass (bloss |)auf|warte nur|wart ab|schlaf gut|wir sehen uns noch|du wirst (schon sehen|es bereuen|noch)|das wirst du bereuen)',
    '(hoffe|hoff|hoffentlich|wunsche|wunsch) ... (verreckst|stirbst|krepierst|krebs|uberfahren|brennst|verreckt|stirbt|krepiert)',
  ],
  hate: [
    '(madchen|frauen|weiber|auslander|turken|araber|juden|schwule|behinderte|alte) (gehoren|gehort|sollen|sollten) ... (kuche|herd|weg|raus|heim|verboten|weggesperrt|vergast|abgeschoben)',
    '(madchen|frauen|weiber|auslander|turken|araber|juden|schwule|behinderte|alte) (sind|waren) (alle |alles |einfach |nur |zu |doch |eh |halt |)(dumm|faul|dreck*|kriminell*|kriminelle|verbrecher|schmarotzer|ungeziefer|abschaum|untermenschen|minderwertig|tiere|parasiten|nichts wert)',
    '(frauen|weiber|auslander|turken|araber|juden|schwule|behinderte|alte) ... (haben hier nichts (verloren|zu suchen)|konnen nicht (fahren|denken|rechnen|einparken|fuhren)|durfen nicht (wahlen|fahren))',
  ],
  names: [
    '(idiot|idioten|vollidiot|vollidioten|depp|deppen|trottel|vollpfosten|arsch|arschloch|arschlocher|wichser|hurensohn|hurensohne|hure|schlampe|schlampen|fotze|miststuck|mistkerl|drecksack|dreckskerl|dreckschwein|schwein|schweine|sau|drecksau|pisser|penner|versager|loser|lugner|lugnerin|feigling|heuchler|abschaum|gesindel|pack|ungeziefer|parasit|parasiten|schmarotzer|spinner|psycho|missgeburt|spast|spasti|mongo|honk|vollhonk|bastard|widerling|ekel|ratte|ratten|kakerlake*|clown|hackfresse|nullnummer|waschlappen|volldepp|kotzbrocken|perversling|verrater|nazischwein|schwuchtel*|kanake*)',
    '(stuck (scheisse|dreck|abfall))',
  ],
  slights: [
    '(dumm|dummer|dumme|dummen|dummste*|saudumm|strohdumm|blod|blode|bloder|hasslich*|fett|fette|ekelhaft*|widerlich*|erbarmlich*|armselig*|hirnlos*|gehirnamputiert*|krank im kopf|geistesgestort*|verlogen*|feige*|nutzlos*|wertlos*|unfahig*|peinlich*|inkompetent*|dreckig*|schamlos*|verblodet*|abartig*|asozial*|ungebildet*|bescheuert*|zu dumm zum *)',
  ],
  foul: [
    '(scheisse|scheiss*|fick*|verfickt*|verdammt*|kacke|arsch|halt die (fresse|klappe|schnauze)|fresse|schnauze|verpiss dich|hau ab)',
  ],
  addressed: ['(du|dich|dir|dein|deine|deiner|deinen|deinem|euch|ihr|eure|euer|sie sind|ihnen)'],
  others: [
    '(er|sie|ihn|ihm|der|die|diese|dieser|diesen|typ|kerl|frau|mann|leute|politiker*|minister*|kanzler*|fans|grunen|linken|rechten|wahler)',
  ],
};
