import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GatewayRoom } from './gateway-room.ts';

const SWITCHED = 'HTTP/1.1 101 Switching Protocols\r\n';
const TO_WHAT = 'connection: upgrade\r\nupgrade: x\r\n';

describe('a service that changes the protocol unasked', () => {
  const room = new GatewayRoom();
  let sockets: Socket[] = [];
  let answer = '';
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(answer));
  });
  beforeEach(async () => {
    sockets = [];
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  });

  it.each([
    ['and says to what', TO_WHAT],
    ['and says not to what', ''],
  ])('%s has failed as one whose connection breaks off, and is left', async (_, headers) => {
    answer = `${SWITCHED}${headers}\r\n`;
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const gateway = await room.open({ upstream: new URL(`http://127.0.0.1:${port}`) });
    expect((await room.message()).status).toBe(502);
    expect(gateway.trouble()).toEqual({
      class: 'infrastructure',
      reason: "The model's service failed: 101 Switching Protocols",
    });
    expect(gateway.account()).toMatchObject({ cents: 0, exhausted: false });
    const [socket] = sockets;
    if (socket && !socket.closed) await once(socket, 'close');
    await gateway.close();
    expect(sockets).toHaveLength(1);
  });
});
