import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';
import { joinStreams } from '../sandbox/join-streams.ts';

/** A free port of loopback that leads to a Unix socket, for agents that no sandbox is around. */
export async function openPort(
  socketPath: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const clients = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
    joinStreams(client, connect({ path: socketPath, allowHalfOpen: true }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new Error('a listening server has no port');
  }
  return {
    port: address.port,
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const client of clients) client.destroy();
      await closed;
    },
  };
}
