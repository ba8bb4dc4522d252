import type { InForce } from '../../src/background/in-force.ts';
import { examine } from '../../src/engine/examine.ts';
import { createHasher } from '../../src/engine/lists/hasher.ts';
import type { PolicyDocument } from '../../src/engine/policy.ts';
import { load } from '../../src/policy/load.ts';
import { slowHash } from '../../src/policy/slow-hash.ts';

type RuleDocument = PolicyDocument['rules'][number];

/** A rule that speaks at one word. */
export function ruleOn(word: string, level: RuleDocument['level'], more: Partial<RuleDocument> = {}): RuleDocument {
  const id = `${level}-${word}`;
  return {
    id,
    category: 'confidential',
    level,
    title: `About ${word}`,
    why: 'It matters.',
    when: { terms: [word] },
    ...more,
  };
}

/** A small policy document of an organisation with one official account on x. */
export function policyDocument(rules: RuleDocument[], more: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    schema: 1,
    id: 'acme-social',
    version: 7,
    organisation: { name: 'Acme Robotics', accounts: { x: ['acmerobotics'] } },
    contacts: [{ id: 'comms', name: 'Communications', email: 'comms@acme.example' }],
    rules,
    ...more,
  };
}

/** A policy in force, as the worker holds one. */
export function inForceOf(document: PolicyDocument, more: Partial<InForce> = {}): InForce {
  const loaded = load(document);
  if (!loaded.ok) throw new Error(`The test's policy does not load: ${JSON.stringify(loaded.problems)}`);
  const { policy, compiled } = loaded;
  const hasher = createHasher(slowHash);
  return {
    policy,
    language: 'en',
    source: 'managed',
    outOfReach: false,
    check: draft => examine(compiled, draft, hasher),
    resolve: hasher.resolve,
    ...more,
  };
}
