import type { Language } from '../language.ts';

export const voice: Language['voice'] = {
  voices: [],
  commitments: [
    '(im namen|namens) (von |der |des |)(firma |gesamten |ganzen |)({org}|unternehmens|firma|belegschaft|geschaftsleitung)',
    '(stellungnahme|erklarung|mitteilung|pressemitteilung) (von|der|des) {org}',
    'wir (von|bei) {org} (werden|bedauern|entschuldigen|garantieren|versprechen|stehen|weisen|distanzieren)',
    'wir (werden rechtlich|weisen ... zuruck|bedauern|entschuldigen uns|garantieren|erstatten|distanzieren uns|bitten um entschuldigung|versichern)',
    '{org} (entschuldigt sich|bedauert|garantiert|erstattet|versichert|weist ... zuruck|kundigt an|distanziert sich|nimmt ... ernst)',
  ],
  tellings: [],
};
