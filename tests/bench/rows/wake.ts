import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { formatPublicKey } from '../../../src/policy/key.ts';
import { type Browser, demoBuild, extensionId, launch, stopWorker, workerOf } from '../../support/chromium.ts';
import { keyPair, signed } from '../../support/policies.ts';
import { hostPolicy } from '../../support/policy-host.ts';
import { until } from '../../support/until.ts';
import { listOf, namesOf } from '../policies.ts';
import type { Row } from '../row.ts';
import { medianOf } from '../time.ts';
import { withWaker } from '../wake/extension.ts';

/**
 * How long a stopped worker takes to its first verdict with a policy of 100,000 terms, over how long an empty one takes to
 * answer at all. Both are woken in turn in browsers of their own.
 */
const size = 100_000;
const rounds = 15;
const draft = `Psst: ${namesOf(size)[size / 2]} is what they call it.`;

interface Woken {
  readonly ms: number;
  readonly marks: number;
}

/** Stops the worker, then has the page's script ask it for a verdict. */
async function wake({ context }: Browser, page: Page): Promise<Woken> {
  await stopWorker(context);
  return page.evaluate(
    text =>
      new Promise<Woken>(resolve => {
        addEventListener('woken', event => resolve(JSON.parse((event as CustomEvent).detail)), { once: true });
        dispatchEvent(new CustomEvent('wake', { detail: text }));
      }),
    draft,
  );
}

/** Has the extension fetch a policy of many terms, as an administrator would. */
async function installPolicy({ context }: Browser): Promise<void> {
  const { secret } = await keyPair('bench');
  const host = await hostPolicy();
  host.answer(await signed(listOf(size), secret));
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${await extensionId(context)}/popup.html`);
  const managed = { policyUrl: host.url, policyKeys: [formatPublicKey(secret)] };
  await popup.evaluate(values => chrome.storage.local.set({ managed: values }), managed);
  await stopWorker(context);
  const ask = (kind: string) => popup.evaluate(what => chrome.runtime.sendMessage({ kind: what, tab: 0 }), kind);
  await ask('refresh');
  await until('the policy is in force', async () => (await ask('status')).policy?.version === 1);
  await popup.close();
  host.close();
}

export async function wakeRows(): Promise<Row[]> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end('<title>Page</title>'),
  );
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const folders = [withWaker(), withWaker(demoBuild)];
  const [empty, ours] = (await Promise.all(folders.map(extension => launch({ extension })))) as [Browser, Browser];
  try {
    await installPolicy(ours);
    const pages = await Promise.all(
      [empty, ours].map(async ({ context }) => {
        await workerOf(context);
        const page = await context.newPage();
        await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
        return page;
      }),
    );
    const pairs: { least: number; took: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const least = await wake(empty, pages[0]!);
      const took = await wake(ours, pages[1]!);
      if (took.marks !== 1) throw new Error(`The woken worker gave ${took.marks} marks for a draft with one name.`);
      pairs.push({ least: least.ms, took: took.ms });
    }
    const median = (of: (pair: (typeof pairs)[number]) => number) => medianOf(rounds, i => of(pairs[i]!));
    const ratio = median(({ least, took }) => took / least);
    return [
      { group: 'wake', name: 'an empty worker', value: median(one => one.least), unit: 'ms' },
      {
        group: 'wake',
        name: 'ours, to the first verdict with 100,000 terms',
        value: median(one => one.took),
        unit: 'ms',
      },
      { group: 'wake', name: '… over the empty one', value: ratio, unit: '×', hard: 6, aim: 2.5 },
    ];
  } finally {
    await Promise.all([empty.close(), ours.close()]);
    server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}
