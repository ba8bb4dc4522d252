import { toBytes } from '../../src/policy/bytes.ts';
import { generateKey } from '../../src/policy/generate.ts';
import { sign } from '../../src/policy/jws.ts';
import type { PrivateKey, PublicKey } from '../../src/policy/key.ts';

/** A small, correct policy. */
export function document(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    schema: 1,
    id: 'acme-social',
    version: 42,
    organisation: { name: 'Acme Robotics' },
    lists: { codenames: { terms: ['Project Falcon'] } },
    rules: [rule()],
    ...changes,
  };
}

/** A small, correct rule, with an example in each direction. */
export function rule(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'code-names',
    category: 'confidential',
    level: 'hold',
    title: 'Possible confidential data',
    why: 'Code names tell competitors what we are working on.',
    when: { list: 'codenames' },
    examples: { flags: ['‹Project Falcon› ships in May'], passes: ['Saw a falcon today'] },
    ...changes,
  };
}

/** A key pair in both of the forms that tests need. */
export async function keyPair(kid: string): Promise<{ secret: PrivateKey; key: PublicKey<'policy'> }> {
  const secret = await generateKey(kid);
  return { secret, key: { kid, use: 'policy', x: secret.x } };
}

export function signed(payload: unknown, secret: PrivateKey): Promise<string> {
  return sign(toBytes(typeof payload === 'string' ? payload : JSON.stringify(payload)), secret, 'policy');
}
