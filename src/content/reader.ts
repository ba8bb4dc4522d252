import { carry } from '../marks/carry.ts';
import type { Marks } from '../marks/marks.ts';
import type { Desk } from './desk.ts';
import { isRead } from './desk.ts';
import { isBlank, isPartial, type Snapshot, snapshot } from './draft.ts';
import type { Drafts } from './drafts.ts';
import type { EnterHabit } from './enter.ts';
import { listenEverywhere } from './fields/views.ts';

/** So many keys in a row without a readable text, and the box is one that we cannot read. */
const fewKeys = 4;

export interface Reader {
  /** Reads the box at the next frame and sends what it reads: at most once a frame, however much was typed. */
  soon(): void;
  /** Reads these editables again whenever they change: editors write late, and sites empty a box without any `input`. */
  watch(parts: readonly HTMLElement[]): void;
  /** Reads it now if that is due. */
  now(): void;
  /** A key that writes was pressed in the box. */
  typed(): void;
  /** Draws the marks of the newest verdict where they still stand: at once where the box was `justRead`. */
  paint(justRead?: boolean): void;
}

export function createReader(
  world: {
    desk: Desk;
    drafts: Drafts;
    habit: EnterHabit;
    marks(): Marks | undefined;
    read(now: Snapshot): void;
    unreadable(): void;
  },
  signal: AbortSignal,
): Reader {
  const { desk, drafts, habit } = world;
  let frame = 0;
  let composing = false;
  let keys = 0;

  function read(): void {
    frame = 0;
    const { box } = desk;
    // Half a word of an input method is no word.
    if (box === undefined || composing || !isRead(desk, box)) return;
    desk.now = snapshot(box, desk.site);
    habit.read(desk.now);
    world.read(desk.now);
    drafts.send(desk.now);
    reader.paint(true);
    if (!isBlank(desk.now)) keys = 0;
    if (isPartial(desk.now) || keys >= fewKeys) world.unreadable();
  }

  const observer = new MutationObserver(() => reader.soon());
  const reader: Reader = {
    watch(parts) {
      observer.disconnect();
      for (const part of parts) observer.observe(part, { childList: true, characterData: true, subtree: true });
    },
    soon() {
      if (frame === 0 && !signal.aborted) frame = requestAnimationFrame(read);
    },
    now() {
      if (frame === 0) return;
      cancelAnimationFrame(frame);
      read();
    },
    typed() {
      keys += 1;
      if (keys >= fewKeys) reader.soon();
    },
    paint(justRead) {
      const verdict = drafts.newest();
      const { now } = desk;
      if (now === undefined || verdict === undefined) return;
      const boxes = now.box.parts.map((editable, part) => {
        const text = now.draft.parts[part]!;
        const was = verdict.snapshot.box.parts[part] === editable ? verdict.snapshot.draft.parts[part]! : undefined;
        const marks =
          was === undefined
            ? []
            : carry(
                verdict.marks.filter(mark => mark.part === part),
                was,
                text,
              );
        return { editable, reading: now.readings[part]!, marks };
      });
      world.marks()?.show(boxes, justRead);
    },
  };

  const compose = (event: Event): void => {
    composing = event.type === 'compositionstart';
    if (!composing) reader.soon();
  };
  listenEverywhere('compositionstart', compose, signal);
  listenEverywhere('compositionend', compose, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return reader;
}
