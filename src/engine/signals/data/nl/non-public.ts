import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(niet doorvertellen|zeg het niet door|hou* het voor je|houden we voor ons|blijft onder ons|onder ons gezegd|tussen ons|je hebt het niet van mij|niet van mij gehoord|ik heb niks gezegd|mondje dicht|mondje toe|ik verwijder dit|haal ik straks weg|top secret|topgeheim|strikt geheim|strikt vertrouwelijk|vertrouwelijk|geheimhouding|nda|onder embargo|intern document|voor intern gebruik|mag (nog |eigenlijk |)niet (zeggen|delen|vertellen|naar buiten)|mag ik (nog |eigenlijk |)niet (zeggen|delen|vertellen)|mag pas|(nog|nog steeds) niet (openbaar|publiek|aangekondigd|officieel|bekend|gelanceerd))',
    '(niet (doorvertellen|verder vertellen|delen|rondvertellen)|ik (mag|kan|zeg) (er |)(niks|niets|niet|ni) (meer |)(zeggen|over zeggen|vertellen)|meer (mag|zeg|kan) ik (niet|ni)|tussen ons|ff tussen ons|blijft onder ons|jullie hebben niks gezien|mondje dicht|top secret|sst*)',
    '(nog niet (openbaar|bekend|aangekondigd|officieel)|strikt vertrouwelijk|alleen voor intern gebruik|onder embargo|mag (ik |)(nog |eigenlijk |)niet (zeggen|vertellen|verklappen)|onder ons|niet doorvertellen|van mij heb je het niet)',
  ],
  discretion: [
    '(nog|nog steeds|voorlopig) (strikt |)geheim',
    '(vandaag|gisteren|net|zojuist|al) (... |)(gezien|getest|geprobeerd|gehoord) (bij ons|in de|op|hoe|dat|wat)?',
    '(ik zag|ik zat|zat (bij|er)|ik heb (hem|m|het|die|de) (al |net |gisteren |)(gezien|getest|vast*)|stond op het scherm|lag op (de|het) (printer|bureau)|op het whiteboard|in het systeem|staat al in|in de gedeelde map|op de printer|doek over*|onder een (doek|zeil)|hoort (de rest|het) * pas|weten het nog niet|weet nog niemand|niemand weet|is geen grap|codenaam|geheim project|spoiler|primeur|uit eerste hand|iedereen muisstil)',
    '(niemand weet|weet nog niemand|staat nog nergens|weten (het |)nog (niet|niks)|nog niet (verteld|aangekondigd|bekendgemaakt|naar buiten)|eerder dan (de rest|iedereen)|half jaar voor|bestaat officieel niet|officieel (bestaat|nog)|die nog niet bestaat|nog niet bestaat|zelf (gezien|zien staan)|per ongeluk ... (scherm|gezien|gedeeld)|stond (gewoon |)op (het|de) (prikbord|scherm|bord|printer|whiteboard)|zat bij het overleg|organogram|gezien (in|op|bij) (het|de) (lab|werk|loods|werkplaats|kelder))',
    '(prototype|roadmap|organogram|slide|planning|lab) ... (staat|zegt|toont|gezien|hangt|ligt)',
  ],
  plans: [
    '(gaat|gaan|wordt|worden|willen) (... |)(dicht|sluiten|gesloten|weg|verhuizen|verhuisd|verkocht|ontslagen|samengevoegd|uitbesteed|geschrapt|opgeheven|goedkoper|duurder|afgeschaft|achter een betaalmuur|naar (polen|india|roemenie|gent|*))',
    '(komt|komen|ligt|lanceren|gelanceerd|verschijnt|ligt er) (... |)(in|voor|per|vanaf|rond|over) ({n} |een |twee |drie |)(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maanden|weken|voorjaar|zomer|najaar|kerst|paasdagen|pasen)',
    '(de |een |)(opvolger|nieuwe versie|nieuwe model|kleine versie|prototype|volgende versie) (ligt|komt|is|kan|heeft|loopt|staat|wordt|maakt)',
    '(wacht|wachten) (nou |nog |even |maar |) ?(met (kopen|bestellen)|tot (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|de nieuwe|na))',
    '(robot|arm|kar|drone|ding|prototype) ... (traplopen|trap lopen|vliegen|koken|zwemmen|praten|pootjes)',
    '(hele|halve) (afdeling|planning|productie|fabriek|nachtploeg|magazijn|team|support) *',
    '(reorganisatie|ontslagronde|krimp|sluiting|verhuizing|fusie|outsourcing) (komt|is|wordt|gaat|staat)',
    '(vestiging|fabriek|kantoor|afdeling|team|winkel|lijn|ploeg|magazijn|locatie|*hoven|*dam) ... (gaat dicht|dicht|sluit|sluiten|verhuist|samengevoegd|verkocht|uitbesteed|opgeheven|verdwijnt|bestaat niet meer|wegbezuinigd)',
    '(ze|we|wij) (gaan|willen) ... (sluiten|verkopen|ontslaan|overnemen|samenvoegen|lanceren|uitbrengen|achter een betaalmuur|stoppen)',
    '(wacht|wachten) (nou |nog |even |met |tot |)(met kopen|kopen|op|tot|maanden|april|mei)',
    '(opvolger|nieuwe versie|nieuw model|nieuwe model|volgende versie|kleine versie) ... (ligt|komt|heeft|kost|wordt|is klaar|er)',
    '(komt|verschijnt|lanceren|ligt er) (in|over|op|na|voor) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|de zomer|twee maanden|een paar|de beurs)',
  ],
  places: [
    '(directie|bestuur|kelder|fabriek|werkplaats|lab|prototype|product|model|klant|leverancier|lancering|beurs|vakbond|afdeling|bedrijf|baas|marketing|versie|app|planning|systeem|overleg|vergadering|printer|loods|magazijn|werk|robot)',
    '(directie|bestuur|vestiging|fabriek|lab|werkplaats|prototype|product|model|klant|leverancier|lancering|beurs|pers|vakbond|afdeling|bedrijf|baas|marketing|versie|app|team|werk)',
  ],
};
