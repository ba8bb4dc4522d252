import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    '(um|uma|um dos|uma das|o nosso|a nossa|nosso) (grande |novo |bom |melhor |antigo |nossos |nossas |)(cliente|clientes|comprador)',
    '(cliente|clientes) (nosso|nossos|de|em|do|da) *',
    '(o|a|um|uma|aquele|aquela|certo|certa) (grande |famoso |famosa |conhecido |conhecida |)(supermercado|mercado|rede de *|grupo hospitalar|hospital|clinica|montadora|companhia aerea|aeroporto|cervejaria|padaria|fabrica de *|transportadora|banco|seguradora|farmaceutica|conserveira|rede hoteleira)',
  ],
  dealings: [
    '(pediu|pediram|encomendou|encomendaram|cancelou|cancelaram|devolveu|devolveram|quer devolver|assinou|assinaram|comprou|compraram|dobrou|renovou|esta a testar|ta testando|reclama|reclamam|queixa-se|furios*|ameaca*|nao paga|nao pagam|nos deve|deve * meses|ainda deve|foi para a|mudou para|com a {name}|faliu|hackead*|piloto|pra gente|nossos (robos|bracos|carrinhos)|tecnico|mais * pecas|mais duzentos)',
  ],
  visits: [
    '(instalacao|montagem|arranque|demo|visita|implantacao) (em|num|numa|no|na|para) (um|uma|cliente|hospital|fabrica)',
    '(perdemos|ganhamos|assinamos|fechamos) (o |a |um |)(contrato|conta|cliente|concurso|licitacao)',
    '(nao digo (quem|nomes)|sem citar nomes|sem dizer nomes|adivinhem (quem|qual)|voces sabem (qual|quem)|ja sabem (qual|quem))',
  ],
};
