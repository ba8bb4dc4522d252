import { topics } from '../../engine/signals/data/language.ts';
import { warning } from '../problem.ts';
import { policyRule } from './define.ts';

export const unprotectedTopic = policyRule({
  id: 'unprotected-topic',
  title: 'protected topics that are left out or unknown',
  run: ({ protected: { topics: kept } }) => {
    const left = topics.filter(topic => !kept.includes(topic));
    const unknown = kept.flatMap((topic, at) => (topics.some(known => known === topic) ? [] : [at]));
    return [
      ...(left.length === 0
        ? []
        : [
            warning(
              ['protected', 'topics'],
              `Rules about reputation will speak where people talk of ${left.join(', ')}. Leave these in unless you are certain that the law of every place lets you.`,
            ),
          ]),
      ...unknown.map(at =>
        warning(['protected', 'topics', at], `Nothing is known of this topic. There are ${topics.join(', ')}.`),
      ),
    ];
  },
});
