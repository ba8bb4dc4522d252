import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(rechtszaak|rechtszaken|rechtbank|rechter|proces|aangeklaagd|aanklacht|schadeclaim|claim|schikking|geschikt|schikken|afgekocht|patent|patenten|octrooi*|uitspraak|vonnis|hoger beroep|acm|mededinging*|inval|doorzocht|onderzoek naar|justitie|officier van justitie|belastingdienst|fiod|boete|boetes|terugroepactie|terugroepen|teruggeroepen|schadevergoeding|advocaat|advocaten|sommatie|kort geding)',
  ],
  liability: [
    '(onze|ons) (schuld|fout|aansprakelijkheid|nalatigheid)',
    '(lag|ligt) (gewoon |toch |)aan ons',
    '(we|wij|de directie|iedereen) (wisten|wist|weten|weet) ... (al|het|dat|van)',
    '(zit in andermans|schenden|inbreuk) ... (patent|octrooi)',
    '(hadden we ... moeten doen|alle mails liggen)',
    '(nooit|niet) (gekeurd|gecertificeerd|getest|goedgekeurd)',
  ],
  counsel: ['(onze|de|hun|zijn|haar) (advocaat|advocaten|juristen|jurist|juridische afdeling|verzekeraar)'],
};
