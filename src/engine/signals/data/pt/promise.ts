import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(enviamos|mandamos|vamos (enviar|mandar|trocar|devolver|reembolsar|pagar)|trocamos|devolvemos|oferecemos|creditamos|reparamos|garantimos|prometemos) *',
    '(recebe|recebem|receberao|recebera|vai receber|todo mundo ganhou|ganham|tera|terao|chega um|vai ser trocado) ... (reembolso|gratis|novo|nova|zerado|meses|dinheiro|credito|conta|casa|sem pergunta)',
    '(prometido|palavra (nossa|de honra)|garantido|sem perguntas|sem custo*|gratis|ate (sexta|segunda|o natal|amanha|ao fim))',
  ],
};
