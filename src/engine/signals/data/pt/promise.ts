import type { Language } from '../language.ts';

export const promise: Language['promise'] = {
  wordings: [
    '(reembolso|devolucao|troca|substituicao|entrega) (garantid*|imediat*|assegurad*|sem custos|hoje|amanha)',
    '(a gente|nos|vamos|iremos) (* |)(leva|levamos|troca|trocamos|devolve|devolvemos|manda|mandamos|paga|pagamos|conserta|arruma|resolve|garante|garantimos|reembolsa|enviar|trocar|devolver|pagar|oferecer) *',
    '(vai|vao) ser (trocad*|reembolsad*|devolvid*|substituid*|compensad*|reparad*)',
    '(todo mundo|toda a gente|todos|voces|voces todos) (ganhou|ganharam|ganha|recebe|recebem|vai receber|tem) *',
    '(nao torna a acontecer|nao volta a acontecer|nao vai acontecer de novo|com juros|por nossa conta|sem custo|palavra (de honra|minha)|prometo|prometemos|garanto|garantimos que)',
    '(amanha|segunda|terca|quarta|quinta|sexta|sabado|domingo|ainda hoje|ate amanha) (* |)(a gente|recebe|recebes|chega|levamos|entregamos|tem|tem|leva)',
    '(enviamos|mandamos|vamos (enviar|mandar|trocar|devolver|reembolsar|pagar)|trocamos|devolvemos|oferecemos|creditamos|reparamos|garantimos|prometemos) *',
    '(recebe|recebem|receberao|recebera|vai receber|todo mundo ganhou|ganham|tera|terao|chega um|vai ser trocado) ... (reembolso|gratis|novo|nova|zerado|meses|dinheiro|credito|conta|casa|sem pergunta)',
    '(prometido|palavra (nossa|de honra)|garantido|sem perguntas|sem custo*|gratis|ate (sexta|segunda|o natal|amanha|ao fim))',
  ],
};
