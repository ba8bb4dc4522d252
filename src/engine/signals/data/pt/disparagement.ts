import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(vigarista*|aldraba*|aldraboes|charlata*|picareta*|trambiqueiro*|golpista*|safad*|canalha*|pilantra*|bandid*|gatun*|ladra*|ladroes|ladra|mafios*|mafia|corja|cambada|gentalha|escumalha|parasita*|sanguessuga*|abutre*|tirano*|ditador*|explorador*|psicopata*|narcisista*|preguicos*|preguica|encostad*|vagabund*|mandriao|mandrioes|calaceir*|incompetente*|inutil|inuteis|incapaz|incapazes|burr*|jument*|asno*|analfabet*|ignorante*|parol*|brega|mal educad*|sovina*|pao-duro|forreta*|puxa-saco*|lambe-botas|lambe botas|graxista*|engraxador*|dedo-duro|bufo*|hipocrita*|mentiros*|falso*|cobarde*|covarde*|palhac*|patetic*|mediocre*|amador*|trapalh*|oportunista*|mercenari*|nulidade*|zero a esquerda|tacho|tachista*)',
    '(bando|cambada|corja|quadrilha|monte|manada|turma|pandilha|sucia) de (*)',
    '(nao (sabem|sabe|percebem|percebe|entendem|entende|valem|vale|fazem|faz|prestam|presta) (nada|nem|um|ler|escrever|contar|porra|o que|de|um caralho|nepia)|carimba* ate|carimbam (tudo|ate)|assina* (tudo |)(sem ler|de olhos fechados)|e burro que doi|com o rei na barriga)',
    '(preguicos*|encostad*|vagabund*|puxa-saco*|lambe-botas|graxista*|mafia|mafios*|circo|manicomio|zoologico|cobarde*|covarde*|toupeira*|jumento*|asno*|tapad*|incapaz|incapazes|chul*|bando de|cambada de|feira de vaidades|mao de vaca|nao (sabe|sabem) (nem|ligar|ler|fazer)|so (sabe|sabem) dormir|tachistas)',
    '(mentiros*|vigarista*|aldrab*|ladrao|ladroes|inutil|inuteis|incompetente*|idiota*|imbecil|imbecis|palhac*|burro|burros|sem vergonha|golpista*|fraude|burla|lixo|merda|sucata|parasita*|corrupt*|canalha*|picareta*|trambique*|vergonha)',
  ],
  scorn: [
    '(um lixo|uma merda|uma bosta|uma porcaria|tralha|sucata|carroca*|gambiarra*|bugiganga*|um barrete|uma fraude|uma furada|uma cilada|uma tanga|um engodo|quebra (a|a) toa|quebram no|enguica*|avaria* (logo|sempre|no)|desfaz-se|desmontam-se|cai aos pedacos|caem aos (pedacos|bocados)|nao (presta|prestam|vale|serve) (para|pra|nada|um)|de plastico barato|de brincar|de brinquedo|xing ling|fuja*|fujam)',
    '(porcaria|tralha|cai aos pedacos|cai aos bocados|quebra toda|de brinquedo|gambiarra|nem dado|engana trouxa)',
  ],
  accusations: [
    '(mentem|mente|mentiram|mentiu|enganam|engana|enganaram|roubam|rouba|roubaram|aldrabam|burlam|burla|vigarizam|copiam|copia|copiaram|plagiam|falsificam|falsifica|maquiam|maquilham|inflam|insuflam|escondem|esconde|subornam|suborna|subornaram|compram|molham a mao|exploram|sonegam|fogem ao fisco|lavam dinheiro|manipulam|inventam|espiam|chantageiam|tapeiam|passam a perna) *',
    '(propina|propinas|luvas|suborno*|por baixo d* (mesa|pano)|por fora|caixa dois|cunha|cunhas|bola|recebe* por fora|leva* (luvas|bola|comissao)|comissoes por fora|concurso viciado|licitacao (viciada|fraudada|comprada)|carta* marcada*|nepotismo|o sobrinho do|a amante do|o cunhado do|o primo do)',
    '(todo mundo|toda a gente|ate (as|os) *) (sabe|sabem)',
    '(suborn*|propina*|luvas|leva por fora|levam por fora|corromp*|corrupcao|rouba|roubam|roubou|roubaram|copia|copiam|copiou|burla|burlam|mente|mentem|mentiu|engana|enganam|aldraba*|falsific*|adulter*|lava dinheiro|sonega*|explora os|espiona*|plagi*|e montagem)',
  ],
  targets: [
    '(o pessoal|os|as|a malta|a galera|o povo|a turma|os gajos|os caras) (da|do|dos|das) (qualidade|compras|vendas|rh|recursos humanos|marketing|contabilidade|financeiro|administracao|direcao|diretoria|manutencao|logistica|informatica|ti|suporte|producao|concorrencia|turno *|{n})',
    '(turno d* (noite|manha|tarde|dia)|aquele cliente|nossos clientes|os nossos clientes|os clientes|o chefe|a chefe|o patrao|a chefia|a gestao|os chefes|a diretora|o diretor|a diretoria|a administracao|os colegas|meus colegas|a concorrencia|o gerente|a gerente|o encarregado|o fornecedor|os fornecedores|o cliente|o ceo)',
    '(nosso|nossa|nossos|meu|minha|meus|o|a|os|as) (novo |nova |)(chefe|chefes|chefia|direcao|diretoria|gerencia|gerente*|supervisor*|encarregad*|turno *|pessoal (da noite|do turno)|departamento|vendas|compras|comprador|rh|recursos humanos|marketing|comerciais|colega*|cliente*|fornecedor*|concorrencia|diretor*|patrao)',
    'cliente nosso',
  ],
};
