import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    '(een|onze|een van onze|die|de) (grote |grootste |nieuwe |oude |beste |belangrijke |)(klant|klanten|opdrachtgever|afnemer)',
    '(klant|klanten) (in|uit|van ons|te) *',
    '(de|die|een|dat) (grote |bekende |blauwe |gele |groene |)(supermarkt*|kruidenier|ziekenhuisgroep|ziekenhuis|kliniek|autofabrikant|luchtvaartmaatschappij|luchthaven|brouwerij|bakkerij|zuivel*|koekjesfabriek|pakketdienst|bank|verzekeraar|farma*|bouwmarkt|drogist|hotelketen|conserven*|kaas*)',
  ],
  dealings: [
    '(besteld|bijbesteld|nabesteld|geannuleerd|opgezegd|teruggestuurd|terugsturen|stuurt ... terug|klaagt|klagen|woedend|dreigt|betaalt niet|betaalt ... niet|betaalt al|is ons ... schuldig|getekend|gekocht|verdubbeld|test|proef|pilot|overgestapt|stapt over|naar {name}|failliet|gehackt|wil ... (terug|geld)|bij ons|onze (robots|karren|karretjes|armen|machines)|van ons|monteur)',
  ],
  visits: [
    '(installatie|montage|inbedrijfstelling|demo|klus) (bij|voor|in) (een|die|de|dat)',
    '(we|wij) (hebben|zijn) ... (klant|contract|opdracht|order|aanbesteding) (kwijt|verloren|gewonnen|binnen|getekend)',
    '(ik noem geen namen|zeg niet wie|raad eens (wie|welke)|raden (wie|welke)|jullie weten wel (wie|welke))',
  ],
};
