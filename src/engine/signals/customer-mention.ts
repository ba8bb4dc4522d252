import type { Signal } from './define.ts';
import { isElsewhere } from './support/elsewhere.ts';
import { hear } from './support/hearing.ts';
import { inRaw } from './support/sentences.ts';
import { wordings } from './support/wordings.ts';
import { isFromInside, nearby } from './support/work.ts';

const ours = wordings(({ customers }) => customers.ours);
const dealings = wordings(({ customers }) => customers.dealings);
const visits = wordings(({ customers }) => customers.visits);

/** How many sentences away it may be told what the customer did. */
const reach = 1;

/** What the ear may ask as well: see ../ear/cues.ts. */
export const cues = { ours, dealings, visits };

/** A customer by name, or one that is described closely enough to be found. */
export const customerMention: Signal = {
  id: 'customer-mention',
  title: 'Tells something about a customer',
  find(text, _draft, facts) {
    const named = facts.mentions('customer', text);
    const hearing = hear(text, facts);
    const { text: all, sentences } = hearing;
    if (!isFromInside(all) || isElsewhere('customer-mention', hearing)) return named;
    const told = nearby(
      sentences.map(({ own }) => dealings.test(own)),
      reach,
    );
    const described = sentences.flatMap((sentence, i) =>
      inRaw(text, sentence, [...(told[i] ? ours.find(sentence.own) : []), ...visits.find(sentence.own)]),
    );
    return [...named, ...described];
  },
};
