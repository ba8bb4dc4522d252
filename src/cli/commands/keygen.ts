import { generateKey } from '../../policy/generate.ts';
import { formatPublicKey, toJwk } from '../../policy/key.ts';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';

export const keygen = command({
  name: 'keygen',
  summary: 'makes a key to sign policies with',
  usage: '--out FILE [--kid NAME]',
  notes: [
    'Writes the private key to FILE, which only you can read and which must stay secret: whoever has it can publish policies in your name. A file that is there already is never replaced.',
    'Prints the public key as one line, for the managed setting `policyKeys` and for `beforehand verify`.',
  ],
  options: {
    out: { value: 'FILE', help: 'where to write the private key, a JWK', required: true },
    kid: { value: 'NAME', help: 'what to call the key; made from the key itself when left out' },
  },
  arguments: { min: 0, max: 0 },
  examples: ['beforehand keygen --out acme.jwk --kid acme-2026 > acme.pub'],
  exits: { 0: 'the key was written' },
  async run(io, { out, kid }) {
    if (kid !== undefined && !/^[\w.-]{1,64}$/.test(kid)) {
      fail(`--kid takes letters, digits, ".", "_" and "-", at most 64: not "${kid}".`);
    }
    const key = await generateKey(kid);
    await io.files.write(out, `${JSON.stringify(toJwk(key), null, 2)}\n`, { secret: true });
    await io.out(`${formatPublicKey(key)}\n`);
    return exit.fine;
  },
});
