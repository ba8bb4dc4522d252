import type { Language } from '../language.ts';

export const rumour: Language['rumour'] = {
  hearsay: [
    '(boato*|rumor*|diz-que-diz|dizem (por ai|que)|diz-se (que|por ai)|corre (por ai|o boato)|ouvi (dizer|falar|por ai)|me (contaram|falaram|disseram)|contaram-me|disseram-me|radio (peao|corredor|alcatifa)|fofoca|fofocas|passarinho|parece que|pelos vistos|ao que parece|supostamente|alegadamente|nao confirmad*|por confirmar|alguem (confirma|sabe se)|fonte (segura|interna|proxima)|nao sei se e verdade)',
    '(boato|boatos|rumor|rumores|dizem por ai|corre por ai|diz-se que|ouvi dizer|me contaram|disseram-me|parece que|ao que parece|supostamente|alegadamente|por confirmar|um passarinho|de fonte segura)',
  ],
};
