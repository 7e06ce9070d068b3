import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { runToEnd, startNode } from './child.js';
import { inTurn, median } from './statistics.js';

const PAIRS = 15;

/**
 * Milliseconds from the start of the Action's process (`command: pick`) until GitHub sees its first
 * request, and from the start to the end of a `node` that does nothing, in turn.
 */
export async function measureActionStart() {
  let onRequest = () => undefined;
  const server = createServer((request, response) => {
    onRequest();
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"message":"Not Found"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const environment = actionEnvironment(`http://127.0.0.1:${server.address().port}`);

  const startAction = async () => {
    const started = performance.now();
    const seen = new Promise((resolve) => {
      onRequest = () => resolve(performance.now() - started);
    });
    const child = startNode(['dist/action.js'], environment);
    const ended = runToEnd(child).then(
      () => 'it succeeded where nothing is',
      ({ message }) => message,
    );
    const ms = await Promise.race([seen, ended]);
    if (typeof ms === 'string') throw new Error(`the Action asked for nothing: ${ms}`);
    await ended;
    return ms;
  };
  const startNothing = async () => {
    const started = performance.now();
    await runToEnd(startNode(['-e', '0']));
    return performance.now() - started;
  };

  try {
    await inTurn(2, startNothing, startAction);
    const pairs = await inTurn(PAIRS, startNothing, startAction);
    return {
      pairs: PAIRS,
      bare: median(pairs.map(({ a }) => a)),
      action: median(pairs.map(({ b }) => b)),
      difference: median(pairs.map(({ a, b }) => b - a)),
      ratio: median(pairs.map(({ a, b }) => b / a)),
    };
  } finally {
    server.close();
  }
}

function actionEnvironment(apiUrl) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    INPUT_COMMAND: 'pick',
    'INPUT_APP-ID': '7',
    'INPUT_PRIVATE-KEY': privateKey.export({ type: 'pkcs1', format: 'pem' }),
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'someone/something',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
  };
}
