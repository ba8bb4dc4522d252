import type { Text } from '../../engine/schema/common.ts';
import type { Rule } from '../../engine/schema/rule.ts';
import { warning } from '../problem.ts';
import { policyRule } from './define.ts';

/** Words that everybody reads in a way of their own, by stem, in the languages of the signals. */
const vague = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[
    'inappropriate(?:ly)?',
    'appropriate (?:behaviou?r|content|language|manner|posts?|tone)',
    'unprofessional(?:ly)?',
    'professionalism',
    '(?:in a|be|stay|keep it|remain) professional',
    '(?:dis|un)?respectful(?:ly)?',
    '(?:un)?friendly',
    'polite(?:ly)?',
    'courteous(?:ly)?',
    'civility',
    '(?:be|stay|keep it|remain) civil',
    '(?:be|stay|keep|remain) positive',
    'negativity',
    'negative (?:comments?|remarks?|posts?)',
    'good taste',
    'offensive',
    'embarrass(?:es|ing|ment)?',
    'bad light',
    'disloyal(?:ty)?',
    'loyal(?:ty)?',
    '(?:un)?angemessen(?:e[nrms]?)?',
    '(?:un)?freundlich(?:e[nrms]?)?',
    'respektvoll(?:e[nrms]?)?',
    'illoyal',
    '(?:in)?approprié(?:e?s?)',
    'respectueu(?:x|se|ses)',
    'déloyal(?:e|es)?',
    '(?:in)?apropiad[oa]s?',
    'respetuos[oa]s?',
    '(?:in)?appropriat[oai]',
    'rispettos[oaie]',
    '(?:on)?gepaste?',
    'respectvolle?',
    '(?:in)?apropriad[oa]s?',
    'respeitos[oa]s?',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** A vague word passes where examples on both sides narrow it down. */
export const vagueWords = policyRule({
  id: 'vague-words',
  title: 'vague words without examples that narrow them',
  run: ({ rules }) =>
    rules.flatMap((rule, index) =>
      isNarrowed(rule)
        ? []
        : (['title', 'why'] as const).flatMap(field => {
            const word = findVague(rule[field]);
            if (word === undefined) return [];
            return [
              warning(
                ['rules', index, field],
                `"${word}" can mean anything, and people will keep silent to be safe. Say what could happen and to whom, or show what is meant with two examples under flags and two under passes.`,
              ),
            ];
          }),
    ),
});

function isNarrowed({ scope, examples }: Rule): boolean {
  if (scope.accounts?.every(kind => kind === 'official')) return true;
  return examples.flags.length >= 2 && examples.passes.length >= 2;
}

function findVague(text: Text): string | undefined {
  const all = typeof text === 'string' ? [text] : Object.values(text);
  return all.map(one => vague.exec(one)?.[0]).find(word => word !== undefined);
}
