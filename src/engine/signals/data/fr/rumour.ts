import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    "(rumeur|rumeurs|parait-il|il parait|on dit que|on raconte|bruits de couloir|bruit de couloir|j'ai entendu (dire|que)|on m'a dit|soi-disant|apparemment|a confirmer|sous reserve|mon petit doigt|de source sure|il se dit|on murmure)",
  ],
};
