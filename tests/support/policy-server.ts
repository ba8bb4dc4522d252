import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../dist/beforehand.mjs', import.meta.url));

/** `beforehand serve`, as an administrator who tries a rollout runs it. */
export interface PolicyServer {
  readonly origin: string;
  /** What it printed, one line a request. */
  log(): string;
  publish(name: string, content: string): void;
  close(): Promise<void>;
}

export async function servePolicies(): Promise<PolicyServer> {
  if (!existsSync(cli)) throw new Error(`There is no ${cli}: run "npm run build:cli" first.`);
  const folder = mkdtempSync(join(tmpdir(), 'beforehand-serve-'));
  const child: ChildProcess = spawn(process.execPath, [cli, 'serve', folder, '--port', '0']);
  let printed = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/\S+(?=\/\n)/.exec(printed);
      if (address) resolve(address[0]);
    });
    child.once('exit', code => reject(new Error(`beforehand serve ended with ${code}: ${printed}`)));
  });
  return {
    origin,
    log: () => printed,
    publish: (name, content) => writeFileSync(join(folder, name), content),
    async close() {
      child.kill('SIGINT');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
