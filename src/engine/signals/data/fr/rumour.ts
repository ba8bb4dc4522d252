import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    "(rumeur*|bruit* (de couloir|qui court)|le bruit court|on dit que|il parait|parait que|paraitrait|j'ai entendu (dire|que)|on m'a (dit|raconte|souffle)|d'apres (mes sources|radio|les bruits)|radio (moquette|couloir)|apparemment|soi-disant|pretendument|a confirmer|pas confirme|non confirme|un petit oiseau|mon petit doigt|de source (sure|interne)|quelqu'un (peut |)confirme*|a prendre avec des pincettes|oui-dire|potin*)",
    "(rumeur|rumeurs|parait-il|il parait|on dit que|on raconte|bruits de couloir|bruit de couloir|j'ai entendu (dire|que)|on m'a dit|soi-disant|apparemment|a confirmer|sous reserve|mon petit doigt|de source sure|il se dit|on murmure)",
  ],
};
