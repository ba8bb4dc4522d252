import type { Language } from '../language.ts';

export const anger: Language['anger'] = {
  outbursts: [
    "(stinksauer|so sauer|wutend|kotzt mich an|zum kotzen|ich konnte kotzen|mir reichts|mir reicht's|mir reicht es|hab die schnauze voll|die schnauze voll|die nase voll|ich raste aus|ich platze|unfassbar|unverschamt*|frechheit|was (zur holle|soll der scheiss)|das darf doch nicht wahr sein|verdammt noch mal|verdammte scheisse|wie konnen die es wagen|es reicht)",
  ],
};
