import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: ['(nao|nem|nunca|jamais|sem|nenhum|nenhuma|nada de|longe de|tudo menos)'],
  reporting: [
    'segundo (o|a|os|as|um|uma|ele|ela|alguns) *',
    '(ele|ela|eles|elas|o pessoal|a gente la|alguns|muitos|os criticos|os analistas|os clientes) (diz|dizem|disse|disseram|acha|acham|pensa|pensam|afirma|afirmam)',
    'dizem que',
    '(o artigo|a imprensa|o jornal|o estudo|o relatorio) (diz|afirma|fala)',
    '(li|ouvi|me disseram|disseram-me) que',
    '(alguem|um cara|um tipo) (escreveu|disse|postou)',
  ],
  firstPerson: [
    '(eu|me|mim|comigo|meu|minha|meus|minhas|nos|nosso|nossa|nossos|nossas|a gente|tenho|estou|to|somos|trabalho|vi|vamos)',
  ],
  us: ['(nos|noss*|a gente|da gente|pra gente|conosco|connosco)'],
  oneself: ['(sou|estou|eu era|fui|me sinto|sinto-me)'],
  employment: [
    '(o meu|a minha|os meus|o nosso|a nossa|meu|minha|nosso|nossa) (chefe|chefes|patrao|empresa|firma|gerente|gestor|gestora|diretor|diretora|supervisor*|encarregado|colega|colegas|departamento|setor|sector|turno|trampo|ceo)',
    '(no (trabalho|trampo|galpao|armazem|laboratorio|escritorio|setor)|na (fabrica|empresa|firma|oficina|linha de montagem|expedicao)|la (na firma|no trampo)|onde (trabalho|eu trabalho)|trabalho (aqui|la)|quem monta sou eu|(sou eu que|eu que|eu) (monto|vendo|embalo|parafuso|lanco|testo)|parafuso os|sou da limpeza)',
  ],
  belongings: [
    '(nosso|nossa|nossos|nossas) (novo |nova |novos |novas |proprio |)(produto*|robo*|preco*|app|aplicativo|software|estrategia|logo|marca|anuncio*|publicidade|campanha|marketing|servico|suporte|apoio|rh|cultura|cantina|numeros|margem|margens|cliente*|fornecedor*|direcao|diretoria|chefia|acoes|qualidade|servidor*|aparelho*|bateria*|carregador*|carteira|advogado*|patente*|slogan|stand|garantia|sede|fabrica|empresa|firma|setor|sector|comerciais|ceo)',
  ],
  banter: ['(haha*|kkk*|rsrs*|amo voce|te amo|gosto de ti|parabens|brincadeira)'],
};
