import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { joinStreams } from './join-streams.ts';

/** Listens on the loopback ports of `PORT=SOCKET` each, for as long as this process lives. */
export async function forwardPorts(forwards: readonly string[]): Promise<void> {
  for (const forward of forwards) {
    const at = forward.indexOf('=');
    await forwardPort(Number(forward.slice(0, at)), forward.slice(at + 1));
  }
}

async function forwardPort(port: number, socketPath: string): Promise<void> {
  // Each half is ended by itself: a client may close its own and still read.
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const socket = connect({ path: socketPath, allowHalfOpen: true });
    joinStreams(client, socket);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  // The command's end is the end, whoever still has a connection.
  server.unref();
}
