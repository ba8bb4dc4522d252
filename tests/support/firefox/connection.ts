import { type ChildProcess, spawn } from 'node:child_process';
import WebSocket from 'ws';

/** A line to a Firefox that was started for it, by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Connection {
  /** Sends a command; throws what Firefox answers where it refuses. */
  send<Answer>(method: string, params?: object): Promise<Answer>;
  /** Hears every event of a name. */
  on<Told>(event: string, hear: (told: Told) => void): void;
  close(): Promise<void>;
  /** Ends the process at once. */
  kill(): void;
}

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly message?: string;
}

/** Starts Firefox without a window on a profile; the folder is also its home. */
export async function connect(executable: string, profile: string): Promise<Connection> {
  // Extension pages, and what belongs to the browser itself, can only be reached with system access.
  const flags = ['--headless', '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'];
  const firefox = spawn(executable, [...flags, '--profile', profile, 'about:blank'], {
    env: { ...process.env, HOME: profile },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = new WebSocket(`${await listening(firefox)}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  let last = 0;
  const waiting = new Map<number, (message: Message) => void>();
  const hearing = new Map<string, ((told: never) => void)[]>();
  socket.on('message', data => {
    const message: Message = JSON.parse(String(data));
    if (message.type === 'event') {
      for (const hear of hearing.get(message.method!) ?? []) hear(message.params as never);
    } else if (message.id !== undefined) {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  const send = <Answer>(method: string, params: object = {}): Promise<Answer> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ type, result, message }) => {
        if (type === 'error') reject(new Error(`${method}: ${message}`));
        else resolve(result as Answer);
      });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  socket.on('close', () => {
    for (const end of waiting.values()) end({ type: 'error', message: 'Firefox has gone.' });
    waiting.clear();
  });
  await send('session.new', { capabilities: {} });
  return {
    send,
    on(event, hear) {
      hearing.set(event, [...(hearing.get(event) ?? []), hear]);
    },
    async close() {
      const gone = new Promise(resolve => firefox.once('exit', resolve));
      await send('browser.close').catch(() => firefox.kill());
      socket.close();
      await gone;
    },
    kill: () => void firefox.kill('SIGKILL'),
  };
}

function listening(firefox: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    firefox.stderr!.on('data', data => {
      said += data;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    firefox.once('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
  });
}
