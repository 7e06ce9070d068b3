import { createServer, type RequestListener, type Server } from 'node:http';

const host = '127.0.0.1';

export interface OpenServer {
  readonly origin: string;
  /** What answers requests, once it is known; until then they wait in the socket. */
  serve(listener: RequestListener): void;
  close(): Promise<void>;
}

/** Listens on loopback; `port` 0 takes any that is free. Rejects with Node's error if it is taken. */
export async function openServer(port: number): Promise<OpenServer> {
  const server = createServer();
  const origin = await listen(server, port);
  return {
    origin,
    serve: (listener) => server.on('request', listener),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts `server` on loopback; gives its origin. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('Not listening'));
      else resolve(`http://${host}:${address.port}`);
    });
  });
}
