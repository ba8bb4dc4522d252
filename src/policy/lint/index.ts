import { load } from '../load.ts';
import type { Position, Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { blockScope } from './block-scope.ts';
import { deadRule } from './dead-rule.ts';
import type { LintRule } from './define.ts';
import { duplicateId } from './duplicate-id.ts';
import { escapedPattern } from './escaped-pattern.ts';
import { failingExample } from './failing-example.ts';
import { idleList } from './idle-list.ts';
import { missingWhy } from './missing-why.ts';
import { oddHandle } from './odd-handle.ts';
import { priorApproval } from './prior-approval.ts';
import { protectedSpeech } from './protected-speech.ts';
import { schema } from './schema.ts';
import { slowPattern } from './slow-pattern.ts';
import { tooLarge } from './too-large.ts';
import { unknownContact } from './unknown-contact.ts';
import { unknownField } from './unknown-field.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSite } from './unknown-site.ts';
import { unprotectedTopic } from './unprotected-topic.ts';
import { unsupported } from './unsupported.ts';
import { untestedRule } from './untested-rule.ts';
import { uselessFix } from './useless-fix.ts';
import { vagueWords } from './vague-words.ts';
import { workTalk } from './work-talk.ts';

/** Every lint rule, sorted by id. */
export const lintRules: readonly LintRule[] = [
  blockScope,
  deadRule,
  duplicateId,
  escapedPattern,
  failingExample,
  idleList,
  missingWhy,
  oddHandle,
  priorApproval,
  protectedSpeech,
  schema,
  slowPattern,
  tooLarge,
  unknownContact,
  unknownField,
  unknownReference,
  unknownSite,
  unprotectedTopic,
  unsupported,
  untestedRule,
  uselessFix,
  vagueWords,
  workTalk,
];

/** A problem with the place where it stands and the lint rule that found it. */
export interface Located extends Problem, Position {
  readonly rule: string;
}

/** Everything there is to mend in a policy, from its first line to its last. */
export function lint(source: Source): readonly Located[] {
  if (source.syntax.length > 0) {
    return source.syntax.map(problem => ({ ...problem, rule: 'syntax', level: 'error', path: [] }));
  }
  const subject = { data: source.data, loading: load(source.data) };
  return lintRules
    .flatMap(({ id, run }) => run(subject).map(problem => ({ ...problem, ...place(source, problem), rule: id })))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function place(source: Source, { path, atKey }: Problem): Position {
  return source.at(path, atKey ? 'key' : 'value');
}
