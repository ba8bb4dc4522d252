import type { Language } from '../language.ts';

export const customers: Language['customers'] = {
  ours: [
    'cliente (do dia|da semana|de hoje|de ontem)',
    '(o|a|um|uma|aquele|aquela|certo|certa|do|da|no|na|num|numa|outro|outra|pessoal do|pessoal da) (grande |maior |famos* |conhecid* |rede de |grupo de |grupo |)(hospital|clinica|supermercado|rede|fabrica|armazem|galpao|aeroporto|porto|banco|seguradora|farmaceutica|construtora|cervejaria|padaria|companhia aerea|hotel|camara|prefeitura|ministerio|universidade|lar|montadora|lavandaria|lavanderia|grafica|queijaria|marca|loja|cimenteira|usina|frigorifico|laboratorio|mineradora|petroleira|transportadora|retalhista|varejista|atacadista|bolacheira|conserveira|adega)',
    '(noss*|o|a|um|uma|aquele|aquela|outro|outra|meu) (maior |melhor |pior |principal |novo |nova |antigo |primeiro |)(cliente|clientes)',
    '(cliente|clientes) (noss*|de|do|da|em|importante|grande)',
    '(um|uma|um dos|uma das|o nosso|a nossa|nosso) (grande |novo |bom |melhor |antigo |nossos |nossas |)(cliente|clientes|comprador)',
    '(cliente|clientes) (nosso|nossos|de|em|do|da) *',
    '(o|a|um|uma|aquele|aquela|certo|certa) (grande |famoso |famosa |conhecido |conhecida |)(supermercado|mercado|rede de *|grupo hospitalar|hospital|clinica|montadora|companhia aerea|aeroporto|cervejaria|padaria|fabrica de *|transportadora|banco|seguradora|farmaceutica|conserveira|rede hoteleira)',
  ],
  dealings: [
    '(devolveu|devolveram|devolver|pediu|pediram|encomendou|encomendaram|cancelou|cancelaram|comprou|compraram|assinou|assinaram|fechou com|fecharam|renovou|deve|devem|nao paga*|reclama*|reclamou|queixa*|ameac*|processou|trocou|largou|trocaram|foi para|foram para|passou para a|rescindi*|atrasou|faliu|em recuperacao|insolv*|hackead*|e burro|liga o robo|instalacao|instalar|piloto|contrato|fatura*)',
    '({n}|dois|tres|dez|vinte|trinta|oitenta|cem|dezesseis|dezasseis|mais|outros) (robos|bracos|maquinas|unidades|equipamentos|carrinhos|licencas)',
    '(pediu|pediram|encomendou|encomendaram|cancelou|cancelaram|devolveu|devolveram|quer devolver|assinou|assinaram|comprou|compraram|dobrou|renovou|esta a testar|ta testando|reclama|reclamam|queixa-se|furios*|ameaca*|nao paga|nao pagam|nos deve|deve * meses|ainda deve|foi para a|mudou para|com a {name}|faliu|hackead*|piloto|pra gente|nossos (robos|bracos|carrinhos)|tecnico|mais * pecas|mais duzentos)',
  ],
  visits: [
    '(instalacao|instalando|montagem|montando|a montar|a instalar|soldando|calibrando|plantao|visita|passei o dia|estou|dia inteiro|semana|assistencia) ... (no|na|num|numa|em|em um|em uma|dentro do|dentro da) (* |)(hospital|clinica|supermercado|rede|fabrica|armazem|galpao|aeroporto|porto|banco|seguradora|farmaceutica|construtora|cervejaria|padaria|companhia aerea|hotel|camara|prefeitura|ministerio|universidade|lar|montadora|lavandaria|lavanderia|grafica|queijaria|marca|loja|cimenteira|usina|frigorifico|laboratorio|mineradora|petroleira|transportadora|retalhista|varejista|atacadista|bolacheira|conserveira|adega|cliente)',
    '(perdemos|ganhamos|ganhamos|fechamos|fechamos|assinamos) (a |o |um |uma |)(conta|contrato|cliente|concurso|licitacao|concorrencia)',
    '(nao (digo|posso dizer|vou dizer) (quem|qual|nomes|o nome)|voces sabem (quem|qual)|adivinhem (quem|qual)|todo mundo conhece|toda a gente conhece)',
    '(instalacao|montagem|arranque|demo|visita|implantacao) (em|num|numa|no|na|para) (um|uma|cliente|hospital|fabrica)',
    '(perdemos|ganhamos|assinamos|fechamos) (o |a |um |)(contrato|conta|cliente|concurso|licitacao)',
    '(nao digo (quem|nomes)|sem citar nomes|sem dizer nomes|adivinhem (quem|qual)|voces sabem (qual|quem)|ja sabem (qual|quem))',
  ],
};
