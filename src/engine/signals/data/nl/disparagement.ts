import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(kneus|kneuzen|luiwammes*|lui|luie|flikkers|slijmbal*|kontlikker*|vriendjespolitiek|maffia|circus|dierentuin|gekkenhuis|kleuterklas|lafaard*|ezel*|rund|runderen|domoor|domkop*|sukkels|stel (oplichters|idioten|clowns|amateurs|prutsers|dieven)|mislukkeling*|analfabe*|kan nog geen|kunnen nog geen|snapt (er |)(geen|niks)|clowns)',
    '(idioot|idioten|sukkel*|prutser*|leugenaar*|oplichter*|dief|dieven|incompetent*|nietsnut*|klootzak*|clown*|rommel|troep|rotzooi|schroot|bagger|zooitje|lachertje|schande|parasiet*|profiteur*)',
  ],
  scorn: [
    '(rotzooi|prul|prullen|oud ijzer|waardeloze (rommel|troep)|speelgoed|valt uit elkaar|miskoop|rotte|bagger|brol)',
  ],
  accusations: [
    '(omgekocht|omkoping|smeergeld|steekpenning*|laat zich feteren|steelt|stelen|gestolen|jat|jatten|gejat|kopieert|kopieren|gekopieerd|licht op|lichten op|opgelicht|liegt|liegen|gelogen|sjoemel*|vervals*|fraude*|ontduik*|witwas*|uitbuit*|buit uit|buiten uit|bespioneer*|kartel)',
  ],
  targets: [
    '(onze|ons|mijn|mn|de|het|dat|die) (nieuwe |late |hele |)(baas|bazen|directie|management|managementteam|manager|managers|teamleider*|afdeling|ploeg|nachtploeg|late ploeg|inkoop|verkoop|verkopers|hr|personeelszaken|marketing|collega*|klanten|klant|leverancier*|concurrent*|directeur|leidinggevende*|boekhouding|chef)',
  ],
};
