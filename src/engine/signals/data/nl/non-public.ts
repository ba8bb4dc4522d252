import type { Language } from '../language.ts';

export const nonPublic: Language['nonPublic'] = {
  secrecy: [
    '(niet (doorvertellen|verder vertellen|delen|rondvertellen)|ik (mag|kan|zeg) (er |)(niks|niets|niet|ni) (meer |)(zeggen|over zeggen|vertellen)|meer (mag|zeg|kan) ik (niet|ni)|tussen ons|ff tussen ons|blijft onder ons|jullie hebben niks gezien|mondje dicht|top secret|sst*)',
    '(nog niet (openbaar|bekend|aangekondigd|officieel)|strikt vertrouwelijk|alleen voor intern gebruik|onder embargo|mag (ik |)(nog |eigenlijk |)niet (zeggen|vertellen|verklappen)|onder ons|niet doorvertellen|van mij heb je het niet)',
  ],
  discretion: [
    '(niemand weet|weet nog niemand|staat nog nergens|weten (het |)nog (niet|niks)|nog niet (verteld|aangekondigd|bekendgemaakt|naar buiten)|eerder dan (de rest|iedereen)|half jaar voor|bestaat officieel niet|officieel (bestaat|nog)|die nog niet bestaat|nog niet bestaat|zelf (gezien|zien staan)|per ongeluk ... (scherm|gezien|gedeeld)|stond (gewoon |)op (het|de) (prikbord|scherm|bord|printer|whiteboard)|zat bij het overleg|organogram|gezien (in|op|bij) (het|de) (lab|werk|loods|werkplaats|kelder))',
    '(prototype|roadmap|organogram|slide|planning|lab) ... (staat|zegt|toont|gezien|hangt|ligt)',
  ],
  plans: [
    '(vestiging|fabriek|kantoor|afdeling|team|winkel|lijn|ploeg|magazijn|locatie|*hoven|*dam) ... (gaat dicht|dicht|sluit|sluiten|verhuist|samengevoegd|verkocht|uitbesteed|opgeheven|verdwijnt|bestaat niet meer|wegbezuinigd)',
    '(ze|we|wij) (gaan|willen) ... (sluiten|verkopen|ontslaan|overnemen|samenvoegen|lanceren|uitbrengen|achter een betaalmuur|stoppen)',
    '(wacht|wachten) (nou |nog |even |met |tot |)(met kopen|kopen|op|tot|maanden|april|mei)',
    '(opvolger|nieuwe versie|nieuw model|nieuwe model|volgende versie|kleine versie) ... (ligt|komt|heeft|kost|wordt|is klaar|er)',
    '(komt|verschijnt|lanceren|ligt er) (in|over|op|na|voor) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|voorjaar|zomer|najaar|de zomer|twee maanden|een paar|de beurs)',
  ],
  places: [
    '(directie|bestuur|vestiging|fabriek|lab|werkplaats|prototype|product|model|klant|leverancier|lancering|beurs|pers|vakbond|afdeling|bedrijf|baas|marketing|versie|app|team|werk)',
  ],
};
