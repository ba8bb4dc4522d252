import type { Policy } from './policy.ts';
import { say } from './schema/common.ts';
import type { MentionKind } from './signals/define.ts';

const fields: Readonly<Record<MentionKind, (organisation: Policy['organisation']) => readonly string[]>> = {
  organisation: ({ name, aliases }) => [name, ...aliases],
  product: ({ products }) => products,
  competitor: ({ competitors }) => competitors,
  colleague: ({ colleagues }) => colleagues,
  customer: ({ customers }) => customers,
};

/** The names of one kind that a policy gives. */
export function namesOf(policy: Policy, kind: MentionKind): readonly string[] {
  return fields[kind](policy.organisation);
}

/** The wordings that count as the policy's disclaimer, in all its languages. */
export function disclaimersOf({ disclaimer }: Policy): readonly string[] {
  return (disclaimer?.texts ?? []).flatMap(text => (typeof text === 'string' ? [text] : Object.values(text)));
}

/** The disclaimer that a fix adds: the first one, in the policy's language. */
export function firstDisclaimer({ disclaimer, language }: Policy): string | undefined {
  const text = disclaimer?.texts[0];
  return text === undefined ? undefined : say(text, language);
}
