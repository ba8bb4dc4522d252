import { z } from 'zod';
import { namesOf } from '../names.ts';
import { type MentionKind, mentionKinds } from '../signals/define.ts';
import { inParts, type Kind } from './define.ts';

const kind = z.enum(mentionKinds);

export const mentions: Kind<MentionKind | readonly MentionKind[]> = {
  name: 'mentions',
  summary: 'Holds where a name is given: the organisation, a product, a competitor, a colleague or a customer.',
  cost: 0,
  schema: () => z.union([kind, z.array(kind).min(1)]),
  compile(value, workshop) {
    const names = [value].flat().flatMap(one => namesOf(workshop.policy, one));
    const set = workshop.terms(names);
    return inParts(part => part.terms(set));
  },
};
