import type { Language } from '../language.ts';

export const care: Language['care'] = {
  troubles: [
    '(meu|minha|o meu|a minha) (pedido|encomenda|entrega|reembolso|fatura|conta|assinatura|garantia|carregador|bateria|robo|aparelho|maquina|app|devolucao|conserto|reparacao)',
    '(ainda nao (chegou|recebi|responderam)|estou a espera|to esperando|nao (funciona|liga|carrega|chegou|consigo)|parou de funcionar|cobraram duas vezes|ninguem responde|chegou (partid*|quebrad*|errad*)|codigo de erro)',
    '(o meu|a minha|o|a|meu|minha) (pedido|encomenda|pacote|entrega|reembolso|fatura|conta|assinatura|garantia|carregador|bateria|robo|aparelho|maquina|app|numero de serie|devolucao|reparacao|conserto|{org})',
    '(estou a espera|to esperando|ha (dias|semanas)|sem resposta|ninguem responde|nao (funciona|carrega|liga|arranca|chega)|avariad*|estragad*|quebrou|mensagem de erro|cobraram duas vezes)',
  ],
  appeals: [
    '(como (posso|faco)|onde (posso|esta|ta)|quando (chega|vao|vem)|quem (pode|me)|por que|porque e que|alguem (sabe|pode|me)|podem|voces podem|me (ajuda|ajudem)|ajuda|por favor|o que (faco|devo))',
    '(como (posso|faco)|onde (esta|posso)|cade|quando (chega|vou)|quem (pode|devo)|porque|por que|alguem (sabe|pode|me)|podem (ajudar|me)|ajuda|por favor)',
  ],
};
