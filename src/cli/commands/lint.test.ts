import { expect, test } from 'vitest';
import { policy } from '../../../tests/support/cli-policy.ts';
import { fakeIo } from '../../../tests/support/fake-io.ts';
import { run } from '../run.ts';

const lint = async (source: string) => {
  const io = fakeIo({ files: { 'policy.yaml': source } });
  const code = await run(io, ['lint', 'policy.yaml']);
  return { code, lines: io.stdout().trim().split('\n') };
};

test('a policy with nothing to mend', async () => {
  expect(await lint(policy)).toEqual({ code: 0, lines: ['policy.yaml: 0 errors, 0 warnings'] });
});

test('problems come one a line, with place and lint rule; errors make exit code 1', async () => {
  const { code, lines } = await lint(
    policy
      .replace('{askReview: comms}', '{askReview: legal}')
      .replace('    examples:\n      flags: ["Write', '    exmples:\n      flags: ["Write'),
  );
  expect(code).toBe(1);
  expect(lines).toEqual([
    'policy.yaml:18:41: error: rules[0].fixes[1].askReview: There is no contact "legal". Add it under contacts, or correct the name. [unknown-contact]',
    expect.stringMatching(/^policy\.yaml:22:9: warning: rules\[1\]\.id: .* \[untested-rule\]$/),
    expect.stringMatching(/^policy\.yaml:28:5: warning: rules\[1\]\.exmples: .* \[unknown-field\]$/),
    'policy.yaml: 1 error, 2 warnings',
  ]);
});

test('warnings alone let it pass', async () => {
  expect((await lint(`${policy}horoscope: true\n`)).code).toBe(0);
});

test('a text that is no YAML is named with its line', async () => {
  const { code, lines } = await lint('schema: 1\nrules: [\n');
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/^policy\.yaml:2:9: error: A \[ or \{ is not closed.*\[syntax\]$/);
});
