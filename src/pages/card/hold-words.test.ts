import { describe, expect, test } from 'vitest';
import { views } from '../../../tests/pages-look/views.ts';
import { type HoldView, holdWords } from './Hold.tsx';
import { spoken } from './say.ts';

const hold = views.find(({ id }) => id === 'hold')!.view as HoldView;

describe('a hold', () => {
  test('names who asks, to see and to hear', () => {
    expect(holdWords(hold).line).toMatch(/^Your post has not been sent\. Acme Robotics/);
    expect(spoken(hold, true)).toContain(holdWords(hold).line);
  });

  test('of the sample is nobody’s', () => {
    const { line } = holdWords({ ...hold, policy: { ...hold.policy, organisation: 'Sample', sample: true } });
    expect(line).toMatch(/sample policy asks/);
  });
});
