import type { Language } from '../language.ts';

export const disparagement: Language['disparagement'] = {
  insults: [
    '(mentiros*|vigarista*|aldrab*|ladrao|ladroes|inutil|inuteis|incompetente*|idiota*|imbecil|imbecis|palhac*|burro|burros|sem vergonha|golpista*|fraude|burla|lixo|merda|sucata|parasita*|corrupt*|canalha*|picareta*|trambique*|vergonha)',
  ],
  scorn: [],
  accusations: [],
  targets: [],
};
