import { themeOf } from '../marks/theme.ts';
import type { Box } from './box.ts';
import { looksLikeChat } from './chat.ts';
import type { Desk } from './desk.ts';
import { isRead } from './desk.ts';
import { isBlank, type Snapshot, snapshot } from './draft.ts';
import { type Drafts, holds, isDecided, type Verdict } from './drafts.ts';
import { createEchoes } from './echo.ts';
import { editableAt } from './editable.ts';
import type { EnterHabit } from './enter.ts';
import { breakLine, finishKey } from './finish-key.ts';
import { createGesture } from './gesture.ts';
import { holdKeyUp, replaying, sendOn, stop } from './keep.ts';
import { isKey } from './kind.ts';
import type { Link } from './link.ts';
import { type Press, pressOf, repeatLeads } from './press.ts';
import { watchRoute } from './route.ts';
import { deepFocus, targetOf } from './shadow.ts';
import { hasVisiblePostControl, placeOf } from './submit.ts';
import { type Way, wayOf } from './ways.ts';
import { type Hooks, patience } from './world.ts';

/** The question must be on the screen this soon, or the post goes: nobody can answer what cannot be seen. */
const screenPatience = 3_000;
/** So long a site's own further events for a post that was let go are not kept again. */
const afterglow = 2_000;
/** How often we look whether the box of a held post is still on the page. */
const look = 500;

export interface HoldWorld {
  readonly hooks: Hooks;
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly link: Link;
  readonly habit: EnterHabit;
  /** The box of a press becomes the one that is worked on. */
  turnTo(box: Box): void;
  /** The person is about to be asked. */
  expect(): void;
  /** A post is about to go after an answer: its press is repeated next. */
  repeats(of: Snapshot): void;
  /** A post went without an answer. */
  unchecked(): void;
  /** The question is over: the focus goes back to where it was, or, where nothing was posted, to the box. */
  over(box: Box, focus: Element | undefined): void;
}

/** A post that is kept back. */
interface Kept {
  readonly press: Press;
  /** False for an Enter that may have been a line break. */
  readonly sure: boolean;
  snapshot: Snapshot;
  /** Number of the verdict that the person is asked about; undefined while there is none yet. */
  n: number | undefined;
  timer: ReturnType<typeof setTimeout>;
  /** What had the focus when the question came. */
  focus: Element | undefined;
  /** While the question stands. */
  watch: ReturnType<typeof setInterval> | undefined;
}

/** Keeps a post back while its verdict is on the way, or while the person decides; sends it on exactly once. */
export interface Hold {
  /** Looks at what a pointer does before its click. */
  lead(event: Event): void;
  /** Looks at an event that may post. True where it was taken. */
  consider(event: Event): boolean;
  /** A press that the sentinel kept before this script was there. */
  adopt(press: Press): void;
  /** The worker is there: what was waiting for it can go on. */
  resume(): void;
  /** A post is kept back and the person is being asked. */
  asking(): boolean;
  asked(): void;
  release(n: number): void;
  drop(n: number): void;
  /** The worker was stopped while the question stood: it is asked again. */
  askAgain(): void;
}

