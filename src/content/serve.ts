import type { BoxState, ToComposer } from '../protocol/composer.ts';
import type { FrameState } from '../protocol/request.ts';
import { type Box, boxAt } from './box.ts';
import { surfaceOf } from './context.ts';
import { controlAt } from './control.ts';
import { emptyDesk, isRead } from './desk.ts';
import { isWritten } from './draft.ts';
import { createDrafts } from './drafts.ts';
import { editableAt } from './editable.ts';
import { createEdits } from './edits.ts';
import { createEnterHabit } from './enter.ts';
import { kindOf } from './features.ts';
import { watchActivity } from './fields/activity.ts';
import { joinView } from './fields/views.ts';
import { giveBack } from './focus.ts';
import { isLead } from './gesture.ts';
import { createHold } from './hold.ts';
import { isKey, isMouse } from './kind.ts';
import { createLink } from './link.ts';
import { createOnceMore } from './once-more.ts';
import { createReader } from './reader.ts';
import { watchRoots } from './roots.ts';
import { deepFocus, targetOf } from './shadow.ts';
import { createStage, type Stage } from './stage.ts';
import type { Hooks } from './world.ts';

/** The frame of the card goes this long after the focus has left, in milliseconds. */
const idle = 60_000;

/** Serves one frame of a page until the instance steps back: everything hangs together here. */
export function serve(hooks: Hooks): void {
  const { signal } = hooks;
  const desk = emptyDesk();
  const unreadable = new WeakSet<HTMLElement>();
  let stage: Stage | undefined;
  let saidMessages = false;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const link = createLink(hooks, {
    opened() {
      drafts.again();
      if (stage !== undefined) link.post({ kind: 'token' });
    },
    received: message => (handlers[message.kind] as (message: ToComposer) => void)(message),
    closed() {
      // A card closes with its worker; a question about a held post is asked again.
      stage?.card.framed({ kind: 'frame', view: 'none', width: 0, height: 0 });
      if (hold.asking()) hold.askAgain();
      else if (drafts.waiting()) drafts.again();
    },
  });
  const habit = createEnterHabit((box, lesson) => link.post({ kind: 'enter', box, lesson }));
  const drafts = createDrafts(link);
  const reader = createReader(
    {
      desk,
      drafts,
      habit,
      marks: () => stage?.marks,
      read: now => onceMore.read(now),
      unreadable() {
        const part = desk.box?.parts[0];
        if (part === undefined || unreadable.has(part)) return;
        unreadable.add(part);
        setState('not-here');
        stage?.card.notice('not-here');
      },
    },
    signal,
  );
  const edits = createEdits(desk, link, () => {
    stage?.keys.leave();
    stage?.card.expect();
    reader.soon();
  });
  const hold = createHold({
    hooks,
    desk,
    drafts,
    link,
    habit,
    turnTo,
    expect: () => stage?.frame.expect(),
    repeats: of => onceMore.watch(of),
    unchecked() {
      setState('unchecked');
      stage?.card.notice('unchecked');
    },
    over(box, focus) {
      stage?.card.framed({ kind: 'frame', view: 'none', width: 0, height: 0 });
      giveBack(focus ?? desk.part ?? box.parts[0]);
      reader.soon();
    },
  });
  const onceMore = createOnceMore(
    desk,
    {
      shown: () => stage?.card.notice('once-more'),
      over: () => stage?.card.view() === 'notice' && stage.card.close(),
    },
    signal,
  );
  const watchFocusedRoots = watchRoots(() => focusMoved(), signal);

  function setState(state: BoxState): void {
    if (desk.state === state) return;
    desk.state = state;
    link.post({ kind: 'state', state });
  }

  /** From now on this is the box that is read, marked and spoken of. */
  function turnTo(box: Box): void {
    const other = desk.box?.parts[0] !== box.parts[0];
    desk.box = box;
    stage ??= createStage({ desk, drafts, link, asking: hold.asking, asked: hold.asked, read: reader.now }, signal);
    stage.host.follow(box.parts[0]!);
    if (other || desk.state === 'not-read') setState('checking');
    if (other) {
      stage.card.close();
      if (surfaceOf(box, desk.site) === 'message') sayMessages(stage);
    }
    reader.watch(box.parts);
    requestIdleCallback(() => stage?.frame.preload(), { timeout: 1_000 });
    reader.soon();
  }

  /** Messages are private: that they are read is said where it begins. */
  function sayMessages({ card }: Stage): void {
    if (saidMessages) return;
    saidMessages = true;
    card.notice('messages');
  }

  function focusMoved(): void {
    watchFocusedRoots();
    clearTimeout(leaving);
    desk.site ??= kindOf(desk.kinds);
    const focus = deepFocus();
    const box = focus && boxAt(focus, desk.site);
    if (box !== undefined && isRead(desk, box)) {
      desk.part = editableAt(focus!);
      turnTo(box);
      return;
    }
    if (desk.active && box !== undefined) setState('not-read');
    else if (desk.state === 'not-read') setState('idle');
    if (stage !== undefined) leaving = setTimeout(leave, idle);
  }

  function leave(): void {
    if (stage?.card.view() === 'none') stage.frame.remove();
    else leaving = setTimeout(leave, idle);
  }

  const handlers: { readonly [K in ToComposer['kind']]: (message: Extract<ToComposer, { kind: K }>) => void } = {
    hello: welcome,
    verdict: settled,
    token: ({ token }) => stage?.frame.admit(token),
    frame: message => stage?.card.framed(message),
    edit: message => void edits.edit(message),
    undo: message => void edits.undo(message.edit),
    release: ({ n }) => hold.release(n),
    drop: ({ n }) => hold.drop(n),
    retire: hooks.stepBack,
  };

  function settled({ n, marks, autoOpen, pending }: Extract<ToComposer, { kind: 'verdict' }>): void {
    const verdict = drafts.settle(n, marks, pending);
    if (verdict === undefined) return;
    if (desk.state === 'unchecked') setState('checking');
    reader.paint();
    if (autoOpen !== undefined) stage?.autoOpen(verdict, autoOpen);
  }

  function welcome(hello: Extract<ToComposer, { kind: 'hello' }>): void {
    const { site, kinds, active, messages, welcome: first, enter = {} } = hello;
    Object.assign(desk, { ready: true, site, kinds, active, messages });
    habit.recall(enter);
    focusMoved();
    // One notice at a time: the welcome is still due after that.
    if (first && desk.box !== undefined && !saidMessages) stage?.card.notice('welcome');
    hold.resume();
    if (desk.box !== undefined && !isRead(desk, desk.box)) {
      stage?.marks.show([]);
      stage?.card.close();
      setState('idle');
      focusMoved();
    }
  }

  /** What a press does once neither card nor hold wants it. */
  function passed(event: Event): void {
    const target = targetOf(event);
    if (isKey(event)) {
      if (event.type !== 'keydown' || target === undefined || !event.isTrusted) return;
      link.wake();
      const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.isComposing;
      if (writes && desk.box?.parts.some(part => part.contains(target))) reader.typed();
      if (event.key !== 'Enter') return;
    }
    if (isMouse(event) && event.isTrusted) stage?.pointer.clicked(event);
    // The site may have taken the text away, and no `input` tells of that.
    requestAnimationFrame(reader.soon);
  }

  function pointerDown(event: PointerEvent): void {
    const target = targetOf(event);
    if (target !== undefined && controlAt(target) !== undefined) link.wake();
    if (event.isTrusted) stage?.pointer.pressed(event);
  }

  hooks.handle = event => {
    if (event.type === 'focusin' || event.type === 'blur') focusMoved();
    else if (event.type === 'input') reader.soon();
    else if (isLead(event)) {
      if (event.type === 'pointerdown') pointerDown(event as PointerEvent);
      hold.lead(event);
    } else if (isKey(event) && stage?.keys.take(event)) return;
    else if (!hold.consider(event)) passed(event);
  };
  const marks = () => (desk.now && drafts.verdictOn(desk.now)?.marks) ?? [];
  hooks.state = (): FrameState => ({
    state: desk.state,
    findings: marks().length,
    writing: desk.now !== undefined && isWritten(desk.now),
    surface: desk.now?.draft.surface,
    audience: desk.now?.draft.audience,
    handle: desk.now?.draft.account?.handle,
  });
  hooks.show = () => {
    const [first] = marks();
    if (first !== undefined) stage?.card.open(first.id, 'chord');
  };
  signal.addEventListener('abort', () => clearTimeout(leaving));
  watchActivity(signal);
  hooks.joined = joinView;
  for (const view of hooks.views) joinView(view);
  link.post({ kind: 'wake' });
  if (hooks.kept !== undefined) {
    clearTimeout(hooks.kept.timer);
    hold.adopt(hooks.kept.press);
    hooks.kept = undefined;
  }
}
