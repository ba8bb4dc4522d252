import type { Language } from '../language.ts';
import { cues } from './cues.ts';

export const opinion: Language['opinion'] = {
  convictions: [
    '(na minha (opiniao|visao)|a meu ver|ca para mim|quanto a mim|pra mim|para mim|a verdade e que|verdade seja dita|doi mas e|digo e repito|ponto final|falo mesmo|vou ser (sincer*|honest*)|sendo (sincer*|honest*)|sinceramente|honestamente|francamente|pessoalmente|convenhamos|opiniao impopular|unpopular opinion|me (irrita|incomoda|envergonha|preocupa|entristece|revolta)|irrita-me|incomoda-me|envergonha-me|revolta-me|preocupa-me|(nao |)(gosto|concordo|entendo|percebo|aceito|suporto|apoio|confio|acredito) (de|com|em|que|como|porque|nada|nisto|nisso|a|o|isto|esta|este)|tenho (vergonha|pena|orgulho|nojo)|sou (contra|a favor)|estou (fart*|contra|desilud*|convencid*|preocupad*)|detesto|odeio|e falta de respeito|e olha que)',
    '(deviamos|deveriamos|devia|deviam|deveria|deveriam|tinhamos que|tinha que|tinham de|temos que|temos de|tem que|tem de|precisamos de|ha que|era melhor|mais valia|esta na hora de|ta na hora de|ja era tempo de) *',
    '(eu acho|e o que eu acho|digo mesmo|que fique claro|se me perguntarem|tenho vergonha|me da (pena|raiva)|sejamos (sinceros|honestos)|desculpa a sinceridade|concordo|to nem ai)',
    '(acho que|creio que|penso que|na minha opiniao|a meu ver|para mim|pra mim|sinceramente|honestamente|francamente|pessoalmente|considero|odeio|detesto|nao entendo|nao concordo|discordo|sou (contra|a favor)|estou (farto|farta|desiludid*|decepcionad*|convencid*|cansad*))',
    '(deveria|deveriam|deveriamos|devia|deviam|devemos|tem que|tem de|temos que|temos de|precisa de) *',
  ],
  hedges: ['(acho|creio|penso|parece-me|me parece|diria|suspeito|imagino|aposto) (que|*)'],
  demands: [
    '(parem de|chega de|deixem de|basta de|menos (marketing|reunioes|conversa|powerpoint)|mais (respeito|regras|qualidade|transparencia|engenheiros)|nao deviamos|nao deviam|nao podemos|nao se pode|proibam|regulem|demitam-se|que se demita)',
  ],
  faults: [
    '(uma (vergonha|palhacada|estupidez|loucura|burrice|piada|farsa|fantochada|treta|balela|idiotice|fortuna|invasao|desgraca|pena|porcaria|perda de tempo|hipocrisia|traicao|roubalheira|mentira)|um (absurdo|disparate|desastre|erro|circo|insulto|desperdicio|assalto|fiasco|engano|exagero|nojo|atraso|retrocesso|tiro no pe|flop|abuso))',
    '(ridicul*|absurd*|vergonhos*|patetic*|pessim*|horrivel|lamentavel|fei*|car* demais|carissim*|demasiado *|lento|lenta|ultrapassad*|obsolet*|sobrevalorizad*|superestimad*|hipocrita*|incompetente*|errad*|inutil|triste|nojent*|brega|foleir*|pirosa|cafona|mal (feit*|pensad*|gerid*|pag*)|sem (alma|rumo|sentido|nocao|nexo|vergonha)|perdemos o (rumo|norte)|falta de (respeito|visao|nocao|vergonha|ideias)|gastaram (uma fortuna|milhoes|rios)|(gasta|gastam|gastamos) (mais|uma fortuna|rios)|(deitar|jogar) dinheiro (fora|no lixo)|nome bonito (para|pra)|conversa (fiada|pra boi dormir)|para ingles ver|pra ingles ver|so fachada|tudo fachada|vive de *|anos de atraso|ficamos para tras|faz melhor|fazem melhor|fazem mais bonito|melhor (do |)que (nos|a gente|o nosso|a nossa)|pior (do |)que|ja foi melhor|mandar gente embora|nao (percebem|entendem|sabem|ouvem|escutam|aprendem|serve|faz) (nada|nada disto|ninguem|sentido|para nada))',
    '(fumaca|vende fumo|um assalto|um roubo|um absurdo|o fim da picada|pra ingles ver|para ingles ver|que (pena|vergonha|tristeza)|patetic*|cafona|era melhor|eram melhores|anos de atraso|nao serve para nada|ninguem (quer|pediu|entende|percebe)|pior|maior (erro|burrice)|so (marketing|fachada|teatro)|perdeu o (rumo|norte)|nao percebem nada|vive de|vivemos de|ficou parecendo|caro demais)',
    '(ridiculo|ridicula|absurdo|absurda|vergonha|vergonhoso|vergonhosa|desastre|desastroso|pessimo|pessima|horrivel|lamentavel|inutil|inuteis|incompetente|incompetentes|estupido|estupida|estupidez|parvoice|disparate|besteira|bobagem|um erro|fracasso|caos|caotico|carissimo|(caro|lento|tarde|cedo|complicado) demais|demasiado (caro|lento|tarde|cedo|complicado)|sem sentido|sem pe nem cabeca|ma ideia|mal (feito|pensado|gerido|planejado)|desperdicio|feio|feia|errad*|nao faz sentido|escandalo|uma piada|palhacada|decepcionante|uma porcaria)',
  ],
  merits: [
    '(ainda bem que|finalmente (alguem|um|uma)|a melhor coisa|o melhor que|bem haja|parabens a|mandou bem|mandaram bem|acertaram|excelente (ideia|decisao|escolha)|otima (ideia|decisao|escolha)|boa (ideia|decisao|escolha|aposta)|corajos*|necessari*|essencial|brilhante|visionari*|orgulho d*|manja muito)',
    '(finalmente alguem|melhor coisa que|otima (escolha|decisao|ideia)|boa decisao|orgulh*|manja muito)',
  ],
  rhetoric: [
    '(a serio|serio|por que (raios|diabos|e que|nao|ainda)|porque (raio|e que|nao)|quem (e que|decidiu|aprovou|quer|precisa|teve)|como e (possivel|que)|ate quando|pra que|para que|qual o sentido|so eu|sou so eu)',
  ],
  cues,
};
