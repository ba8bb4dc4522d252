import type { Language } from '../language.ts';

export const insider: Language['insider'] = {
  figures: [
    '(balancete|balanco|resultados|trimestre|receita|lucro|lucros|prejuizo|guidance|previsoes|projecoes|dividendo|dividendos|margem|margens|vendas|faturacao|faturamento|caixa|divida|encomendas|maquina parada|stock|estoque|numeros|cotacao|cash flow|coisa grande|ebitda)',
    '(receita|receitas|faturacao|faturamento|vendas|lucro|lucros|prejuizo|resultado|resultados|trimestre|semestre|balanco|previsao|previsoes|dividendo*|margem|margens|carteira de encomendas|encomendas|contas|cotacao|numeros|guidance|ebitda|q1|q2|q3|q4)',
  ],
  deals: [
    '(assinamos|assinamos|assinaram|fechamos|fechamos) (com|o|um|ontem|hoje|contrato)',
    '(nos compraram|compraram a gente|fomos (comprados|vendidos)|vao comprar|fusao|aquisicao|opa|ipo|entrada em bolsa|aumento de capital|ronda|rodada|{n} (milhoes|bilhoes|mil milhoes)|* milhoes|maior contrato|fundo (americano|chines|arabe)|sauditas|adjudicacao|licitacao)',
    '(aquisicao|opa|oferta|proposta por nos|fusao|compraram a (empresa|firma)|fomos comprados|entrada em bolsa|ipo|aumento de capital|maior (contrato|encomenda|pedido)|contrato assinado|{n} (milhoes|bilhoes|mil milhoes)|* milhoes|assinamos|investidor*)',
  ],
  foreknowledge: [
    '(ainda (nao saiu|ninguem sabe|nao foi|nao anunciaram|e segredo)|quando (o balanco|a noticia|o comunicado|os resultados) sair*|semana (que vem|q vem)|sai (o|a|coisa|na|no|em|quinta|sexta|segunda|terca|quarta)|em lado nenhum|antes d* (anuncio|resultados|comunicado|mercado|abertura|noticia|*feira)|pode printar|podem printar|podem apostar|como eu sei|eu (tava|estava) na sala|fechei o|fechei (agora|hoje)|fui eu que (fiz|montei|fechei|fechou)|meus pesames|nao perguntem|vao cortar o|vao anunciar|anunciam (na|no|quinta|sexta|segunda)|sala do lado)',
    '(ainda nao (e publico|foi|saiu|anunciaram)|ninguem sabe|ainda ninguem|antes (do|da|dos|das) (anuncio|quinta|segunda|resultados|noticia)|ate quarta|quando o balanco sair|conselho vota|o conselho|sai * (dia|quinta|segunda|sexta)|anunciam|comunicado|internamente|contabilidade|tesouraria|financeiro|diretor financeiro|eu que (monto|faco)|eu (lanco|faco|monto|preparo)|to vendo|como eu sei|depois me (paga|agradece)|depois agradecem|planilha)',
  ],
  sources: [
    '(na|pela|sobre a) minha (mesa|secretaria)',
    'nao (me |)perguntem (como|quem|onde|porque) (e que |)(eu |)(sei|soube|me)',
    '(escrevi|redigi|imprimi|preparei|fotocopiei|traduzi) (o|a|os|as) (* |)(ata|atas|contas|numeros|rascunho|apresentacao|relatorio|balanco|orcamento)',
    '(ouvi|escutei|apanhei) (... |)no (elevador|refeitorio|corredor|bandejao|cafe)',
    '(alguem|um amigo|uma amiga|a minha irma|minha irma|meu irmao) (da|do|na|no|nas) (contabilidade|financas|financeiro|tesouraria|direcao|diretoria|juridico)',
  ],
  tips: [
    '(compr*|vend*|segur*|aguent*|entr*|sai*|carreg*|larg*) ... (acoes|acao|titulos|{org}|$*|antes d*|semana que vem)',
    '(quem tem|se tens|se tem|se tiver*) (* |)(acoes|{org}|$*|acao)',
    '(vendi|comprei|vendeu|comprou) (* |* * |)(acoes|tudo|titulos)',
    '(comprem|compra|vendam|vende|vendas|entra|entrem|segura|segurem|carreguem) ... (acoes|acao|titulos|{org}|$*)',
    '(vendi (tudo|as minhas)|minhas acoes|preco-alvo|quem tem (acao|acoes))',
  ],
};
