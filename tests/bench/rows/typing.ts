import type { Page } from 'playwright-core';
import { pages } from '../../pages/index.ts';
import { composerOf, openPage } from '../../support/compose.ts';
import { see } from '../../support/marks.ts';
import { type DemoServer, startServer } from '../../support/server.ts';
import { until } from '../../support/until.ts';
import { type Arm, countersOf, inTurn, type Measured } from '../browser/arms.ts';
import { postMaker } from '../posts.ts';
import type { Row } from '../row.ts';
import { medianOf } from '../time.ts';

/**
 * Typing 200 keys, 30 a second, at the end of a text in which names are marked: how much more script a key costs than
 * without us, and how much later the frame after it is done. Ratios are of arms of the same round.
 */
const keys = 200;
const everyMs = 33;
const rounds = 5;
const names = 10;

interface Typed {
  /** Milliseconds of script a key. */
  readonly script: number;
  /** Milliseconds from a key to the end of its frame: median and 99th percentile. */
  readonly median: number;
  readonly p99: number;
  /** Tasks of 50 ms and more. */
  readonly long: number;
}

export async function typingRows(): Promise<Row[]> {
  const server = await startServer();
  try {
    const plain = await typed(server, 'contenteditable', 3000);
    const area = await typed(server, 'textarea', 3000);
    const long = await typed(server, 'tiptap', 30_000);
    const short = await typed(server, 'tiptap', 1200);
    const growth = addedScript(long) / addedScript(short);
    return [
      ...rowsOf('an editable region of 3,000 characters', plain),
      ...rowsOf('a text area of 3,000 characters', area),
      ...rowsOf('ProseMirror with 30,000 characters', long),
      { group: 'typing', name: '… script a key added there over that at 1,200', value: growth, unit: '×' },
    ];
  } finally {
    await server.close();
  }
}

function rowsOf(where: string, measured: readonly Measured<Typed>[]): Row[] {
  const ratio = (of: (one: Typed) => number, arm: Arm) =>
    medianOf(rounds, i => of(measured[i]![arm]) / of(measured[i]!.none));
  const group = 'typing';
  return [
    { group, name: `${where}: script a key, added`, value: addedScript(measured), unit: 'ms', hard: 1, aim: 0.4 },
    {
      group,
      name: '… key to the end of its frame, median',
      value: ratio(one => one.median, 'ours'),
      unit: '×',
      hard: 1.4,
      aim: 1.2,
    },
    {
      group,
      name: '… the same, 99th percentile',
      value: ratio(one => one.p99, 'ours'),
      unit: '×',
      hard: 1.1,
      aim: 1.05,
    },
    {
      group,
      name: '… and of the browser without us, measured again',
      value: ratio(one => one.p99, 'again'),
      unit: '×',
    },
    {
      group,
      name: '… tasks of 50 ms and more, added',
      value: medianOf(rounds, i => measured[i]!.ours.long - measured[i]!.none.long),
      unit: '',
      hard: 0,
    },
  ];
}

const addedScript = (measured: readonly Measured<Typed>[]): number =>
  medianOf(rounds, i => measured[i]!.ours.script - measured[i]!.none.script);

async function typed(server: DemoServer, id: string, length: number): Promise<Measured<Typed>[]> {
  const demo = pages.find(page => page.id === id)!;
  const make = postMaker(length);
  return inTurn(rounds, async (page, arm) => {
    await openPage(page, server, demo);
    const composer = await composerOf(page, demo);
    await composer.type('');
    await page.keyboard.insertText(draftOf(length, make));
    if (arm === 'ours') await until('the names are marked', async () => (await see(page)).marks.length >= 1);
    return typeKeys(page);
  });
}

/** The names stand near the end, where somebody who types at the end sees them. */
function draftOf(length: number, make: (length: number) => string): string {
  const lines = Array.from({ length: names }, () => `Project Falcon ${make(40)}`).join(' ');
  return `${make(length - lines.length - 1)} ${lines}`;
}

/** Types without waiting for answers, or the way there and back would set the pace. */
async function typeKeys(page: Page): Promise<Typed> {
  const counters = await countersOf(page);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(watchFrames);
  const before = await counters();
  const sent: Promise<unknown>[] = [];
  for (let key = 0; key < keys; key++) {
    const letter = key % 6 === 5 ? ' ' : 'abcdefghij'[key % 10]!;
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: letter, text: letter }));
    sent.push(session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter }));
    await new Promise(resolve => setTimeout(resolve, everyMs));
  }
  await Promise.all(sent);
  const { frames, long } = await page.evaluate(() => window.typing);
  const after = await counters();
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)]!;
  return { script: (after.script - before.script) / keys, median: at(0.5), p99: at(0.99), long };
}

declare global {
  interface Window {
    /** How long each key took to the end of its frame, in milliseconds, and how many tasks took 50 and more. */
    typing: { frames: number[]; long: number };
  }
}

function watchFrames(): void {
  const typing = { frames: [] as number[], long: 0 };
  window.typing = typing;
  new PerformanceObserver(list => {
    typing.long += list.getEntries().length;
  }).observe({ type: 'longtask' });
  const whenDrawn = (then: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(0);
    });
  };
  addEventListener(
    'keydown',
    ({ timeStamp }) => whenDrawn(() => typing.frames.push(performance.now() - timeStamp)),
    true,
  );
}
