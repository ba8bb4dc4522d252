import { toText } from '../policy/bytes.ts';
import { looksLikeToken, peek } from '../policy/jws.ts';
import { load, type Running } from '../policy/load.ts';
import { readSource, type Source } from '../policy/source.ts';
import { fail } from './failure.ts';
import type { Io } from './io.ts';
import { report } from './report.ts';

/** The document in a file: YAML, JSON, or inside a token, whose signature is not looked at (that is for `verify`). */
export async function readPolicyFile(io: Io, path: string): Promise<Source> {
  const text = toText(await io.files.read(path))?.trim();
  if (text === undefined)
    fail(
      `"${path}" is not UTF-8 text: save it anew as UTF-8 (editors ask for the "encoding"), or give a policy that is signed.`,
    );
  if (!looksLikeToken(text)) return readSource(text);
  const json = peek(text);
  return json === undefined ? fail(`"${path}" looks signed but holds no document: sign it again.`) : readSource(json);
}

/** The policy in a file, ready to check drafts. What is wrong with it goes to standard error, line by line. */
export async function openPolicy(io: Io, path: string): Promise<Running> {
  const source = await readPolicyFile(io, path);
  const loaded = source.syntax.length > 0 ? undefined : load(source.data);
  if (loaded?.ok) return loaded;
  const problems = loaded
    ? loaded.problems.map(problem => ({ ...problem, ...source.at(problem.path) }))
    : source.syntax.map(problem => ({ ...problem, level: 'error', path: [] }) as const);
  io.err(report(path, problems));
  fail(`"${path}" cannot be used as a policy: mend ${problems.length === 1 ? 'this error' : 'these errors'} first.`);
}
