import { expect, test, vi } from 'vitest';
import { limits } from '../policy/accept.ts';
import { fetchPolicy } from './fetch-policy.ts';

const versions = { extension: '1.4.0', held: 42 };
const address = 'https://acme.example/policy.jws?team=a#top';

test('a plain GET: no cookies, no headers of ours, versions in the query', async () => {
  const fetcher = vi.fn<typeof fetch>(async () => new Response('token'));
  const answer = await fetchPolicy(address, versions, fetcher);
  expect(answer).toEqual({ ok: true, bytes: new TextEncoder().encode('token') });
  const [url, init] = fetcher.mock.lastCall!;
  expect(String(url)).toBe('https://acme.example/policy.jws?team=a&x=1.4.0&p=42');
  expect(init).toMatchObject({ credentials: 'omit', cache: 'no-cache', redirect: 'manual' });
  expect(init).not.toHaveProperty('headers');
});

test.each([
  ['an error of the server', new Response('', { status: 404 }), 'answered 404'],
  ['a redirect', Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }), 'final'],
])('%s is a sentence', async (_, response, words) => {
  const answer = await fetchPolicy(address, versions, async () => response);
  expect(answer).toMatchObject({ ok: false, outOfReach: true, sentence: expect.stringContaining(words) });
});

test('a fetch that fails is not followed by another request, and the sentence names both causes', async () => {
  const fetcher = vi.fn<typeof fetch>(async () => {
    throw new TypeError('Failed to fetch');
  });
  const answer = await fetchPolicy(address, versions, fetcher);
  expect(fetcher).toHaveBeenCalledOnce();
  expect(answer).toMatchObject({
    ok: false,
    outOfReach: true,
    sentence: expect.stringMatching(/acme\.example could not be reached, or .*`Access-Control-Allow-Origin: \*`/),
  });
});

test('what is too large is cut off while it comes in', async () => {
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const answer = await fetchPolicy(address, versions, async () => new Response(endless));
  expect(answer).toMatchObject({ ok: false, outOfReach: false, sentence: expect.stringContaining('KiB') });
  expect(sent).toBeLessThan(limits.fetched + 4 * chunk.length);
});

test('a connection that breaks off is a sentence', async () => {
  const broken = new ReadableStream({ start: controller => controller.error(new TypeError('network error')) });
  const answer = await fetchPolicy(address, versions, async () => new Response(broken));
  expect(answer).toMatchObject({ ok: false, outOfReach: true, sentence: expect.stringContaining('broke off') });
});
