import { connect } from 'node:net';
import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';

/**
 * Webhooks as the bytes that go over the wire, signed beforehand: so that sending them costs little
 * beside answering them.
 */
export function signWebhooks(webhooks, secret) {
  return webhooks.map(({ event, payload }) => {
    const body = Buffer.from(JSON.stringify(payload));
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const head = [
      'POST /api/github/webhooks HTTP/1.1',
      'host: 127.0.0.1',
      'user-agent: GitHub-Hookshot/bench',
      'content-type: application/json',
      `content-length: ${body.length}`,
      `x-github-event: ${event}`,
      `x-github-delivery: ${randomUUID()}`,
      `x-hub-signature-256: sha256=${signature}`,
    ];
    return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
  });
}

/**
 * Sends them over and over for `ms`, on `connections` connections that stay open, each with one request
 * at a time, and at least one. Gives how many a second were answered; throws if one is not answered with success.
 */
export async function sendFor(ms, url, messages, connections) {
  const { hostname, port } = new URL(url);
  let next = 0;
  let answered = 0;
  const until = performance.now() + ms;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay();
      await once(socket, 'connect');
      try {
        do {
          const message = messages[next % messages.length];
          next += 1;
          socket.write(message);
          await answer(socket);
          answered += 1;
        } while (performance.now() < until);
      } finally {
        socket.destroy();
      }
    }),
  );
  return answered / ((performance.now() - started) / 1000);
}

/** Waits for one whole answer on a connection. */
function answer(socket) {
  return new Promise((resolve, reject) => {
    let text = '';
    const settle = (act, value) => {
      socket.off('data', onData).off('error', onError).off('close', onClose);
      act(value);
    };
    const onData = (data) => {
      text += data.toString('latin1');
      const end = text.indexOf('\r\n\r\n');
      if (end < 0 || !isWhole(text.slice(0, end), text.slice(end + 4))) return;
      if (text.startsWith('HTTP/1.1 2')) settle(resolve);
      else settle(reject, new Error(`a webhook was refused: ${text.split('\r\n')[0]}`));
    };
    const onError = (error) => settle(reject, error);
    const onClose = () => settle(reject, new Error('the app closed a connection'));
    socket.on('data', onData).on('error', onError).on('close', onClose);
  });
}

function isWhole(head, body) {
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
}
