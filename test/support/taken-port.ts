import { once } from 'node:events';
import { createServer } from 'node:net';

/** Calls `use` with a port that something else listens on. */
export async function withTakenPort<Value>(use: (port: number) => Promise<Value>): Promise<Value> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address !== null ? address.port : 0);
  } finally {
    server.close();
  }
}
