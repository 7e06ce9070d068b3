import { once } from 'node:events';
import type { Socket } from 'node:net';
import { bridgeTo } from '../sandbox/bridge-to.ts';

/** A free port of loopback that leads to a Unix socket, for agents that no sandbox is around. */
export async function openPort(
  socketPath: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const clients = new Set<Socket>();
  const server = await bridgeTo(socketPath, 0);
  server.on('connection', (client) => {
    clients.add(client);
    client.once('close', () => clients.delete(client));
  });
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
