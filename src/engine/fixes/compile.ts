import type { Hit } from '../conditions/define.ts';
import type { Fix } from '../finding.ts';
import { firstDisclaimer } from '../names.ts';
import type { Policy } from '../policy.ts';
import type { Path, Problem } from '../problem.ts';
import { say } from '../schema/common.ts';
import type { FixSpec } from '../schema/fix.ts';
import { suggest } from '../text/suggest.ts';
import { append, prepend, remove } from './edit.ts';
import { mask } from './mask.ts';

/** Works out a fix for one finding of a text; undefined where it has nothing to offer there. */
export type Fixer = (raw: string, hit: Hit) => Fix | undefined;

/** Compiles a fix of a rule; what it refers to and cannot find is added to the problems. */
export function compileFix(spec: FixSpec, path: Path, policy: Policy, problems: Problem[]): Fixer {
  const label = spec.label && say(spec.label, policy.language);
  const labelled = label === undefined ? {} : { label };
  const fix = fixer(spec, path, policy, problems);
  return (raw, hit) => {
    const offered = fix(raw, hit);
    return offered && { ...offered, ...labelled };
  };
}

function fixer(spec: FixSpec, path: Path, policy: Policy, problems: Problem[]): Fixer {
  const { askReview, learnMore } = spec;
  if (spec.remove) return (raw, hit) => ({ kind: 'remove', ...remove(raw, hit) });
  if (spec.mask)
    return (raw, hit) => ({ kind: 'mask', ...span(hit), text: mask(raw.slice(hit.start, hit.end), hit.detector?.id) });
  if (spec.replace !== undefined) return replacing(say(spec.replace, policy.language));
  if (spec.append !== undefined) return appending(say(spec.append, policy.language));
  if (spec.prepend !== undefined) {
    const words = say(spec.prepend, policy.language);
    return raw => ({ kind: 'prepend', ...prepend(raw, words) });
  }
  if (spec.addDisclaimer) {
    const words = firstDisclaimer(policy);
    if (words === undefined)
      problems.push({ path, message: 'The policy has no disclaimer to add. Give one under disclaimer: {texts: […]}.' });
    return appending(words ?? '');
  }
  if (askReview !== undefined) {
    const ids = policy.contacts.map(({ id }) => id);
    if (!ids.includes(askReview)) {
      problems.push({
        path: [...path, 'askReview'],
        message: `There is no contact "${askReview}". Add it under contacts, or correct the name.${suggest(askReview, ids)}`,
      });
    }
    return () => ({ kind: 'askReview', contact: askReview });
  }
  return learnMore === undefined ? () => undefined : () => ({ kind: 'learnMore', url: learnMore });
}

const span = ({ start, end }: Hit) => ({ start, end });

function replacing(words: string): Fixer {
  return (raw, hit) =>
    raw.slice(hit.start, hit.end) === words ? undefined : { kind: 'replace', ...span(hit), text: words };
}

function appending(words: string): Fixer {
  return raw => ({ kind: 'append', ...append(raw, words) });
}
