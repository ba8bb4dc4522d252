import { limits } from '../policy/accept.ts';
import { refuse } from '../policy/refusal.ts';

/** The only request that the extension ever makes. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly sentence: string; readonly outOfReach: boolean };

/** Milliseconds for everything: less than the 30 s of rest after which a worker is stopped, so that a failure is noted. */
const patience = 20_000;

/**
 * Fetches a policy: a plain GET without cookies or headers of ours (hence no preflight), revalidated by the browser
 * itself. `extension` and `held`, the versions of both, go into the query for the server's log. What is too large is cut
 * off while it comes in. Never throws.
 */
export async function fetchPolicy(
  address: string,
  versions: { readonly extension: string; readonly held: number },
  fetcher: typeof fetch = fetch,
): Promise<Fetched> {
  const url = new URL(address);
  url.hash = '';
  url.searchParams.set('x', versions.extension);
  url.searchParams.set('p', String(versions.held));
  const signal = AbortSignal.timeout(patience);
  let answered = false;
  try {
    const response = await fetcher(url, { credentials: 'omit', cache: 'no-cache', redirect: 'manual', signal });
    answered = true;
    const refused = refusal(url.host, response);
    return refused === undefined ? await readWithin(response, limits.fetched) : away(refused);
  } catch {
    if (signal.aborted) return away(`${url.host} took longer than ${patience / 1000} seconds.`);
    if (answered) return away(`the connection to ${url.host} broke off.`);
    return away(silence(url.host));
  }
}

function refusal(host: string, response: Response): string | undefined {
  if (response.type === 'opaqueredirect') {
    return `${host} sends requests on to another address: set \`policyUrl\` to the final one.`;
  }
  if (response.ok) return undefined;
  return `${host} answered ${response.status}: check that \`policyUrl\` is the address of the signed policy.`;
}

/** A fetch that a missing header forbids fails like one without a network: a second request could tell, but one is what we promise. */
function silence(host: string): string {
  return `${host} could not be reached, or answers without the header \`Access-Control-Allow-Origin: *\`. If the address opens in a browser, add exactly this header to its answer.`;
}

function away(sentence: string): Fetched {
  return { ok: false, sentence: `The policy was not fetched: ${sentence}`, outOfReach: true };
}

async function readWithin(response: Response, limit: number): Promise<Fetched> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const announced = Number(response.headers.get('content-length') ?? 0);
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > limit || announced > limit) {
      void reader?.cancel().catch(() => undefined);
      return { ok: false, sentence: refuse.tooLarge(Math.max(size, announced), limit).sentence, outOfReach: false };
    }
  }
  return { ok: true, bytes: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
}
