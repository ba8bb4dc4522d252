import { type Topic, topics } from '../../engine/signals/data/language.ts';
import { warning } from '../problem.ts';
import type { LintRule } from './define.ts';
import { type PrivateRule, privateRules } from './support/private-rules.ts';
import { rightful } from './support/rightful.ts';

/**
 * Rules that speak where people talk of what the law lets them talk about (in the United States section 7 of the National Labor
 * Relations Act, in the European Union the directives on whistleblowers and on transparent pay, and others). Rules about
 * reputation are silent there by themselves; this tries all of them.
 */
export const protectedSpeech: LintRule = {
  id: 'protected-speech',
  title: 'rules that speak on what people have a right to say',
  run: subject =>
    privateRules(subject).flatMap(rule => {
      const heard = firstHeard(rule);
      return heard === undefined ? [] : [warning(['rules', rule.index, 'when'], sentence(heard.topic, heard.text))];
    }),
};

function firstHeard(rule: PrivateRule): { topic: Topic; text: string } | undefined {
  const posts = topics.flatMap(topic => rightful[topic].map(text => ({ topic, text })));
  return posts.find(({ text }) => rule.speaksOn(text));
}

function sentence(topic: Topic, text: string): string {
  return `The rule speaks on a post about ${topic.replaceAll('-', ' ')}, which the law may protect: "${text.replaceAll('{org}', '…')}" Ask for more in \`when\`, or let such posts pass with \`unless\`.`;
}
