import { bridgeTo } from './bridge-to.ts';

/** Listens on the loopback ports of `PORT=SOCKET` each, for as long as this process lives. */
export async function forwardPorts(forwards: readonly string[]): Promise<void> {
  for (const forward of forwards) {
    const at = forward.indexOf('=');
    const server = await bridgeTo(forward.slice(at + 1), Number(forward.slice(0, at)));
    // The command's end is the end, whoever still has a connection.
    server.unref();
  }
}
