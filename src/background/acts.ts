import type { Finding, Fix } from '../engine/finding.ts';
import type { CardAct } from '../protocol/card.ts';
import { type Checked, subject } from './checked.ts';
import type { DialogueWorld } from './dialogue.ts';
import type { InForce } from './in-force.ts';
import type { Screen } from './screen.ts';
import { cardView, noteOf, offered } from './views.ts';

type EditFix = Extract<Fix, { readonly text: string }>;

/** What a person can do in the card, one function an act. Only what is shown can be acted on. */
export function createActs(world: DialogueWorld, screen: Screen) {
  const { toComposer } = world;
  /** Numbered across workers, so that the composer script never takes one worker's edit for another's. */
  let edit = world.now();
  let fixing: { readonly edit: number; readonly fix: EditFix; readonly mended: string } | undefined;

  function at(mark: number): { checked: Checked; finding: Finding; inForce: InForce } | undefined {
    const shown = screen.now();
    const inForce = world.inForce();
    const checked = 'checked' in shown ? shown.checked : undefined;
    const finding = checked?.findings[mark];
    return inForce && checked && finding && { checked, finding, inForce };
  }

  function open(checked: Checked, mark: number, focused = false): void {
    const inForce = world.inForce();
    if (inForce === undefined || checked.findings[mark] === undefined) screen.hide();
    else screen.show({ view: 'card', checked, open: mark }, cardView(inForce, checked, mark, world.now()), focused);
  }

  /** Lets go of a post that is kept back, unsent. */
  function drop(): void {
    const shown = screen.now();
    if (shown.view === 'hold') toComposer({ kind: 'drop', n: shown.checked.n });
  }

  async function remember({ draft }: Checked, finding: Finding): Promise<string | undefined> {
    const about = subject(draft, finding);
    return about === undefined ? undefined : world.answers.add(finding.rule, about);
  }

  function fix(mark: number, index: number): void {
    const target = at(mark);
    const chosen = target && offered(target.inForce, target.finding)[index];
    if (target === undefined || chosen === undefined || !('text' in chosen)) return;
    const { start, end, text } = chosen;
    const { part } = target.finding;
    const was = target.checked.draft.parts[part] ?? '';
    const expect = was.slice(start, end);
    edit += 1;
    fixing = { edit, fix: chosen, mended: was.slice(0, start) + text + was.slice(end) };
    drop();
    toComposer({ kind: 'edit', edit, part, start, end, expect, text });
  }

  function undo(): void {
    const shown = screen.now();
    if (shown.view === 'done') toComposer({ kind: 'undo', edit: shown.edit });
  }

  async function notThisTime(mark: number): Promise<void> {
    const target = at(mark);
    if (target === undefined) return;
    const next = target.checked.findings.findIndex((_, other) => other !== mark);
    if (screen.now().view === 'card') open(target.checked, next);
    await remember(target.checked, target.finding);
    world.recheck();
  }

  async function thisIsWrong(mark: number): Promise<void> {
    const target = at(mark);
    if (target === undefined) return;
    const { inForce, checked, finding } = target;
    drop();
    const note = noteOf(inForce, finding);
    screen.show({ view: 'noted', answer: await remember(checked, finding) }, { kind: 'noted', note });
    world.recheck();
  }

  async function takeItBack(): Promise<void> {
    const shown = screen.now();
    if (shown.view !== 'noted') return;
    screen.hide();
    if (shown.answer !== undefined) await world.answers.takeBack(shown.answer);
    world.recheck();
  }

  function show(mark: number): void {
    const shown = screen.now();
    if (shown.view === 'card') open(shown.checked, mark);
  }

  function close(): void {
    drop();
    screen.hide();
  }

  async function postAnyway(): Promise<void> {
    const shown = screen.now();
    // No card lifts a block: it stands on the organisation's own accounts only.
    if (shown.view !== 'hold' || shown.checked.findings.some(({ level }) => level === 'block')) return;
    toComposer({ kind: 'release', n: shown.checked.n });
    screen.hide();
    for (const finding of shown.checked.findings) {
      if (finding.level === 'hold') await remember(shown.checked, finding);
    }
  }

  function run(act: CardAct): void | Promise<void> {
    switch (act.act) {
      case 'fix':
        return fix(act.mark, act.fix);
      case 'undo':
        return undo();
      case 'not-this-time':
        return notThisTime(act.mark);
      case 'this-is-wrong':
        return thisIsWrong(act.mark);
      case 'take-it-back':
        return takeItBack();
      case 'show':
        return show(act.mark);
      case 'close':
      case 'edit':
        return close();
      case 'post-anyway':
        return postAnyway();
    }
  }

  return {
    /** Opens the card at a finding, or closes it where there is none. */
    open,
    /** Carries out what the person chose. */
    run,
    /** The composer script says how an edit went: the first time it was made, the second time undone. */
    edited(done: number, ok: boolean): void {
      const shown = screen.now();
      if (shown.view === 'done' && shown.edit === done) screen.hide();
      if (fixing?.edit !== done) return;
      const { fix, mended } = fixing;
      const view = { kind: 'done', after: fix.text, edit: fix.kind, ok } as const;
      fixing = undefined;
      screen.show({ view: 'done', edit: done }, ok ? view : { ...view, mended });
    },
  };
}
