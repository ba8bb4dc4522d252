/**
 * The checker as a library, the one entry of the package: a policy compiled once, drafts checked against it. Runs in Node
 * and in browsers; touches neither the network nor a page. See docs/library.md.
 */
export { check } from '../engine/check.ts';
export { checkThrough } from '../engine/check-through.ts';
export { type Compiled, compile } from '../engine/compile.ts';
export { type Deserialized, deserialize } from '../engine/deserialize.ts';
export { type Draft, type DraftInput, settle } from '../engine/draft.ts';
export type { Examination } from '../engine/examine.ts';
export type { Finding, Fix, Level, Span } from '../engine/finding.ts';
export type { Policy, PolicyDocument } from '../engine/policy.ts';
export { type Path, PolicyError, type Problem } from '../engine/problem.ts';
export { serialize } from '../engine/serialize.ts';
export { createHasher } from './hasher.ts';
