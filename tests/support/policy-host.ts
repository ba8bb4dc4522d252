import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host for one policy that answers as a test wants: also as none should. */
export interface PolicyHost {
  readonly url: string;
  /** Answers with this text as a policy host does, or as the given function does. */
  answer(how: string | ((response: ServerResponse) => void)): void;
  close(): void;
}

export async function hostPolicy(): Promise<PolicyHost> {
  let respond: (response: ServerResponse) => void = response => response.writeHead(404).end();
  const server = createServer((_, response) => respond(response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    // Not `localhost`: the demo build may read that without being asked for a header.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/policy.jws`,
    answer(how) {
      respond = typeof how === 'string' ? response => response.setHeader(...anyOrigin).end(how) : how;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const anyOrigin = ['access-control-allow-origin', '*'] as const;

/** Sends this many bytes as fast as they are taken; returns how many were. */
export async function pour(response: ServerResponse, bytes: number): Promise<number> {
  const chunk = Buffer.alloc(256 * 1024, 'A');
  let sent = 0;
  const closed = new Promise(resolve => response.once('close', resolve));
  while (sent < bytes && !response.destroyed) {
    sent += chunk.length;
    if (!response.write(chunk)) await Promise.race([closed, new Promise(resolve => response.once('drain', resolve))]);
  }
  response.end();
  return sent;
}
