import type { Language } from '../language.ts';

export const legal: Language['legal'] = {
  proceedings: [
    '(rechtszaak|rechtszaken|rechtbank|rechter|kort geding|dagvaarding|gedagvaard|aangeklaagd|klagen ons aan|klaagt ons aan|proces|procederen|hoger beroep|vonnis|schikking|geschikt|schikken|schadevergoeding|schadeclaim|claim|claims|massaclaim|zwijgcontract|zwijggeld|patent|patenten|octrooi|octrooien|inbreuk|plagiaat|boete|boetes|dwangsom|inval|huiszoeking|fiod|acm|afm|justitie|inspectie|belastingdienst|onderzoek naar|terugroepactie|terugroepen|recall|advocaat|advocaten|juristen|deurwaarder|getuigen|zaak van|aansprakelijk*)',
    '(rechtszaak|rechtszaken|rechtbank|rechter|proces|aangeklaagd|aanklacht|schadeclaim|claim|schikking|geschikt|schikken|afgekocht|patent|patenten|octrooi*|uitspraak|vonnis|hoger beroep|acm|mededinging*|inval|doorzocht|onderzoek naar|justitie|officier van justitie|belastingdienst|fiod|boete|boetes|terugroepactie|terugroepen|teruggeroepen|schadevergoeding|advocaat|advocaten|sommatie|kort geding)',
  ],
  liability: [
    '(wij|we|de directie|iedereen) (wisten|wist|weten) (gewoon |al |allang |het |dat |heel goed |)(dat|van|het|dit|al)',
    '(lag|ligt|lag gewoon|is|was) (gewoon |echt |puur |)(aan ons|onze (schuld|fout)|de schuld van ons)',
    '(onze|eigen) (schuld|fout|nalatigheid|blunder|stommiteit)',
    '(nooit|niet|zonder) (gekeurd|gecertificeerd|getest|ce|ce-keurmerk|keurmerk|zekering|beveiliging|noodstop|keuring)',
    '(hebben|hadden) (we|wij|het|dat|ze) (... |)(verzwegen|verborgen|gekopieerd|gejat|nagemaakt|overgenomen uit|vervalst|weggelaten|geweten|uitgeschakeld)',
    '(zekering|sensor|noodstop|kap|beveiliging) ... (vergeten|weggelaten|uitgezet|eraf gehaald|overbrugd|ontbrak)',
    '(gaan we verliezen|verliezen we|ze hebben gelijk)',
    '(onze|ons) (schuld|fout|aansprakelijkheid|nalatigheid)',
    '(lag|ligt) (gewoon |toch |)aan ons',
    '(we|wij|de directie|iedereen) (wisten|wist|weten|weet) ... (al|het|dat|van)',
    '(zit in andermans|schenden|inbreuk) ... (patent|octrooi)',
    '(hadden we ... moeten doen|alle mails liggen)',
    '(nooit|niet) (gekeurd|gecertificeerd|getest|goedgekeurd)',
  ],
  counsel: [
    '(rechtszaak|zaak|claim|klacht|onderzoek) tegen ons',
    '(onze|de|hun|ons) (advocaat|advocaten|juristen|juridische afdeling|verzekeraar|verzekering)',
    '(is|zijn|wordt|hebben) (... |)(geschikt|afgekocht|aangeklaagd|gedagvaard)',
    '(fiod|belastingdienst|inspectie|acm|politie|justitie) (was|stond|kwam|staat|is|viel) (hier|bij ons|binnen|op de stoep|langs)',
    '(zaak|kwestie) van die *',
    '(ze hebben|we hebben|kreeg|kregen) ... (zwijggeld|afgekocht|betaald om te zwijgen|zwijgcontract)',
    '(onze|de|hun|zijn|haar) (advocaat|advocaten|juristen|jurist|juridische afdeling|verzekeraar)',
  ],
};
