import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { command } from '../command.ts';
import { exit } from '../exit.ts';
import { fail } from '../failure.ts';
import { findFile, holds, isDirectory } from '../static-files.ts';

export const serve = command({
  name: 'serve',
  summary: 'serves a directory, for trying a rollout',
  usage: 'DIR [--port N] [--host ADDRESS]',
  notes: [
    'A small static server that answers as a policy host must: any origin may read, caches ask again, and who holds the newest version is told "not changed" (304). It prints its address, then one line a request, and runs until interrupted.',
    'Hidden files and private keys are never served. For real use, any static host or CDN will do.',
  ],
  options: {
    port: { value: 'N', help: 'port to listen on; 0 takes a free one; 8080 when left out' },
    host: { value: 'ADDRESS', help: 'address to listen on; only this machine (127.0.0.1) when left out' },
  },
  arguments: { min: 1, max: 1 },
  examples: ['beforehand serve www/', 'beforehand serve www/ --port 0'],
  exits: { 0: 'it was interrupted' },
  async run(io, { port = '8080', host = '127.0.0.1' }, [directory = '.']) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) fail(`--port is a number from 0 to 65535, not "${port}".`);
    if (!(await isDirectory(directory))) fail(`There is no directory "${directory}": check the path.`);
    const server = createServer((request, response) => {
      answer(directory, request, response).then(line => io.out(`${line}\n`));
    });
    const interrupted = io.interrupted();
    server.listen(Number(port), host);
    await once(server, 'listening').catch((cause: NodeJS.ErrnoException) =>
      fail(`Cannot listen at ${host}:${port} (${cause.code}): try --port 0.`),
    );
    const { port: actual } = server.address() as AddressInfo;
    await io.out(`Serving ${directory} at http://${host.includes(':') ? `[${host}]` : host}:${actual}/\n`);
    if (!interrupted.aborted) await once(interrupted, 'abort');
    server.close();
    server.closeAllConnections();
    return exit.fine;
  },
});

/** Answers one request and returns its line for the log. */
async function answer(directory: string, request: IncomingMessage, response: ServerResponse): Promise<string> {
  const { method = 'GET', url = '/', headers } = request;
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  const end = (status: number, body: string | Uint8Array = '') => {
    response.statusCode = status;
    response.end(method === 'HEAD' ? undefined : body);
    return `${status} ${method} ${JSON.stringify(url).slice(1, -1)}`;
  };
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return end(405, 'Only GET and HEAD.\n');
  }
  const file = await findFile(directory, path);
  if (file === undefined) return end(404, 'There is no such file.\n');
  response.setHeader('etag', file.etag);
  if (holds(headers['if-none-match'], file.etag)) return end(304);
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', file.body.length);
  return end(200, file.body);
}
