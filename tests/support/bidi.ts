import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

/** A node as WebDriver BiDi serialises it, closed shadow roots included. */
export interface BidiNode {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
    readonly nodeValue?: string;
  };
}

type Answer = { readonly id?: number; readonly type: string; readonly result?: unknown; readonly message?: string };

/** A Firefox of its own, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Firefox {
  send<T>(method: string, params?: object): Promise<T>;
  /** Opens a tab and waits until its page is loaded. */
  open(url: string): Promise<string>;
  /** Evaluates an expression of JSON value in a page. */
  evaluate<T>(context: string, expression: string): Promise<T>;
  close(): Promise<void>;
}

export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    path => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Starts Firefox headless with a fresh profile. */
export async function launchFirefox(executable: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'beforehand-firefox-'));
  writeFileSync(join(profile, 'user.js'), 'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n');
  const flags = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank'];
  const process_ = spawn(executable, flags, { env: { ...process.env, HOME: profile } });
  const socket = new WebSocket(`${await listening(process_)}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  let last = 0;
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  socket.on('message', data => {
    const answer: Answer = JSON.parse(String(data));
    const caller = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (caller === undefined) return;
    waiting.delete(answer.id!);
    if (answer.type === 'error') caller.reject(new Error(answer.message));
    else caller.resolve(answer.result);
  });
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: value => resolve(value as T), reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });

  return {
    send,
    async open(url) {
      const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
      return context;
    },
    async evaluate<T>(context: string, expression: string) {
      const { result } = await send<{ result: { value: string } }>('script.evaluate', {
        expression: `Promise.resolve(${expression}).then(value => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      return JSON.parse(result.value) as T;
    },
    async close() {
      await send('browser.close').catch(() => {});
      socket.close();
      process_.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listening(process_: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    process_.stderr!.on('data', data => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    process_.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}

/** Every node below, closed shadow roots included. */
export function descendants(node: BidiNode): BidiNode[] {
  const below = [...(node.value?.children ?? []), ...(node.value?.shadowRoot ? [node.value.shadowRoot] : [])];
  return below.flatMap(child => [child, ...descendants(child)]);
}
