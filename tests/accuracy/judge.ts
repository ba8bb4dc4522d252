import { readFileSync } from 'node:fs';
import { type Compiled, compile } from '../../src/engine/compile.ts';
import { settle } from '../../src/engine/draft.ts';
import type { Ear } from '../../src/engine/ear/ear.ts';
import { examine } from '../../src/engine/examine.ts';
import { parsePolicy } from '../../src/engine/index.ts';
import { readSource } from '../../src/policy/source.ts';
import type { Labelled } from './labelled.ts';

/** What was said on a post. */
export interface Judged extends Labelled {
  readonly said: ReadonlySet<string>;
}

/** A weekday at noon, for rules that keep hours. */
const at = Date.UTC(2026, 10, 24, 12);

/** Reads and compiles a policy file, YAML or JSON. */
export function policyFrom(path: string): Compiled {
  return compile(parsePolicy(readSource(readFileSync(path, 'utf8')).data));
}

/**
 * The categories that speak on a post, on a personal account and in public where the post does not say otherwise. `ear`: another
 * than the shipped one, or none.
 */
export function judge(compiled: Compiled, post: Labelled, ear?: Ear | null): Judged {
  const { text, site, surface, account = 'personal' } = post;
  const draft = settle({ parts: [text], site, surface, account: { kind: account }, audience: 'public' }, at);
  const { findings } = examine(compiled, draft, undefined, ear);
  return { ...post, said: new Set(findings.map(({ category }) => category)) };
}

/** Expected categories that stay silent. */
export const missedOn = ({ expect, said }: Judged): string[] => expect.filter(category => !said.has(category));

/** Categories that speak and must not. What is expected is never an alarm. */
export const alarmsOn = ({ expect, forbid, said }: Judged): string[] =>
  [...said].filter(one => !expect.includes(one) && (forbid.includes('*') || forbid.includes(one)));
