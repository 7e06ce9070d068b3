import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Wire } from './wires/wire.ts';

/** What any client may say of itself. Credentials, addresses and what is of one connection are not among it. */
const ASKED = ['accept', 'user-agent', 'x-stainless-*', 'x-session-id', 'x-session-affinity'];

/** What a service may say beside its answer. `Location` and cookies are not among it. */
const ANSWERED = [
  'content-type',
  'cache-control',
  'request-id',
  'x-request-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'anthropic-ratelimit-*',
  'x-ratelimit-*',
  'x-codex-*',
  'openai-processing-ms',
  'openai-version',
  'openai-model',
];

/** The headers of a request as it goes to the service, with the key. */
export function headersToService(
  headers: IncomingHttpHeaders,
  wire: Wire,
  key: string,
  body: Buffer | undefined,
): OutgoingHttpHeaders {
  const [name, value] = wire.keyHeader(key);
  return {
    ...pick(headers, [...ASKED, ...wire.headers]),
    // A compressed stream would have to be taken apart before it is metered.
    'accept-encoding': 'identity',
    ...(body && { 'content-type': 'application/json', 'content-length': body.length }),
    [name]: value,
  };
}

/** The headers of an answer as they go to the agent. */
export function headersToAgent(
  headers: IncomingHttpHeaders,
  mask: (text: string) => string,
): OutgoingHttpHeaders {
  const picked = Object.entries(pick(headers, ANSWERED));
  return Object.fromEntries(picked.map(([name, value]) => [name, mask(value)]));
}

function pick(headers: IncomingHttpHeaders, names: readonly string[]): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const text = Array.isArray(value) ? value.join(', ') : value;
    if (text !== undefined && names.some((allowed) => covers(allowed, name))) picked[name] = text;
  }
  return picked;
}

function covers(allowed: string, name: string): boolean {
  return allowed.endsWith('*') ? name.startsWith(allowed.slice(0, -1)) : name === allowed;
}
