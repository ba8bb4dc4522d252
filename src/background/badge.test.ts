import { expect, test } from 'vitest';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { settle } from '../engine/draft.ts';
import { badgeOf } from './badge.ts';
import type { Progress } from './session.ts';

const inForce = inForceOf(policyDocument([ruleOn('falcon', 'hold')]));

function progress(text: string, more: Partial<Progress> = {}, handle = 'me'): Progress {
  const kind = handle === 'acmerobotics' ? 'official' : 'personal';
  const draft = settle({ parts: [text], account: { kind, handle } }, 0);
  return {
    state: 'checking',
    holding: false,
    checked: { n: 1, draft, findings: inForce.check(draft).findings, pending: [], quietOn: [] },
    ...more,
  };
}

test.each([
  ['nothing written yet', [], 'brand', '', 'Beforehand'],
  ['checked', [progress('kestrel')], 'checked', '', 'Beforehand: Checked'],
  ['checked on an official account', [progress('kestrel', {}, 'acmerobotics')], 'official', '', /house rules/],
  ['findings of all frames', [progress('falcon falcon'), progress('falcon')], 'finding', '3', /3 things/],
  ['a post is held', [progress('falcon', { holding: true })], 'hold', '?', /has not been sent/],
  [
    'a box that cannot be read',
    [{ state: 'not-here', checked: undefined, holding: false }],
    'off',
    '',
    /Not checking here/,
  ],
  ['a post that went unchecked', [progress('kestrel', { state: 'unchecked' })], 'off', '', /unchecked/],
] as const)('%s', (_, all, icon, text, title) => {
  expect(badgeOf(all, inForce)).toEqual({ icon, text, title: expect.stringMatching(title) });
});

test('while the policy rests, or before there is one, nothing is counted', () => {
  const resting = { ...inForce, policy: { ...inForce.policy, enabled: false } };
  expect(badgeOf([progress('falcon')], resting)).toMatchObject({ icon: 'off', text: '', title: 'Beforehand: Resting' });
  expect(badgeOf([progress('falcon')], undefined)).toMatchObject({ icon: 'off', text: '' });
});

test('what the browser keeps from us is said where nothing is written', () => {
  expect(badgeOf([], inForce, 'some')).toEqual({ icon: 'brand', text: '', title: expect.stringMatching(/keeps some/) });
  expect(badgeOf([], inForce, 'none')).toEqual({ icon: 'off', text: '', title: expect.stringMatching(/every site/) });
  expect(badgeOf([progress('kestrel')], inForce, 'some').icon).toBe('checked');
});

test('what is not read is said: a private message, and what is attached', () => {
  const message: Progress = { state: 'not-read', checked: undefined, holding: false };
  expect(badgeOf([message], inForce)).toMatchObject({
    icon: 'off',
    title: expect.stringMatching(/Messages are not read/),
  });
  const seen = progress('kestrel');
  const draft = { ...seen.checked!.draft, attachments: [{ kind: 'image' as const }] };
  const attached = { ...seen, checked: { ...seen.checked!, draft } };
  expect(badgeOf([attached], inForce)).toMatchObject({ icon: 'checked', title: expect.stringMatching(/attached/) });
});
