import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(omzet|winst|verlies|resultaat|resultaten|kwartaal|halfjaar|jaarcijfers|winstverwachting|verwachting|prognose|dividend|marge|marges|orderboek|orders|winstwaarschuwing|balans|koers|cijfers|boeken|consolidatie|guidance|ebitda|q1|q2|q3|q4|kasstroom)',
  ],
  deals: [
    '(overname|overgenomen|overnemen|bod|fusie|fuseren|verkocht aan|beursgang|emissie|grootste (order|contract|opdracht)|contract ... (rond|getekend|binnen)|{n} (miljoen|miljard)|* miljoen|getekend|investeerder*|aandelenuitgifte)',
  ],
  foreknowledge: [
    '(nog niet (openbaar|bekend|gepubliceerd|naar buiten)|staat nog nergens|niemand weet|weet nog niemand|voor (donderdag|maandag|dinsdag|woensdag|vrijdag|de cijfers|het persbericht)|persbericht (volgt|komt)|wordt ... (bekendgemaakt|aangekondigd)|maakt ... bekend|intern|boekhouding|factuurafdeling|facturatie|controlling|financien|financieel directeur|cfo|bestuur|raad van commissarissen|directie|psst*|bedank me later|ik (doe|zag|hoor|tik|maak|heb) (de|het|al) *|analisten (zitten|denken)|zaterdag stemt|donderdag gaat|volgende week)',
  ],
  tips: [
    '(koop|verkoop|pak|hou|laad|dump|neem) ... (aandelen|aandeel|stukken|{org}|$*)',
    '(wie nog aandelen heeft|mijn aandelen|koersdoel|op nul aandelen)',
  ],
};
