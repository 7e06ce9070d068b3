import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { joinStreams } from './join-streams.ts';

/** Listens on a port of loopback, 0 for any that is free, and leads each of its clients to a Unix socket. */
export async function bridgeTo(socketPath: string, port: number): Promise<Server> {
  // Each half is ended by itself: a client may close its own and still read.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    joinStreams(client, connect({ path: socketPath, allowHalfOpen: true }));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
