import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AppMetrics } from './app-metrics.ts';
import type { Fleet } from './fleet.ts';

/**
 * Answers whoever runs the app: `GET /healthz` (503 once the sweep is late) and `GET /metrics`. Neither
 * names a repository or a person. Gives whether the request was one of these.
 */
export function answerOperator(
  fleet: Fleet,
  metrics: AppMetrics,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const path = request.url?.split('?', 1)[0];
  if (path !== '/healthz' && path !== '/metrics') return false;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return true;
  }
  const answer = path === '/healthz' ? health(fleet) : { status: 200, ...page(metrics) };
  const { status, type, text } = answer;
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : text);
  return true;
}

interface Page {
  readonly type: string;
  readonly text: string;
}

function page(metrics: AppMetrics): Page {
  return { type: 'text/plain; version=0.0.4; charset=utf-8', text: metrics.render() };
}

function health({ sweeper, queue, size }: Fleet): Page & { readonly status: number } {
  const { lastAt, age, isLate } = sweeper;
  const body = {
    status: isLate ? 'late' : 'ok',
    lastSweepAt: lastAt === undefined ? null : new Date(lastAt).toISOString(),
    heartbeatAgeSeconds: Math.round(age / 1000),
    repositories: size,
    passesInHand: queue.running,
    passesWaiting: queue.length,
  };
  return {
    status: isLate ? 503 : 200,
    type: 'application/json; charset=utf-8',
    text: `${JSON.stringify(body)}\n`,
  };
}
