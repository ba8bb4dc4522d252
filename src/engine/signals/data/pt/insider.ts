import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(receita|receitas|faturacao|faturamento|vendas|lucro|lucros|prejuizo|resultado|resultados|trimestre|semestre|balanco|previsao|previsoes|dividendo*|margem|margens|carteira de encomendas|encomendas|contas|cotacao|numeros|guidance|ebitda|q1|q2|q3|q4)',
  ],
  deals: [
    '(aquisicao|opa|oferta|proposta por nos|fusao|compraram a (empresa|firma)|fomos comprados|entrada em bolsa|ipo|aumento de capital|maior (contrato|encomenda|pedido)|contrato assinado|{n} (milhoes|bilhoes|mil milhoes)|* milhoes|assinamos|investidor*)',
  ],
  foreknowledge: [
    '(ainda nao (e publico|foi|saiu|anunciaram)|ninguem sabe|ainda ninguem|antes (do|da|dos|das) (anuncio|quinta|segunda|resultados|noticia)|ate quarta|quando o balanco sair|conselho vota|o conselho|sai * (dia|quinta|segunda|sexta)|anunciam|comunicado|internamente|contabilidade|tesouraria|financeiro|diretor financeiro|eu que (monto|faco)|eu (lanco|faco|monto|preparo)|to vendo|como eu sei|depois me (paga|agradece)|depois agradecem|planilha)',
  ],
  tips: [
    '(comprem|compra|vendam|vende|vendas|entra|entrem|segura|segurem|carreguem) ... (acoes|acao|titulos|{org}|$*)',
    '(vendi (tudo|as minhas)|minhas acoes|preco-alvo|quem tem (acao|acoes))',
  ],
};
