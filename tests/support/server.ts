import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pages } from '../pages/index.ts';
import { homeHtml, pageHtml } from '../pages/kit/shell.ts';
import { addressOf, type DemoPage } from '../pages/page.ts';
import { bundlePage } from './bundle.ts';

/** One post as it arrived. */
export interface Post {
  readonly page: string;
  readonly box: string;
  readonly text: string;
}

/** What to answer on an address that a test sets up. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

export interface DemoServer {
  readonly port: number;
  readonly origin: string;
  /** Every post that arrived, in order. */
  readonly posts: readonly Post[];
  /** Every request that arrived: method, host and path. */
  readonly requests: readonly string[];
  /** Address of a demo page; `query` as `?csp=strict`. */
  address(page: DemoPage, query?: string): string;
  /** Answers `path`, on any host, from now on. */
  answer(path: string, answer: Answer | ((request: IncomingMessage) => Answer)): void;
  /** Forgets posts and requests. */
  reset(): void;
  close(): Promise<void>;
}

/** Headers by the page's query `csp`: a site that forbids frames altogether and isolates itself. */
const policies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  strict: {
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'none'; object-src 'none'; base-uri 'none'",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
};

/** Starts the demo site on loopback; port 0 takes a free one. `localhost` and all of `*.localhost` lead here. */
export async function startServer(port = 0): Promise<DemoServer> {
  const posts: Post[] = [];
  const requests: string[] = [];
  const answers = new Map<string, Answer | ((request: IncomingMessage) => Answer)>();
  const bundles = new Map<string, Promise<string>>();

  async function respond(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(`${request.method} ${url.hostname}${url.pathname}`);
    const set = answers.get(url.pathname);
    if (set !== undefined) return typeof set === 'function' ? set(request) : set;
    if (url.pathname === '/api/posts') return record(request, posts);
    const script = /^\/assets\/([\w-]+)\.js$/.exec(url.pathname)?.[1];
    if (script !== undefined)
      return { headers: { 'content-type': 'text/javascript' }, body: await bundleOnce(bundles, script) };
    return page(url) ?? { status: 404, body: `There is nothing at ${url.pathname} of ${url.hostname}.` };
  }

  const server = createServer((request, response) => {
    respond(request).then(
      answer => send(response, answer),
      error => send(response, { status: 500, body: String(error) }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const taken = (server.address() as AddressInfo).port;

  return {
    port: taken,
    origin: `http://localhost:${taken}`,
    posts,
    requests,
    address: (demo, query = '') => addressOf(demo, taken) + query,
    answer: (path, answer) => void answers.set(path, answer),
    reset() {
      posts.length = 0;
      requests.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise(resolve => server.close(() => resolve()));
    },
  };
}

function bundleOnce(bundles: Map<string, Promise<string>>, id: string): Promise<string> {
  const bundle = bundles.get(id) ?? bundlePage(id);
  bundles.set(id, bundle);
  return bundle;
}

function page(url: URL): Answer | undefined {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...policies[url.searchParams.get('csp') ?? ''] };
  const port = Number(url.port);
  if (url.pathname === '/assets/demo.css') {
    return {
      headers: { 'content-type': 'text/css' },
      body: readFileSync(new URL('../pages/kit/demo.css', import.meta.url)),
    };
  }
  if (url.hostname === 'localhost' && url.pathname === '/') return { headers, body: homeHtml(pages, port) };
  const demo = pages.find(one => {
    const address = new URL(addressOf(one, port));
    return address.hostname === url.hostname && address.pathname === url.pathname;
  });
  return demo && { headers, body: pageHtml(demo, port) };
}

async function record(request: IncomingMessage, posts: Post[]): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  if (request.method !== 'POST') return { headers, body: JSON.stringify(posts) };
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  posts.push(JSON.parse(Buffer.concat(chunks).toString()));
  return { status: 201, headers, body: '{}' };
}

function send(response: ServerResponse, { status = 200, headers = {}, body }: Answer): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'cross-origin-resource-policy': 'cross-origin',
    ...headers,
  });
  response.end(body);
}
