import type { Language } from '../language.ts';

export const elsewhere: Language['elsewhere'] = {
  announced: [
    '(esta|ta|saiu|colocaram) (no|la no) site (desde|hoje|ja|cedo)',
    '(anunciad*|publicad*|divulgad*) (hoje|ontem|esta manha|oficialmente|agora ha pouco)',
    '((agora |)ja (e oficial|pode dizer|posso contar|se pode dizer)|agora (e|ja e) oficial|na nota de (ontem|hoje)|nota (oficial|da {org}|da empresa)|comunicado (oficial|da {org}))',
  ],
  fiction: [
    '(escape room|jogo de (tabuleiro|rpg)|videogame|meu (romance|conto|roteiro|sonho)|minha (novela|historia|peca)|capitulo {n}|no (filme|jogo|livro|sonho)|na (serie|novela|peca)|sonhei)',
  ],
  home: [
    '(minha (avo|sogra|filha|mae|irma|tia)|meu (avo|filho|pai|marido|gato|cachorro)|o condominio|vizinh(os|as)|casamento|aniversario|vou casar|coral|quermesse)',
  ],
  refusal: [
    '(nao (vou|posso) (falar|contar|dizer) ... (entao|por isso|logo) nao|nao (falo|conto|digo) nada)',
    'nao me pergunt(em|es|e) ... (trabalho|empresa|trampo|firma)',
    '(nem|nao faco) ideia (do que|de quando|se)',
  ],
  trifles: [
    '(spoiler*|temporada|episodio|a serie|sem mim|ultim(o|a) (fatia|pedaco|bolacha|cerveja|coxinha)|mario kart|monopolio|banco imobiliario)',
  ],
};
