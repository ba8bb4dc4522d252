import type { Policy } from '../../engine/policy.ts';
import { accept } from '../../policy/accept.ts';
import { toText } from '../../policy/bytes.ts';
import { type PublicKey, readPublicKey, readPublicKeys } from '../../policy/key.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import type { Io } from '../io.ts';
import { counted } from '../report.ts';

export const verify = command({
  name: 'verify',
  summary: 'checks a signed policy as the extension does',
  usage: 'FILE --key KEY [--held FILE]',
  notes: [
    'Says whether the extension would take this policy, and if not, why. With --held also whether it would follow that one: the same id, a higher version, not signed with a key that has been revoked.',
  ],
  options: {
    key: { value: 'KEY', help: 'the public key (`kid:…` or a JWK), or a file with one a line', required: true },
    held: { value: 'FILE', help: 'the signed policy published before it' },
  },
  arguments: { min: 1, max: 1 },
  examples: [
    'beforehand verify www/acme.policy.jws --key acme.pub',
    'beforehand verify next.jws --key acme.pub --held www/acme.policy.jws',
  ],
  exits: { 0: 'it would be taken', 1: 'it would be refused' },
  async run(io, options, [file = '']) {
    const keys = await readKeys(io, options.key);
    const before = options.held === undefined ? undefined : await accept(await io.files.read(options.held), { keys });
    if (before?.ok === false) fail(`"${options.held}" is no policy to compare with. ${before.sentence}`);
    const held = before?.changed ? before.held : undefined;
    const result = await accept(await io.files.read(file), { keys, held });
    if (!result.ok) {
      await io.out(`${file}: refused (${result.code}). ${result.sentence}\n`);
      return exit.found;
    }
    await io.out(
      result.changed
        ? `${file}: ${describe(result.policy, io.now())}\n`
        : `${file}: the policy held already, not changed\n`,
    );
    return exit.fine;
  },
});

async function readKeys(io: Io, given: string): Promise<readonly PublicKey<'policy'>[]> {
  const one = readPublicKey(given, 'policy');
  if (one.ok) return [one.key];
  const text = toText(await io.files.read(given)) ?? '';
  const whole = readPublicKey(text, 'policy');
  if (whole.ok) return [whole.key];
  // A JWK may run over several lines; lists of keys begin with no brace.
  if (text.trimStart().startsWith('{') && !/\}\s*\{/.test(text)) fail(`"${given}": ${whole.sentence}`);
  const { keys, problems } = readPublicKeys(
    text.split('\n').filter(line => line.trim() !== ''),
    'policy',
  );
  const [problem] = problems;
  if (problem) fail(`"${given}", key ${problem.index + 1}: ${problem.sentence}`);
  return keys;
}

function describe({ id, version, rules, expires }: Policy, now: number): string {
  const past = expires !== undefined && Date.parse(expires) < now;
  const expiry = expires === undefined ? 'does not expire' : `${past ? 'expired' : 'expires'} ${expires}`;
  return `good, ${id} version ${version}, ${counted(rules.length, 'rule')}, ${expiry}`;
}
