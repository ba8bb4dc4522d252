import { readFileSync } from 'node:fs';
import { compile } from '../../../src/engine/index.ts';
import { checkerOf, on, starterDocument } from '../policies.ts';
import type { Row } from '../row.ts';
import { compareAsync, timeOfAsync } from '../time.ts';
import { makeWalk } from '../walk.ts';

/** One thing from npm, set up as its documentation says. */
interface Peer {
  /** Name of its package. */
  readonly name: string;
  /** What it was asked to do. */
  readonly does: string;
  start(): Promise<(text: string) => unknown>;
}

const folder = new URL('../peers/', import.meta.url);
/** How many times as long as ours each must take at least, and should. */
const goals: Readonly<Record<string, readonly [number, number]>> = {
  'harper.js': [60, 200],
  'retext-equality': [3, 10],
};

/** Peers on the texts that our check with every detector and signal gets, in the same minute. */
export async function peerRows(): Promise<Row[]> {
  const { peers }: { peers: readonly Peer[] } = await import(new URL('peers.mjs', folder).href);
  const ours = on(checkerOf(compile(starterDocument('detectors'))), 280);
  const walk = on(makeWalk(), 280);
  const rows: Row[] = [];
  for (const { name, does, start } of peers) {
    const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, folder), 'utf8'));
    let run: (text: string) => unknown = () => undefined;
    const cold = await timeOfAsync(async () => {
      run = await start();
      await run('Good morning.');
    });
    const theirs = on(run, 280);
    const called = `${name} ${version}, ${does}`;
    const [hard, aim] = goals[name] ?? [];
    const { ratio, second } = await compareAsync(ours, theirs);
    const goal = hard === undefined || aim === undefined ? {} : { hard, aim, more: true as const };
    rows.push({ group: 'peers', name: `${called}: over ours`, value: ratio, unit: '×', micros: second, ...goal });
    const walks = (await compareAsync(walk, theirs)).ratio;
    rows.push({ group: 'peers', name: `${called}: over a walk`, value: walks, unit: '×', chart: name });
    rows.push({ group: 'peers', name: `${called}: import and first text`, value: cold, unit: 'ms' });
  }
  return rows;
}
