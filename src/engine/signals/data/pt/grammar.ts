import type { Language } from '../language.ts';

export const grammar: Language['grammar'] = {
  negations: [
    '(nem sequer|nem|nunca|jamais|tampouco|de modo nenhum|longe de ser|nada)',
    '(nao|nem|nunca|jamais|sem|nenhum|nenhuma|nada de|longe de|tudo menos)',
  ],
  reporting: [
    '(um|uma|o|a) (cliente|amigo|amiga|vizinho|vizinha|colega|utilizador|usuario|tipo|cara|senhor|senhora|analista) (diz|disse|me disse|disse-me|escreveu|acha|pensa|comentou)',
    '(diz-se que|dizem que|disseram-me que|me disseram que|ha quem (diga|pense|ache)|segundo) *',
    'segundo (o|a|os|as|um|uma|ele|ela|alguns) *',
    '(ele|ela|eles|elas|o pessoal|a gente la|alguns|muitos|os criticos|os analistas|os clientes) (diz|dizem|disse|disseram|acha|acham|pensa|pensam|afirma|afirmam)',
    'dizem que',
    '(o artigo|a imprensa|o jornal|o estudo|o relatorio) (diz|afirma|fala)',
    '(li|ouvi|me disseram|disseram-me) que',
    '(alguem|um cara|um tipo) (escreveu|disse|postou)',
    '(disseram|escreveram|mandaram|gritaram|comentaram)',
  ],
  firstPerson: [
    '(eu|me|mim|meu|minha|meus|minhas|nos|nosso|nossa|nossos|nossas|a gente|sou|estou|to|vi|ja vi|ouvi|fiz|fechei|acho|faco|trabalho|programo|temos|fazemos|vendemos)',
    '(eu|me|mim|comigo|meu|minha|meus|minhas|nos|nosso|nossa|nossos|nossas|a gente|tenho|estou|to|somos|trabalho|vi|vamos)',
  ],
  us: [
    '(nos|noss*|a gente|temos|fazemos|vendemos|fabricamos|estamos|somos|vamos|assinamos|assinamos|fechamos|fechamos|perdemos|ganhamos|lancamos|abrimos|sabiamos|copiamos|copiamos|pedimos|garantimos|gravamos|gravamos|deviamos|deveriamos|podemos|brindamos|gastamos|devolvemos|trocamos|nos (processaram|multaram|compraram|demitem)|mandamos)',
    '(nos|noss*|a gente|da gente|pra gente|conosco|connosco)',
  ],
  oneself: ['(sou (um|uma|o|a|tao|mesmo)|que * sou)', '(sou|estou|eu era|fui|me sinto|sinto-me)'],
  employment: [
    '(o meu|a minha|meu|minha|nosso|nossa|o|do) (setor|sector|ramo|firma|galpao|empresa|chefia|diretoria|equipa|equipe|fabrica|escritorio|turno|trampo|diretora|diretor|gerente|patrao)',
    '(olha que eu|e eu que|eu que|apesar de|embora|e quem|digo eu que) (programo|monto|vendo|trabalho|faco|fabrico|ganho a vida|trampo)',
    '(aqui dentro|ca dentro|la dentro|por aqui|por ca|na sala do lado|eu tava na sala|eu estava na sala|o organograma|o balancete|balancete|o guidance|o balanco|amigos acionistas|os acionistas|so (pra|para a) (equipe|equipa)|a maquina nova|o app novo|apoio tecnico|o servico (ja |)(voltou|caiu)|do ramo|do lote|desse lote|o manual sem|sair da bolsa|industria 4.0|robos? entregador*|no predio|esta tudo nos e-mails|o recolhimento|o trimestre|trimestre foi)',
    '(que a gente|que nos) (cobra|faz|fabrica|vende|fazemos|vendemos|fabricamos|monta)',
    '(o meu|a minha|os meus|o nosso|a nossa|meu|minha|nosso|nossa) (chefe|chefes|patrao|empresa|firma|gerente|gestor|gestora|diretor|diretora|supervisor*|encarregado|colega|colegas|departamento|setor|sector|turno|trampo|ceo)',
    '(no (trabalho|trampo|galpao|armazem|laboratorio|escritorio|setor)|na (fabrica|empresa|firma|oficina|linha de montagem|expedicao)|la (na firma|no trampo)|onde (trabalho|eu trabalho)|trabalho (aqui|la)|quem monta sou eu|(sou eu que|eu que|eu) (monto|vendo|embalo|parafuso|lanco|testo)|parafuso os|sou da limpeza)',
  ],
  belongings: [
    '(nosso|nossa|nossos|nossas) (novo |nova |novos |novas |ultimo |ultima |proximo |)(empresa|direcao|diretoria|modelo*|lancamento|presidente|fundador|gente|equipa|equipe|plantel|fabrica|escritorio*|politica|codigo|projeto*|maquina*|braco*|carrinho*|aparelho*|sensor*|motor*|contrato*|socio*|video*|mascote|site|feira|reunioes|resultado*|vendas|planos?|preco*|manual|carregador*|app|robos?|servico|suporte)',
    '(nosso|nossa|nossos|nossas) (novo |nova |novos |novas |proprio |)(produto*|robo*|preco*|app|aplicativo|software|estrategia|logo|marca|anuncio*|publicidade|campanha|marketing|servico|suporte|apoio|rh|cultura|cantina|numeros|margem|margens|cliente*|fornecedor*|direcao|diretoria|chefia|acoes|qualidade|servidor*|aparelho*|bateria*|carregador*|carteira|advogado*|patente*|slogan|stand|garantia|sede|fabrica|empresa|firma|setor|sector|comerciais|ceo)',
  ],
  banter: [
    '(kk*|kkkk*|rs|rsrs*|hahaha*|zoeira|brincadeirinha|to brincando|estou a brincar|amo-te|te adoro|amiga linda|miga)',
    '(haha*|kkk*|rsrs*|amo voce|te amo|gosto de ti|parabens|brincadeira)',
  ],
};
