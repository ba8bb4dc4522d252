import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(codigo|senha|pin|palavra-passe|password|combinacao) (do |da |de |dos |pro |para |)(o |a |)(portao|porta|alarme|entrada|garagem|estacionamento|armazem|galpao|cofre|cacifo|armario|servidor|servidores|wifi|wi-fi|rede|cadeado|elevador|laboratorio|recepcao|rececao|cancela|visitantes)',
    '(numero|matricula) (de|do) (funcionario|cracha|cartao|empregado)',
    '(codigo|senha|pin) (do|da|de|pro|para o|para a) (porta|portao|alarme|entrada|acesso|wifi|motoboy|armazem|galpao|escritorio|cofre|garagem)',
    'codigo (pro|para) *',
  ],
  openers: [
    '(selfie|estreando|estrear|olha|olhem|primeiro dia*) ... (cracha|cartao de acesso|credencial)',
    '(foto|selfie) do (meu |)cracha (pq|porque|novo|pra|com|no|e)',
    '(cracha|cartao (de acesso|da empresa)|credencial) ... (numero|codigo|chip|qr|frente e verso|le-se|da (pra|para) ler|novo|nova|foto|selfie|abre|funciona|borrei)',
    '(senha|password|pin|wifi|codigo|palavra-passe) ... (e|continua|ainda|esta colad*|ta colad*|post-it|atras|nunca mud*|nao mud*|a mesma|o mesmo|de fabrica)',
    '(chave|chaves|chave mestra|copia da chave|comando) ... (debaixo|embaixo|atras|em cima|pendurad*|escondid*) *',
    '(porta|portao|fechadura|torniquete|catraca|cancela) ... (abre|abrem|abre-se) (com|sem) *',
    '(cracha|cartao|passe) ... (frente e verso|frente e tras|foto|numero|codigo de barras|selfie)',
    '(wifi|senha|palavra-passe|pin) ... (continua|esta|ta|colad*|escrit*|pendurad*)',
    '(chave|chaves|copia) (do|da|esta|fica|ficam) ... (debaixo|atras|pendurad*|vaso|extintor|servidores|escritorio|armazem|gaveta)',
  ],
  holes: [
    '(porta|portinha|portao|janela|saida de emergencia|cerca|grade|fechadura|cancela|catraca|cais|vedacao|muro) ... (nao (fecha|tranca|trava|encosta|funciona|tem)|nunca (fecha|tranca)|sempre abert*|abert*|partid*|quebrad*|estragad*|com um (calco|tijolo|cartao)|puxa* (com forca|que)|empurra*|e por la que|buraco)',
    '(camara|camaras|camera|cameras|alarme|sensor*|videoporteiro) ... (nao (grava*|funciona*|pega*|filma*|liga*|esta|apita*)|desligad*|avariad*|quebrad*|de enfeite|falsa*|fals*|de mentira|virad*|fora de servico)',
    '(nao ha|nao tem|sem|nenhuma|nenhum) (camara*|camera*|alarme|vigia|vigilante|seguranca|guarda|porteiro|ninguem (na|no|a))',
    '(vigia|vigilante|seguranca|guarda|porteiro|zelador|rececionista|recepcionista|ronda) (da noite |noturno |nunca |so |sempre |)(dorme|cochila|janta|almoca|come|fuma|sai|vai|faz|da a volta|passa|chega|volta|ve|ve a novela|assiste|troca|nao (esta|vem|olha|ve|ta|passa)|esta de (ferias|folga)|some)',
    '(qualquer um entra|entra quem quer|da (pra|para) entrar|entras (sem|por|ate)|entra-se|e por la que entramos|ninguem (te |)(pede|pergunta|ve|olha|controla) (nada|o cracha|o cartao)|nao fica ninguem|nao tem ninguem|nao ha ninguem|ninguem ve nada|passa ate)',
    '(cracha|cartao|login|conta|acesso) ... (ainda (abre|funciona|entra)|nunca (desativ*|cancel*)|de um ex|caducad*|vencid*)',
    '(porta|portinha|portao|janela|estore|grade|vedacao|saida de emergencia|cais) ... (nao (tranca|fecha|fecham|trava)|aberta|aberto|partid*|quebrad*|abre|empurr*|puxa|pontape|encravad*|fica a meio)',
    '(camara|camaras|camera|cameras|alarme|alarmes|sensor*) ... (desligad*|quebrad*|estragad*|avariad*|fals*|nao (funciona*|grava*|pega*)|virad* para)',
    '(sem|nao tem|nenhuma) (camara|camaras|camera|cameras|alarme|vigia|guarda|seguranca)',
    '(vigia|guarda|seguranca|porteiro|vigilante|guarita|portaria) ... (volta|ronda|dorme|ronca|vazia|ferias|nunca|sai as|pausa|de baixa|no meio disso)',
    '(qualquer um|qualquer pessoa|da para|da pra) (entra|entrar|passa|passar)',
  ],
  places: [
    '(vigia|seguranca|porteiro|cracha|portaria|galpao|armazem|escritorio|fabrica|oficina|laboratorio|recepcao|rececao|cais|bicicletario|casa de banho do res do chao|sede|trampo|empresa|portao|doca|garagem da firma)',
    '(escritorio|fabrica|armazem|galpao|laboratorio|oficina|sede|predio|edificio|sala de servidores|deposito|empresa|firma|parque|portao)',
  ],
};
