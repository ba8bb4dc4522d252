import { expect, test } from 'vitest';
import { check } from '../engine/check.ts';
import { settle } from '../engine/draft.ts';
import { load } from '../policy/load.ts';
import sample from './sample.generated.json' with { type: 'json' };

test('the policy that ships inside loads, carries no examples, and hears a code name', () => {
  const loaded = load(sample);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  expect(JSON.stringify(sample)).not.toContain('"examples"');
  const findings = check(loaded.compiled, settle({ parts: ['Project Falcon ships in May'] }, 0));
  expect(findings).toContainEqual(expect.objectContaining({ category: 'confidential', level: 'hold' }));
});
