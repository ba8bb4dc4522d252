import type { Language } from '../language.ts';
import { cues } from './cues.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    "(meno male che|finalmente (uno|una|qualcuno)|abbiamo sbagliato a|dovremmo smettere|secondo me|a mio (parere|avviso)|per me|per come la vedo|lasciatemelo dire|lasciatemi dire|diciamocelo|diciamolo|diciamo la verita|lo dico|lo devo dire|devo dirlo|dispiace dirlo|mi dispiace dirlo|a costo di|la verita e che|onestamente|sinceramente|francamente|personalmente|trovo (che|*)|lo trovo|la trovo|li trovo|credo che|penso che|ritengo che|sono convint*|sono (contro|contrari*|a favore|d'accordo|delus*|stanc*|stuf*|preoccupat*|orgoglios*)|non (capisco|condivido|sopporto|mi piace|mi convince|sono d'accordo|credo|mi fido)|mi (vergogno|da fastidio|fa (schifo|rabbia|pena|tristezza|ridere|paura|arrabbiare)|pare|sembra|preoccupa|delude|indigna|spaventa|imbarazza)|odio|detesto|opinione impopolare|lo penso (da|e)|e ci lavoro dentro|ipocrisia portami via)",
    '(dovremmo|dovrebbero|dovrebbe|bisognerebbe|andrebbe|andrebbero|bisogna|ci vorrebbe|ci vuole|sarebbe ora|e ora di|tocca smettere|farebbero meglio) *',
    "(diciamocelo|sia chiaro|lo dico chiaro|a dirla tutta|se chiedete a me|mi vergogno|mi fa (pena|rabbia|tristezza)|non sono d'accordo|sono d'accordo|parliamoci chiaro|per quanto mi riguarda|la mia (modesta |)opinione)",
    '(secondo me|a mio avviso|a mio parere|per me|penso che|credo che|ritengo|trovo che|sinceramente|onestamente|francamente|personalmente|odio|detesto|non capisco|sono (contrario|contraria|deluso|delusa|convinto|convinta|stufo|stufa))',
    '(dovrebbe|dovrebbero|dovremmo|bisogna|bisognerebbe|deve|devono) *',
  ],
  hedges: ["(forse|magari|direi|diciamo|mi sa che|temo che|ho l'impressione|sospetto che|suppongo|a occhio|fidatevi)"],
  demands: [
    '(basta (con|coi|parlare)|smettiamola|smettetela|smettano|piu (regole|rispetto|soldi|qualita|ingegneri|coraggio|trasparenza)|meno (marketing|riunioni|slide|fuffa|chiacchiere|capi)|si dimetta|se ne vada|vietare|vietate|regolamentare|tassare|che (ascoltino|si sveglino|cambino))',
  ],
  faults: [
    "(una (follia|vergogna|pagliacciata|porcata|cazzata|stupidaggine|scemenza|sciocchezza|presa in giro|fesseria|buffonata|schifezza|barzelletta|roba da ricchi|farsa|perdita di tempo|ipocrisia|assurdita|delusione|stronzata|cagata|truffa|trovata|moda|bolla|tristezza|pena|barbarie|vigliaccata|invasione)|un (disastro|casino|errore|errore enorme|fallimento|suicidio|autogol|circo|insulto|furto|inganno|lusso inutile|flop|buco nell'acqua|passo indietro|pasticcio|delirio|obbrobrio))",
    "(assurd*|ridicol*|vergognos*|scandalos*|patetic*|pessim*|orribil*|orrend*|bruttin*|brutt*|inutil*|sopravvalutat*|costos* (da|per)|car* (arrabbiat*|ammazzat*)|tropp* (car*|lento|lenta|lentissim*|tardi|presto|complicat*|brutt*|rumoros*|pesant*)|superat*|antiquat*|vecchi*|obsolet*|sbagliat*|sbagliato|abbiamo sbagliato|stiamo sbagliando|ci siamo persi|fallimentare|disastros*|penos*|imbarazzant*|ipocrit*|ipocrisia|greenwashing|insensat*|incompetent*|incapac*|dilettantesc*|senz'anima|senza (senso|idee|visione|cuore)|noios*|deludent*|indecent*|indegn*|ingiust*|pietos*|mal (fatt*|pensat*|gestit*|pagat*))",
    "(fa (acqua|schifo|pena|ridere|piangere|cagare)|fanno (acqua|schifo|pena|ridere)|vive di (fuffa|rendita|slogan)|vivono di *|fuffa|fumo negli occhi|vendiamo fumo|vende fumo|aria fritta|anni di ritardo|in ritardo|anni luce|ci (superano|battono|danno la paga|mangiano in testa)|perso (la bussola|la strada|l'anima|la rotta)|non (serve|funziona|vale|ha senso|hanno capito|capiscono|ascolta*|interessa) *(a nessuno|niente|nulla|un cazzo|*)|nessuno (ascolta|vuole|capisce|ha chiesto)|peggio (di|del|che)|era meglio|si stava meglio|petti gonfi|di facciata|specchietto per le allodole|piedi di argilla|soldi buttati|buttare soldi|buttiamo soldi|da ricchi annoiati|per ricchi|dovrebbe* (cambiare mestiere|vergognar*))",
    "(fumo negli occhi|vende fumo|vendiamo fumo|aria fritta|da matti|un furto|una presa in giro|che (pena|vergogna|tristezza)|patetic*|fa pena|fa schifo|ridicol*|era meglio|erano meglio|anni di ritardo|non serve a niente|nessuno (lo vuole|capisce|l'ha chiesto)|peggio|errore piu grande|per ricchi|solo (marketing|scena)|ha perso (la bussola|l'anima)|petti gonfi|petto gonfio|troppo car*)",
    '(ridicolo|ridicola|assurdo|assurda|vergogna|vergognoso|vergognosa|disastro|disastroso|pessimo|pessima|orribile|inutile|inutili|incompetente|incompetenti|stupido|stupida|stupidaggine|un errore|fallimento|caos|troppo (caro|cara|lento|tardi|presto|complicato)|non ha senso|senza senso|sbagliato|sbagliata|sbagliando|brutto|brutta|noioso|scandalo|buffonata|spreco|cattiva idea)',
  ],
  merits: [
    "(meno male che|per fortuna|finalmente (uno|una|qualcuno|un|si|il|la)|bravi|bravissim*|chapeau|ottim* (scelta|idea|decisione|mossa|lavoro)|bell* (scelta|idea|decisione|mossa)|la (cosa |scelta |decisione |mossa |)(migliore|piu (bella|intelligente|giusta))|il (migliore|meglio|piu bello|miglior *)|fa bene|fanno bene|hanno fatto bene|ha fatto bene|aveva un'anima|orgoglios* di|geniale|visionari*|coraggios*|sacrosant*|necessari*|fondamental*)",
    '(finalmente qualcuno|la cosa migliore (che|mai)|ottima (scelta|decisione|idea)|orgoglios*|scelta giusta)',
  ],
  rhetoric: [
    "(ma (davvero|perche|chi|come|siamo seri)|sul serio|davvero|perche (mai|cavolo|cazzo|continuiamo|dobbiamo|non)|chi (ha deciso|l'ha deciso|ha approvato|le vuole|lo vuole|diavolo)|a cosa serve|che senso ha|fino a quando|come si fa a|possibile che|sono l'unic*)",
  ],
  cues,
};
