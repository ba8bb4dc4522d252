import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(se (oye|escucha|comenta|cuenta|murmura) (que|por)|(me|nos) (ha llegado|llego|soplaron|han soplado|chivaron|contaron|han contado) (que|el|un)|dice(n|) (radio pasillo|radio macuto|las malas lenguas|por los pasillos)|radio (pasillo|macuto)|chisme|chismes|cotilleo|cotilleos|runrun|de oidas|segun (mis fuentes|fuentes|radio|dicen|cuentan)|no se si (es verdad|sera verdad|es cierto)|sin confirmar|no confirmado|alguien (me |)(puede confirmar|confirma|sabe si es verdad)|fuente (cercana|fiable|anonima))',
    '(rumor|rumores|se rumorea|se dice|dicen por ahi|me han dicho|me dijeron|he oido|segun parece|por lo visto|al parecer|supuestamente|presuntamente|sin confirmar|un pajarito|de buena tinta|se comenta)',
  ],
};
