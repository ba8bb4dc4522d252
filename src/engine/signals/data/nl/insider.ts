import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(omzet|winst|verlies|kwartaal|kwartaalcijfers|halfjaar|jaarcijfers|cijfers|marge|marges|winstwaarschuwing|winstverwachting|verwachting|prognose|dividend|orderboek|orderportefeuille|resultaat|resultaten|consolidatie|ebitda|kas|schuld|balans|koers|afschrijving|aandelen|boeken|onverkocht*)',
    '(omzet|winst|verlies|resultaat|resultaten|kwartaal|halfjaar|jaarcijfers|winstverwachting|verwachting|prognose|dividend|marge|marges|orderboek|orders|winstwaarschuwing|balans|koers|cijfers|boeken|consolidatie|guidance|ebitda|q1|q2|q3|q4|kasstroom)',
  ],
  deals: [
    '(we|wij) (worden|zijn) (... |)(overgenomen|verkocht|opgekocht|gefuseerd)',
    '(we zijn (verkocht|overgenomen)|we worden (verkocht|overgenomen)|overname|overnamebod|bod (uit|van|op)|er ligt een bod|fusie|fuseren|beursgang|handtekening|grootste (order|contract)|contract (getekend|binnen)|{n} (miljoen|miljard|mln)|* miljoen|investeerder*|aandelenemissie|due diligence|deal|aanbesteding (binnen|gewonnen))',
    '(overname|overgenomen|overnemen|bod|fusie|fuseren|verkocht aan|beursgang|emissie|grootste (order|contract|opdracht)|contract ... (rond|getekend|binnen)|{n} (miljoen|miljard)|* miljoen|getekend|investeerder*|aandelenuitgifte)',
  ],
  foreknowledge: [
    '(maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week) (wordt|gaat|komt) (het|dit|dat) (pas |)(bekend|naar buiten|eruit|officieel)',
    '(mag (pas|nog niet)|nog niet (naar buiten|bekend|openbaar|officieel|aangekondigd|gepubliceerd)|pas (de {n}*|morgen|volgende week|over)|naar buiten|komt (eraan|er aan)|gaat eraan|stemt het bestuur|persbericht volgt|volgt nog|voor het (bekend|persbericht|nieuws)|voor(dat| de) (beurs|cijfers|aankondiging|markt)|niemand weet|weet nog niemand|ik typ hem|ik (heb|maak|doe|sluit|klik|typ|tel) (... |)(de (boeken|cijfers|consolidatie|kwartaal*|tabellen)|in elkaar|in mekaar|zelf)|dichtgetimmerd|koop popcorn|psst*|ssst*|mondje dicht|hint hint|ik zeg niks|dun wandje|ik hoor het|zit* er (compleet |helemaal |flink |)naast|let maar op|wacht maar (af|tot))',
    '(nog niet (openbaar|bekend|gepubliceerd|naar buiten)|staat nog nergens|niemand weet|weet nog niemand|voor (donderdag|maandag|dinsdag|woensdag|vrijdag|de cijfers|het persbericht)|persbericht (volgt|komt)|wordt ... (bekendgemaakt|aangekondigd)|maakt ... bekend|intern|boekhouding|factuurafdeling|facturatie|controlling|financien|financieel directeur|cfo|bestuur|raad van commissarissen|directie|psst*|bedank me later|ik (doe|zag|hoor|tik|maak|heb) (de|het|al) *|analisten (zitten|denken)|zaterdag stemt|donderdag gaat|volgende week)',
  ],
  sources: [
    '(op|over|langs) mijn bureau',
    'vraag (me |maar |me maar |)niet hoe ik (het|dat|dit) weet',
    '(ik (notuleerde|heb genotuleerd|typte)|ik heb (de|het) (* |)(notulen|cijfers|jaarverslag|concept|presentatie|begroting) (al |zelf |net |)(gezien|gelezen|getypt|gemaakt|geprint|vertaald))',
    '(gehoord|opgevangen) (... |)in (de lift|de kantine|de gang|de vergaderzaal)',
    '(iemand|een vriend|een vriendin|mijn zus|mijn broer) (bij|van|op) (de boekhouding|finance|de directie|juridische zaken|controlling)',
  ],
  tips: [
    '(koop|kopen|verkoop|verkopen|dump|dumpen|stap in|stap uit|laad in) ... (aandelen|{org}|$*|de rest|voor|nu|alles)',
    "(nul|mijn|m'n|al mijn|geen) aandelen (meer|verkocht|gekocht|)",
    '(verkocht|gekocht) ... aandelen',
    '(als je|heb je|wie) ... (aandelen|$*) (hebt|heeft|bezit)',
    '(koop|verkoop|pak|hou|laad|dump|neem) ... (aandelen|aandeel|stukken|{org}|$*)',
    '(wie nog aandelen heeft|mijn aandelen|koersdoel|op nul aandelen)',
  ],
};
