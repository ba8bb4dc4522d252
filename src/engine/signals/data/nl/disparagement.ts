import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(idioot|idioten|sukkel*|prutser*|leugenaar*|oplichter*|dief|dieven|incompetent*|nietsnut*|klootzak*|clown*|rommel|troep|rotzooi|schroot|bagger|zooitje|lachertje|schande|parasiet*|profiteur*)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
