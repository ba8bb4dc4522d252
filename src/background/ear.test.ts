import { afterEach, expect, test, vi } from 'vitest';
import { base64 as whole } from '../engine/ear/weights.generated.ts';

// As in the worker's bundle, where the weights are no code.
vi.mock('../engine/ear/weights.generated.ts', () => import('../engine/ear/packaged.ts'));
const { earFile, readEar } = await import('./ear.ts');

function packageHolds(answer: () => Promise<Response>): void {
  vi.stubGlobal('fetch', (file: string) => {
    expect(file).toBe(`/${earFile}`);
    return answer();
  });
}

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['is missing', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is torn', async () => new Response('QkhG')],
  ['is empty', async () => new Response('')],
])('says so where what was learned %s', async (_, answer) => {
  packageHolds(answer);
  expect(await readEar()).toContain('Install the extension again');
});

test('reads what was learned from the package', async () => {
  const { base64 } = await vi.importActual<{ base64: string }>('../engine/ear/weights.generated.ts');
  expect(whole).not.toBe(base64);
  packageHolds(async () => new Response(base64));
  expect(await readEar()).toBeUndefined();
});
