import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    'klant van (vandaag|gisteren|de dag|de week)',
    '(het|de|een|die|dat|zeker|zekere) (grote |bekende |grootste |nieuwe |kleine |beroemde |blauwe |)(ziekenhuis|kliniek|supermarkt|super|keten|fabriek|distributiecentrum|magazijn|luchthaven|haven|bank|verzekeraar|farmaceut|bouwbedrijf|brouwerij|bakkerij|zuivelfabriek|koekjesfabriek|luchtvaartmaatschappij|hotel|gemeente|ministerie|universiteit|verpleeghuis|zorginstelling|zorgconcern|zorggroep|wasserij|drukkerij|kaasmaker|kweker|kwekerij|bloemenveiling|veiling|winkelketen|kruidenier|bouwmarkt|bouwmarktketen|drogist|staalfabriek|rederij|pakketdienst|groothandel|autofabrikant|chocoladefabriek|frietfabriek|slachterij|apotheek|webshop|merk|school)',
    "(onze|ons|een|die|de|m'n|mijn|mn) (grootste |beste |nieuwe |vaste |oudste |belangrijkste |rijkste |)(klant|klanten|afnemer|opdrachtgever)",
    '(klant|klanten|afnemer) (van ons|in|uit|bij)',
    '(een|onze|een van onze|die|de) (grote |grootste |nieuwe |oude |beste |belangrijke |)(klant|klanten|opdrachtgever|afnemer)',
    '(klant|klanten) (in|uit|van ons|te) *',
    '(de|die|een|dat) (grote |bekende |blauwe |gele |groene |)(supermarkt*|kruidenier|ziekenhuisgroep|ziekenhuis|kliniek|autofabrikant|luchtvaartmaatschappij|luchthaven|brouwerij|bakkerij|zuivel*|koekjesfabriek|pakketdienst|bank|verzekeraar|farma*|bouwmarkt|drogist|hotelketen|conserven*|kaas*)',
  ],
  dealings: [
    '(besteld|bestelt|bijbesteld|bestellen|terugsturen|teruggestuurd|stuurt ... terug|opgezegd|zegt op|geannuleerd|annuleert|getekend|tekent|gekocht|koopt|betaalt niet|betalen niet|niet betaald|klaagt|klagen|boos|woest|dreigt|procedeert|stapt over|overgestapt|weggelopen|failliet|gehackt|pilot|proef|installatie|geinstalleerd|installeren|contract|factuur|korting|erbij|wil alles|wil er|wil ze|wil hem|heeft (weer|er|nog)|bij ons|van ons|naar {name})',
    '({n}|twee|drie|tien|twintig|dertig|veertig|honderd|nog) (stuks|robots|armen|karren|machines|units|apparaten|licenties)',
    '(besteld|bijbesteld|nabesteld|geannuleerd|opgezegd|teruggestuurd|terugsturen|stuurt ... terug|klaagt|klagen|woedend|dreigt|betaalt niet|betaalt ... niet|betaalt al|is ons ... schuldig|getekend|gekocht|verdubbeld|test|proef|pilot|overgestapt|stapt over|naar {name}|failliet|gehackt|wil ... (terug|geld)|bij ons|onze (robots|karren|karretjes|armen|machines)|van ons|monteur)',
  ],
  visits: [
    '(bij|in|voor) (dat|die|een|het|de) (* |)(ziekenhuis|kliniek|supermarkt|super|keten|fabriek|distributiecentrum|magazijn|luchthaven|haven|bank|verzekeraar|farmaceut|bouwbedrijf|brouwerij|bakkerij|zuivelfabriek|koekjesfabriek|luchtvaartmaatschappij|hotel|gemeente|ministerie|universiteit|verpleeghuis|zorginstelling|zorgconcern|zorggroep|wasserij|drukkerij|kaasmaker|kweker|kwekerij|bloemenveiling|veiling|winkelketen|kruidenier|bouwmarkt|bouwmarktketen|drogist|staalfabriek|rederij|pakketdienst|groothandel|autofabrikant|chocoladefabriek|frietfabriek|slachterij|apotheek|webshop|merk|school)',
    '(klant|contract|order|opdracht|aanbesteding|account) (verloren|binnen|binnengehaald|gewonnen|kwijt)',
    '(we|wij) (zijn|hebben) (de|die|een) (grote |)(klant|order|opdracht|aanbesteding) (kwijt|verloren|binnen|gewonnen)',
    '(ik noem geen namen|zeg niet wie|mag niet zeggen (wie|welke)|jullie weten wel wie|raad (eens|maar) (wie|welke)|begint met een|met de (u|grote|blauwe|rode))',
    '(installeren|installatie|inregelen|opleveren|montage|storing|klus|sleutelen) (bij|in) (een|de|dat|die|het) (klant|*)',
    '(installatie|montage|inbedrijfstelling|demo|klus) (bij|voor|in) (een|die|de|dat)',
    '(we|wij) (hebben|zijn) ... (klant|contract|opdracht|order|aanbesteding) (kwijt|verloren|gewonnen|binnen|getekend)',
    '(ik noem geen namen|zeg niet wie|raad eens (wie|welke)|raden (wie|welke)|jullie weten wel (wie|welke))',
  ],
};
