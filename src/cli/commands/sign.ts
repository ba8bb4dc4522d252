import { createHasher } from '../../engine/lists/hasher.ts';
import { accept } from '../../policy/accept.ts';
import { toBytes, toText } from '../../policy/bytes.ts';
import { runExamplesThrough } from '../../policy/examples.ts';
import { sign as signBytes } from '../../policy/jws.ts';
import { readPrivateKey } from '../../policy/key.ts';
import { type Located, lint } from '../../policy/lint/index.ts';
import { load } from '../../policy/load.ts';
import { error } from '../../policy/problem.ts';
import { slowHash } from '../../policy/slow-hash.ts';
import type { Source } from '../../policy/source.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import { readPolicyFile } from '../policy-file.ts';
import { counted, report } from '../report.ts';

export const sign = command({
  name: 'sign',
  summary: 'signs a policy, ready to publish',
  usage: 'FILE --key KEYFILE [--out FILE]',
  notes: [
    'Refuses a policy that has lint errors or examples that fail. What it writes has been read back as the extension reads it, so it will be accepted wherever the public key is set.',
    'Fields that this version does not know are signed as they are, for newer clients.',
  ],
  options: {
    key: { value: 'KEYFILE', help: 'the private key that `beforehand keygen` wrote', required: true },
    out: { value: 'FILE', help: 'where to write the signed policy; standard output when left out' },
  },
  arguments: { min: 1, max: 1 },
  examples: ['beforehand sign policy.yaml --key acme.jwk --out www/acme.policy.jws'],
  exits: { 0: 'it was signed', 1: 'it has errors and was not signed' },
  async run(io, { key: keyFile, out }, [file = '']) {
    const read = readPrivateKey(toText(await io.files.read(keyFile)) ?? '');
    if (!read.ok) fail(`"${keyFile}" is no key to sign with. ${read.sentence}`);
    const source = await readPolicyFile(io, file);
    const errors = lint(source).filter(({ level }) => level === 'error');
    if (errors.length === 0) errors.push(...(await failingOnHashed(source)));
    if (errors.length > 0) {
      io.err(report(file, errors));
      io.err(`beforehand sign: "${file}" has ${counted(errors.length, 'error')} and was not signed.\n`);
      return exit.found;
    }
    const { kid, x } = read.key;
    const token = await signBytes(toBytes(JSON.stringify(source.data)), read.key, 'policy');
    const accepted = await accept(token, { keys: [{ kid, x, use: 'policy' }] });
    if (!accepted.ok) fail(`The signed policy would not be accepted. ${accepted.sentence}`);
    if (accepted.changed && accepted.held.revoked.includes(kid)) {
      fail(`The policy revokes the key "${kid}", which is to sign it: sign with another key.`);
    }
    await (out === undefined ? io.out(`${token}\n`) : io.files.write(out, `${token}\n`));
    return exit.fine;
  },
});

/** Examples that wait for slow hashes, which the linter leaves to others, and that then fail. */
async function failingOnHashed({ data, at }: Source): Promise<Located[]> {
  const loaded = load(data);
  if (!loaded.ok) return [];
  const results = await runExamplesThrough(loaded.policy, createHasher(slowHash));
  return results.flatMap(({ path, failure }) =>
    failure === undefined ? [] : [{ ...error(path, `The rule ${failure}.`), ...at(path), rule: 'failing-example' }],
  );
}