export function createHold(world: HoldWorld): Hold {
  const { hooks, desk, drafts, link, habit } = world;
  const gesture = createGesture();
  const echoes = createEchoes();
  let kept: Kept | undefined;
  /** The draft that was let go last: the site's own later events for it pass. */
  let cleared = { key: '', until: 0 };

  function take(): Kept | undefined {
    const taken = kept;
    kept = undefined;
    clearTimeout(taken?.timer);
    clearInterval(taken?.watch);
    return taken;
  }

  function letGo(): void {
    const due = take();
    if (due === undefined) return;
    cleared = { key: due.snapshot.key, until: performance.now() + afterglow };
    const { press, snapshot: of } = due;
    if (!due.sure) habit.pressed(of);
    world.over(of.box, due.focus);
    if (due.n !== undefined) world.repeats(of);
    if (!sendOn(press, hooks, placeOf(press, of.box))) finishKey(press, of.box, hooks);
  }

  function letGoUnchecked(): void {
    letGo();
    world.unchecked();
  }

  /** Waits until `patience` after the press, not longer, whatever is still to come. */
  function keep(press: Press, of: Snapshot, sure: boolean): void {
    const left = Math.max(0, press.at + patience - performance.now());
    kept = {
      press,
      sure,
      snapshot: of,
      n: undefined,
      timer: setTimeout(letGoUnchecked, left),
      focus: undefined,
      watch: undefined,
    };
    check();
  }

  function check(): void {
    if (kept === undefined || kept.n !== undefined || !desk.ready) return;
    const { box } = kept.snapshot;
    if (!isRead(desk, box)) {
      letGo();
      return;
    }
    kept.snapshot = snapshot(box, desk.site);
    world.turnTo(box);
    drafts.send(kept.snapshot);
    drafts.whenSettled(kept.snapshot, decide);
  }

  function decide(verdict: Verdict): void {
    if (kept === undefined || kept.n !== undefined || kept.snapshot.key !== verdict.snapshot.key) return;
    // What was typed while we waited is checked as well.
    if (snapshot(kept.snapshot.box, desk.site).key !== verdict.snapshot.key) check();
    else if (holds(verdict)) ask(Object.assign(kept, { n: verdict.n }));
    else letGo();
  }

  function ask(of: Kept): void {
    clearTimeout(of.timer);
    clearInterval(of.watch);
    of.timer = setTimeout(() => {
      link.post({ kind: 'closed' });
      letGoUnchecked();
    }, screenPatience);
    of.watch = setInterval(() => {
      // The site took its box away, or went to another page: there is nothing left to ask about.
      if (!of.snapshot.box.parts.some(part => part.isConnected)) giveUp();
    }, look);
    of.focus ??= deepFocus();
    world.expect();
    link.post({ kind: 'hold', n: of.n!, theme: themeOf(of.snapshot.box.parts[0]!) });
  }

  function giveUp(): void {
    const due = take();
    if (due === undefined) return;
    link.post({ kind: 'closed' });
    world.over(due.snapshot.box, undefined);
  }

  hooks.signal.addEventListener('abort', () => {
    if (kept?.n === undefined) letGo();
    else giveUp();
  });

  watchRoute(() => kept?.n !== undefined && giveUp(), hooks.signal);

  /** Whether an event belongs to the post that is kept already: the second half of a double click, a key held down. */
  function belongs(event: Event): boolean {
    if (kept === undefined) return false;
    if (holdKeyUp(event, kept.press)) return true;
    return (
      event.type !== 'keyup' &&
      event.isTrusted &&
      (kept.n !== undefined || wayOf(event, targetOf(event), desk.site)?.sure === true)
    );
  }

  /** Whether a press needs no second look: nothing written, let go just now, checked and fine, or perhaps a line break. */
  function passes(way: Way, target: Element, now: Snapshot): boolean {
    const wentJustNow = now.key === cleared.key && performance.now() < cleared.until;
    const verdict = drafts.verdictOn(now);
    const fine = verdict !== undefined && isDecided(verdict) && !holds(verdict);
    if (isBlank(now) || wentJustNow || fine || (!way.sure && breaks(way, target, verdict))) {
      if (!way.sure) habit.pressed(now);
      return true;
    }
    return false;
  }

  /** Where a button posts, Enter is most likely a line break: those are never lost, nor late. */
  function breaks({ box }: Way, target: Element, verdict: Verdict | undefined): boolean {
    const effect = habit.at(target);
    if (effect === 'posts' || effect === 'breaks') return effect === 'breaks';
    const known = verdict ?? lastHeld(box);
    return known === undefined || (hasVisiblePostControl(box) && !looksLikeChat(editableAt(target) ?? box.parts[0]!));
  }

  /** Typed faster than it is checked: what a post was held for a key ago is most likely still in it. */
  function lastHeld({ parts }: Box): Verdict | undefined {
    const last = drafts.newest();
    return last !== undefined && last.snapshot.box.parts[0] === parts[0] && holds(last) ? last : undefined;
  }

  function isAskedBreak(way: Way, target: Element, now: Snapshot): boolean {
    const verdict = drafts.verdictOn(now);
    return !way.sure && habit.at(target) === 'asked' && verdict !== undefined && holds(verdict);
  }

  function mayPost(event: Event): boolean {
    const target = targetOf(event);
    const way = wayOf(event, target, desk.site);
    if (target === undefined || way === undefined || !desk.ready || !isRead(desk, way.box)) return false;
    return !passes(way, target, snapshot(way.box, desk.site));
  }

  return {
    lead(event) {
      if (belongs(event)) stop(event);
      else gesture.take(event, () => mayPost(event));
    },
    consider(event) {
      const leads = event.type === 'click' ? gesture.endedBy(event) : [];
      if (belongs(event)) {
        stop(event);
        return true;
      }
      if (!echoes.isTheirs(event) || kept !== undefined || event.type === 'keyup') return false;
      const target = targetOf(event);
      const way = wayOf(event, target, desk.site);
      if (isKey(event) && way === undefined) echoes.passed(event);
      if (target === undefined || way === undefined || (desk.ready && !isRead(desk, way.box))) return false;
      const now = snapshot(way.box, desk.site);
      if (isAskedBreak(way, target, now)) {
        stop(event);
        breakLine(way.box);
        return true;
      }
      const press = passes(way, target, now) ? undefined : pressOf(event, leads);
      if (press === undefined) {
        // Its verdict came while the pointer was down, and it is fine.
        replaying(hooks, () => repeatLeads(target, leads));
        return false;
      }
      stop(event);
      keep(press, now, way.sure);
      return true;
    },
    adopt(press) {
      const way = wayOf(press.event, press.target, desk.site);
      if (way === undefined) sendOn(press, hooks);
      else keep(press, snapshot(way.box, desk.site), way.sure);
    },
    resume: check,
    asking: () => kept?.n !== undefined,
    asked() {
      if (kept?.n !== undefined) clearTimeout(kept.timer);
    },
    release(n) {
      if (kept?.n !== n) return;
      if (snapshot(kept.snapshot.box, desk.site).key === kept.snapshot.key) {
        letGo();
        return;
      }
      // The site put other words there while the question stood: those were not answered for.
      const { press, snapshot: of, sure } = take()!;
      keep(press, of, sure);
    },
    drop(n) {
      if (kept?.n !== n) return;
      const { press, snapshot: of, sure } = take()!;
      if (!sure) habit.declined(press.target);
      world.over(of.box, undefined);
    },
    askAgain() {
      if (kept?.n !== undefined) ask(kept);
    },
  };
}
