/** The checker: a policy compiled once, drafts checked against it. */
export { check } from './check.ts';
export { type Compiled, compile } from './compile.ts';
export { type Deserialized, deserialize } from './deserialize.ts';
export { type Draft, type DraftInput, settle } from './draft.ts';
export type { Finding, Fix, Level, Span } from './finding.ts';
export { parsePolicy, unknownFields } from './parse.ts';
export { type Policy, type PolicyDocument, policySchema } from './policy.ts';
export { formatPath, type Path, PolicyError, type Problem } from './problem.ts';
export { serialize } from './serialize.ts';
