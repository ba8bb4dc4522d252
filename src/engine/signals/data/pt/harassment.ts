import type { Language } from '../language.ts';

export const harassment: Language['harassment'] = {
  abuse: [
    '(es|tu es|voce e|voces sao|sua|seu|seus) (um |uma |uns |umas |muito |mesmo |so |)(puta|puto|idiota*|imbecil|otario*|otaria|merda|vaca|porco|porca|lixo|escoria|retardad*|viado|bicha|cabrao|filho da puta|nojo|nojent*|inutil|burro|burra|vagabunda|desgracad*)',
    '(cala|calem|fecha) (a |essa |)(boca|matraca)',
    '(vai (morrer|se foder|te foder|tomar no cu|a merda)|va a merda|va se foder|morre|mata-te|se mata|te mata|espero que (morras|voce morra|apodrecas)|vou te (matar|encontrar|partir|bater|quebrar)|sei onde (moras|voce mora))',
    '(os|as|esses|malditos) (pretos|judeus|ciganos|imigrantes|viados|paneleiros|mulheres|muculmanos) (sao|fora|deviam|deveriam|nao deviam)',
  ],
  threats: [],
  hate: [],
};
