import { expect, test, vi } from 'vitest';
import { inForceOf, policyDocument, ruleOn } from '../../tests/support/in-force.ts';
import { sessionOn } from '../../tests/support/session.ts';

const inForce = inForceOf(
  policyDocument([
    ruleOn('falcon', 'hold', { fixes: [{ remove: true }, { askReview: 'comms' }] }),
    ruleOn('we', 'warning', { fixes: [{ replace: 'I' }] }),
    ruleOn('price', 'block', { scope: { accounts: ['official'] } }),
    ruleOn('key', 'warning', { when: { detector: 'email-address' } }),
  ]),
);

async function opened(text: string, mark = 0) {
  const desk = await sessionOn(inForce);
  desk.session.handle({ kind: 'open', n: await desk.write(text), mark, by: 'click', theme: 'light' });
  return desk;
}

async function held(text: string, handle = 'me') {
  const desk = await sessionOn(inForce);
  desk.session.handle({ kind: 'hold', n: await desk.write(text, { handle }), theme: 'light' });
  return desk;
}

test('a fix asks for exactly one edit, says what was done, and can be undone', async () => {
  const { session, act, last, view } = await opened('well, we did');
  act({ act: 'fix', mark: 0, fix: 0 });
  const edit = last('edit')!;
  expect(edit).toMatchObject({ part: 0, start: 6, end: 8, expect: 'we', text: 'I' });
  session.handle({ kind: 'edited', edit: edit.edit, ok: true });
  expect(view()).toEqual({ kind: 'done', after: 'I', edit: 'replace', ok: true });
  act({ act: 'undo' });
  expect(last('undo')).toEqual({ kind: 'undo', edit: edit.edit });
  session.handle({ kind: 'edited', edit: edit.edit, ok: true });
  expect(view()).toBeUndefined();
});

test('a fix that the editor did not take leaves the mended text to be copied', async () => {
  const { session, act, last, view } = await opened('well, we did');
  act({ act: 'fix', mark: 0, fix: 0 });
  session.handle({ kind: 'edited', edit: last('edit')!.edit, ok: false });
  expect(view()).toMatchObject({ kind: 'done', ok: false, mended: 'well, I did' });
});

test('a verdict that comes between a fix and its report does not take the report away', async () => {
  const { session, act, last, view, write } = await opened('we did');
  act({ act: 'fix', mark: 0, fix: 0 });
  session.handle({ kind: 'edited', edit: last('edit')!.edit, ok: true });
  await write('I did');
  expect(view()).toMatchObject({ kind: 'done' });
});

test('what is not shown cannot be acted on', async () => {
  const { composer, session, write, act } = await sessionOn(inForce);
  await write('falcon');
  const before = composer.length;
  act({ act: 'fix', mark: 0, fix: 0 });
  act({ act: 'post-anyway', reason: '' });
  act({ act: 'undo' });
  session.handle({ kind: 'edited', edit: 1, ok: true });
  expect(composer).toHaveLength(before);
});

test('words answered once lose their mark and are not asked about again, however they are written', async () => {
  const { act, last, write, view } = await opened('we did');
  act({ act: 'not-this-time', mark: 0 });
  expect(view()).toBeUndefined();
  await vi.waitUntil(() => last('verdict')?.marks.length === 0);
  await write('and WE will');
  expect(last('verdict')?.marks).toEqual([]);
});

test('one of several answered leaves the card open at another', async () => {
  const { act, view, last } = await opened('we met falcon');
  act({ act: 'not-this-time', mark: 0 });
  await vi.waitUntil(() => last('verdict')?.marks.length === 1);
  expect(view()).toMatchObject({ kind: 'card', open: 0, findings: [{ rule: 'hold-falcon' }] });
});

test('this is wrong: a note without a word of the text; taken back, the mark returns', async () => {
  const { act, view, last, composer } = await opened('we did');
  act({ act: 'this-is-wrong', mark: 0 });
  await vi.waitUntil(() => last('verdict')?.marks.length === 0);
  expect(view()).toMatchObject({ kind: 'noted', note: expect.stringContaining('warning-we') });
  expect(JSON.stringify(view())).not.toContain('we did');
  const before = composer.length;
  act({ act: 'take-it-back' });
  await vi.waitUntil(() => composer.length > before && last('verdict')?.marks.length === 1);
});

test('post anyway releases once; the same post is not asked again, another with the same name is', async () => {
  const { act, composer, write, last, session } = await held('falcon in May');
  act({ act: 'post-anyway', reason: 'announced' });
  act({ act: 'post-anyway', reason: 'announced' });
  expect(composer.filter(({ kind }) => kind === 'release')).toEqual([{ kind: 'release', n: 1 }]);
  await write('falcon in June');
  expect(last('verdict')?.marks).toHaveLength(1);
  await write('Falcon in may');
  expect(last('verdict')?.marks).toEqual([]);
  expect(session.progress().holding).toBe(false);
});

test('edit drops what was held and answers nothing', async () => {
  const { act, last, write } = await held('falcon');
  act({ act: 'edit' });
  expect(last('drop')).toEqual({ kind: 'drop', n: 1 });
  await write('falcon');
  expect(last('verdict')?.marks).toHaveLength(1);
});

test('a block is lifted by nothing, and stands on official accounts only', async () => {
  const official = await held('price', '@AcmeRobotics');
  expect(official.view()).toMatchObject({ kind: 'hold', level: 'block', official: '@AcmeRobotics' });
  official.act({ act: 'post-anyway', reason: '' });
  expect(official.last('release')).toBeUndefined();
  const personal = await held('price');
  expect(personal.last('release')).toEqual({ kind: 'release', n: 1 });
});

test('sensitive words are masked wherever they are shown', async () => {
  const { view } = await opened('write to dana@home.example');
  const shown = JSON.stringify(view());
  expect(shown).not.toContain('dana@home');
  expect(shown).toContain('•');
});
