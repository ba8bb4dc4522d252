/** Why a token or a policy was not taken, as a value: a code for programs and a sentence that an admin can act on. */

export interface Refusal<Code extends string = RefusalCode> {
  readonly ok: false;
  readonly code: Code;
  readonly sentence: string;
}

function refusal<Code extends string>(code: Code, sentence: string): Refusal<Code> {
  return { ok: false, code, sentence };
}

const kib = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
/** What others wrote goes into a sentence only quoted, on one line and short. */
const quote = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 60));
const list = (kids: readonly string[]) => kids.map(quote).join(', ');

/** Every refusal there is, one function each. */
export const refuse = {
  tooLarge: (bytes: number, limit: number) =>
    refusal(
      'too-large',
      `The policy is ${kib(bytes)} large, more than the ${kib(limit)} allowed: shorten its lists, or check that the address serves the policy and nothing else.`,
    ),
  notText: () =>
    refusal('not-text', 'The policy is not UTF-8 text: upload the file that `beforehand sign` wrote, unchanged.'),
  empty: () => refusal('empty', 'The policy is empty: check that the upload of the signed file was complete.'),
  webPage: () =>
    refusal(
      'web-page',
      'The address answers with a web page, not with a policy: check the path, and that nobody has to sign in to read it.',
    ),
  unsigned: () =>
    refusal(
      'unsigned',
      'The policy is not signed: publish the file that `beforehand sign` writes; only the managed setting `policy` may hold an unsigned document.',
    ),
  notToken: () =>
    refusal(
      'not-a-token',
      'This is not a signed policy (three parts joined by dots): publish the file that `beforehand sign` writes, whole and unchanged.',
    ),
  wrongType: (found: unknown, expected: string) =>
    refusal(
      'wrong-typ',
      `The token says that it is ${quote(found)}, not ${quote(expected)}: sign this file with the \`beforehand\` command that is meant for it.`,
    ),
  wrongAlgorithm: (found: unknown) =>
    refusal(
      'wrong-alg',
      `The token is signed with the algorithm ${quote(found)}; only Ed25519 is accepted: make a key with \`beforehand keygen\` and sign again.`,
    ),
  criticalHeader: () =>
    refusal(
      'critical-header',
      'The token demands an extension (`crit`) that is not supported: sign again with `beforehand sign`.',
    ),
  noKeys: () =>
    refusal(
      'no-keys',
      'There is no key to check the signature with: set `policyKeys` to the line that `beforehand keygen` printed.',
    ),
  unknownKey: (kid: unknown, known: readonly string[]) =>
    refusal(
      'unknown-key',
      `The policy is signed with the key ${quote(kid)}, but \`policyKeys\` holds ${list(known)}: add this key there, or sign with one of those.`,
    ),
  revokedKey: (kid: string) =>
    refusal(
      'revoked-key',
      `The key ${quote(kid)} has been revoked by the policy (\`revoked.kids\`): sign with another key of \`policyKeys\`.`,
    ),
  badSignature: (kid: string) =>
    refusal(
      'bad-signature',
      `The signature does not fit the key ${quote(kid)}: the file was changed or cut short after signing, or another key bears this name; upload it again, or sign again.`,
    ),
  tornJson: (reason: string) =>
    refusal(
      'torn-json',
      `The policy is not complete JSON (${reason.slice(0, 120)}): make the file again from its source with \`beforehand sign\`.`,
    ),
  unknownSchema: (found: unknown, known: number) =>
    refusal(
      'unknown-schema',
      found === undefined
        ? `The policy does not say which schema it is written for: begin it with \`schema: ${known}\`, and sign again.`
        : `The policy is written for schema ${quote(found)}, but this version reads schema ${known}: update Beforehand, or publish a policy with \`schema: ${known}\`.`,
    ),
  invalidDocument: (first: string, count: number) =>
    refusal(
      'invalid-document',
      `The policy has ${count === 1 ? 'an error' : `${count} errors, the first of them`} at ${first} Mend what \`beforehand lint\` shows, and sign again.`,
    ),
  slowPattern: (where: string) =>
    refusal(
      'slow-pattern',
      `A pattern is not taken, since only patterns that surely stay fast are run: ${where} Rewrite it, and sign again.`,
    ),
  notCompilable: (reason: string) =>
    refusal(
      'not-compilable',
      `The policy cannot be put to work: ${reason} Mend what \`beforehand lint\` shows, and sign again.`,
    ),
  otherPolicy: (id: string, heldId: string) =>
    refusal(
      'other-policy',
      `This is the policy ${quote(id)}, but ${quote(heldId)} came from the same address before: keep the \`id\`, or give the new policy an address of its own.`,
    ),
  olderVersion: (version: number, held: number) =>
    refusal(
      'older-version',
      `Version ${version} is older than version ${held}, which is held already: publish with \`version: ${held + 1}\` or higher.`,
    ),
  sameVersion: (version: number) =>
    refusal(
      'same-version',
      `Version ${version} is held already with other content: raise \`version\` to ${version + 1} and sign again.`,
    ),
} as const;

export type RefusalCode = ReturnType<(typeof refuse)[keyof typeof refuse]>['code'];
