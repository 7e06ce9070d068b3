import { once } from 'node:events';
import { chmod } from 'node:fs/promises';
import type { Server } from 'node:net';

/** Listens on a Unix socket that nobody else may open. Throws what the system says if it cannot be made. */
export async function listenPrivately(server: Server, socketPath: string): Promise<void> {
  server.listen(socketPath);
  await once(server, 'listening');
  await chmod(socketPath, 0o600);
}
