import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(preguicos*|encostad*|vagabund*|puxa-saco*|lambe-botas|graxista*|mafia|mafios*|circo|manicomio|zoologico|cobarde*|covarde*|toupeira*|jumento*|asno*|tapad*|incapaz|incapazes|chul*|bando de|cambada de|feira de vaidades|mao de vaca|nao (sabe|sabem) (nem|ligar|ler|fazer)|so (sabe|sabem) dormir|tachistas)',
    '(mentiros*|vigarista*|aldrab*|ladrao|ladroes|inutil|inuteis|incompetente*|idiota*|imbecil|imbecis|palhac*|burro|burros|sem vergonha|golpista*|fraude|burla|lixo|merda|sucata|parasita*|corrupt*|canalha*|picareta*|trambique*|vergonha)',
  ],
  scorn: [
    '(porcaria|tralha|cai aos pedacos|cai aos bocados|quebra toda|de brinquedo|gambiarra|nem dado|engana trouxa)',
  ],
  accusations: [
    '(suborn*|propina*|luvas|leva por fora|levam por fora|corromp*|corrupcao|rouba|roubam|roubou|roubaram|copia|copiam|copiou|burla|burlam|mente|mentem|mentiu|engana|enganam|aldraba*|falsific*|adulter*|lava dinheiro|sonega*|explora os|espiona*|plagi*|e montagem)',
  ],
  targets: [
    '(nosso|nossa|nossos|meu|minha|meus|o|a|os|as) (novo |nova |)(chefe|chefes|chefia|direcao|diretoria|gerencia|gerente*|supervisor*|encarregad*|turno *|pessoal (da noite|do turno)|departamento|vendas|compras|comprador|rh|recursos humanos|marketing|comerciais|colega*|cliente*|fornecedor*|concorrencia|diretor*|patrao)',
    'cliente nosso',
  ],
};
