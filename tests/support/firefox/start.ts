import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connection, connect } from './connection.ts';
import { geckoId } from './privileged.ts';
import { type Tree, watchTree } from './tree.ts';

/** A Firefox on a fresh profile. */
export interface Running {
  readonly connection: Connection;
  readonly tree: Tree;
  /** Ends it and throws its profile away. */
  end(): Promise<void>;
}

/** Path of a Firefox: env `FIREFOX_PATH`, or where Debian puts it. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    path => path !== undefined && path !== '' && existsSync(path),
  );
}

const preferences: Readonly<Record<string, string | boolean>> = {
  'datareporting.policy.dataSubmissionEnabled': false,
  // The mouse reaches whatever lies under it, frames of other processes too, as a hand's does.
  'remote.events.async.mouse.enabled': true,
};

/** Starts Firefox; `managed` are the extension's managed values, which it reads once (MDN, *Native manifests*). */
export async function startFirefox(managed?: object): Promise<Running> {
  const executable = findFirefox();
  if (executable === undefined) throw new Error('No Firefox was found: install it, or name one in FIREFOX_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'beforehand-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  if (managed !== undefined) {
    const folder = join(profile, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    const manifest = { name: geckoId, description: 'Managed values', type: 'storage', data: managed };
    writeFileSync(join(folder, `${geckoId}.json`), JSON.stringify(manifest));
  }
  const connection = await connect(executable, profile);
  const discard = (): void => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const abandon = (): void => {
    connection.kill();
    discard();
  };
  process.once('exit', abandon);
  return {
    connection,
    tree: await watchTree(connection),
    async end() {
      process.off('exit', abandon);
      await connection.close();
      discard();
    },
  };
}
