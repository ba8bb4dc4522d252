import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    "(zakkenvuller*|oplichter*|bedrieger*|leugenaar*|charlatan*|prutser*|beunha*|klungel*|knoeier*|sukkel*|idio*|randdebiel*|debiel*|imbeciel*|dief|dieven|boef|boeven|crimineel|criminelen|maffia|bende|tuig|schorem|gajes|parasiet*|bloedzuiger*|uitbuiter*|slavendrijver*|tiran*|dictator*|psychopaat|psychopaten|narcist*|luilak*|luiwammes*|lapzwans*|lanterfanter*|klaploper*|nietsnut*|onbenul*|onbekwaam|onbekwame|incompetent*|slijmbal*|slijmjurk*|slijmerd*|hielenlikker*|kontlikker*|kontkruiper*|vriendjespolitiek|graaier*|gladjakker*|gluiperd*|aso's|asociaal|asociale|achterlijk*|analfabe*|vrek*|vrekkig*|krenterig*|lomp*|boer*kinkel*|hypocriet*|lafaard*|lafbek*|lul*|eikel*|klootzak*|hufter*|malloot|malloten|circus|kleuterklas|apenkooi|poppenkast|schijnheilig*|amateurs|koekenbakker*|windbuil*|praatjesmaker*|luchtverkoper*|gebakken lucht verkopers|luie (honden|donders|varkens|flikkers|*))",
    '(stelletje|zooitje|zootje|bende|kudde|troep|kliek|club|meute|verzameling|groep) (* |)(idioten|luilakken|oplichters|prutsers|dieven|sukkels|leugenaars|amateurs|incompetenten|zakkenvullers|slijmballen|ongeregeld|nietsnutten|apen|clowns|losers|*)',
    '(weten|weet|kunnen|kan|snappen|snapt|begrijpen|begrijpt|doen|doet) (er |)(geen (bal|zak|reet|hol|klap|drol|ruk|moer|flikker|fuck)|helemaal niks|niks van|nog geen|niet eens|de ballen)',
    '((te dom|te lui|te beroerd|te stom) (om|voor)|(en een ficus|nul hersens|hersenloos|teringbende|klerezooi|varkensstal|zwijnenstal|puinhoop van gemaakt))',
    '(kneus|kneuzen|luiwammes*|lui|luie|flikkers|slijmbal*|kontlikker*|vriendjespolitiek|maffia|circus|dierentuin|gekkenhuis|kleuterklas|lafaard*|ezel*|rund|runderen|domoor|domkop*|sukkels|stel (oplichters|idioten|clowns|amateurs|prutsers|dieven)|mislukkeling*|analfabe*|kan nog geen|kunnen nog geen|snapt (er |)(geen|niks)|clowns)',
    '(idioot|idioten|sukkel*|prutser*|leugenaar*|oplichter*|dief|dieven|incompetent*|nietsnut*|klootzak*|clown*|rommel|troep|rotzooi|schroot|bagger|zooitje|lachertje|schande|parasiet*|profiteur*)',
  ],
  scorn: [
    '(rommel|troep|rotzooi|prul*|schroot|oud ijzer|bagger|crap|waardeloos|waardeloze|klote*|kut*|brol|prutswerk|broddelwerk|nep|namaak|aftands|speelgoed|plastic rommel|wegwerptroep|miskoop|kat in de zak|valt uit elkaar|vallen uit elkaar|gaat kapot|gaan kapot|ducttape|tie-wraps|slechtste kwaliteit|geen cent waard|geldklopperij|afzetterij|oplichting|oplichterij|zwendel)',
    '(rotzooi|prul|prullen|oud ijzer|waardeloze (rommel|troep)|speelgoed|valt uit elkaar|miskoop|rotte|bagger|brol)',
  ],
  accusations: [
    '(liegen|liegt|loog|gelogen|bedriegen|bedriegt|bedrogen|stelen|steelt|gestolen|jatten|jat|gejat|pikken|pikt|kopieren|kopieert|gekopieerd|kopieren|namaken|vervalsen|vervalst|vervalste|sjoemelen|sjoemelt|gesjoemeld|omkopen|omgekocht|koopt om|smeergeld|steekpenningen|feteren|feteren|laat zich (smeren|feteren|omkopen|paaien)|laten zich (omkopen|feteren|paaien)|onder de tafel|zwart geld|zwart betaald|ontduiken|ontduikt|belastingfraude|fraude|frauderen|fraudeert|witwassen|uitbuiten|buit uit|manipuleren|manipuleert|gemanipuleerd|spioneren|chanteren|chantage|in de doofpot|doofpot|verzwijgen|verzwijgt|achterhouden|plagiaat|flessen|belazeren|belazert|belazerd|naaien|genaaid|oplichten|opgelicht|licht op|lichten op|voor de gek)',
    '(dat weet|weet) (iedereen|heel *|de hele *)',
    '(neef|nicht|zwager|zoon|dochter|vriendje|maitresse|golfmaat*) van (de|het|onze) (baas|directeur|chef|manager|ceo)',
    '(omgekocht|omkoping|smeergeld|steekpenning*|laat zich feteren|steelt|stelen|gestolen|jat|jatten|gejat|kopieert|kopieren|gekopieerd|licht op|lichten op|opgelicht|liegt|liegen|gelogen|sjoemel*|vervals*|fraude*|ontduik*|witwas*|uitbuit*|buit uit|buiten uit|bespioneer*|kartel)',
  ],
  targets: [
    "(ons|onze|het|de|die|dat|m'n|mn|mijn) (nieuwe |hele |)(mt|management|managementteam|directie|inkoop|verkoop|hr|personeelszaken|marketing|boekhouding|kwaliteitsafdeling|logistiek|it|planning|klantenservice|avondploeg|nachtploeg|ochtendploeg|dagploeg|ploeg|baas|bazen|chef|teamleider|collega*|klant|klanten|concurrent*|concurrentie|leverancier*|directeur|ceo|bestuur|raad van bestuur|top|leiding|afdeling *)",
    '(avondploeg|nachtploeg|ochtendploeg|inkoop|verkoop|hr|die lui (van|op|bij)|die gasten van|die van (inkoop|verkoop|hr|kwaliteit|marketing|boven))',
    '(onze|ons|mijn|mn|de|het|dat|die) (nieuwe |late |hele |)(baas|bazen|directie|management|managementteam|manager|managers|teamleider*|afdeling|ploeg|nachtploeg|late ploeg|inkoop|verkoop|verkopers|hr|personeelszaken|marketing|collega*|klanten|klant|leverancier*|concurrent*|directeur|leidinggevende*|boekhouding|chef)',
  ],
};
