import type { Language } from '../language.ts';

export const access: Language['access'] = {
  codes: [
    '(codigo|senha|pin) (do|da|de|pro|para o|para a) (porta|portao|alarme|entrada|acesso|wifi|motoboy|armazem|galpao|escritorio|cofre|garagem)',
    'codigo (pro|para) *',
  ],
  openers: [
    '(cracha|cartao|passe) ... (frente e verso|frente e tras|foto|numero|codigo de barras|selfie)',
    '(wifi|senha|palavra-passe|pin) ... (continua|esta|ta|colad*|escrit*|pendurad*)',
    '(chave|chaves|copia) (do|da|esta|fica|ficam) ... (debaixo|atras|pendurad*|vaso|extintor|servidores|escritorio|armazem|gaveta)',
  ],
  holes: [
    '(porta|portinha|portao|janela|estore|grade|vedacao|saida de emergencia|cais) ... (nao (tranca|fecha|fecham|trava)|aberta|aberto|partid*|quebrad*|abre|empurr*|puxa|pontape|encravad*|fica a meio)',
    '(camara|camaras|camera|cameras|alarme|alarmes|sensor*) ... (desligad*|quebrad*|estragad*|avariad*|fals*|nao (funciona*|grava*|pega*)|virad* para)',
    '(sem|nao tem|nenhuma) (camara|camaras|camera|cameras|alarme|vigia|guarda|seguranca)',
    '(vigia|guarda|seguranca|porteiro|vigilante|guarita|portaria) ... (volta|ronda|dorme|ronca|vazia|ferias|nunca|sai as|pausa|de baixa|no meio disso)',
    '(qualquer um|qualquer pessoa|da para|da pra) (entra|entrar|passa|passar)',
  ],
  places: [
    '(escritorio|fabrica|armazem|galpao|laboratorio|oficina|sede|predio|edificio|sala de servidores|deposito|empresa|firma|parque|portao)',
  ],
};
