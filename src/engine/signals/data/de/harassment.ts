import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(du|sie|ihr) ... (idiot*|arschloch|arschlocher|schlampe|hure|drecksau|schwein|stuck dreck|stuck scheisse|missgeburt|wichser|fotze|penner|abschaum|versager|spast*|trottel|dumme kuh|hurensohn|opfer)',
    '(halt|halts|haltet) (die|dein|deine|euer|eure|) (fresse|maul|schnauze|klappe)',
    '(verreck*|verpiss dich|fick dich|geh sterben|bring dich um|verpisst euch|fahr zur holle)',
    '(solche|leute|menschen|typen) wie (du|dich|dir|ihr|euch)',
    '(wir|ich) (finden|finde|kriegen|kriege|schlagen|schlage|bringen|bringe) dich',
    '(auslander|fluchtlinge|schwule|juden|muslime|frauen|zigeuner|asylanten) (raus|sind (alle |)(kriminell|dreck|abschaum|dumm|parasiten))',
  ],
  threats: [],
  hate: [],
};
