import type { TokenCounts } from '../meter/token-counts.ts';

/** Whose paths and forms a gateway speaks. */
export type WireName = 'anthropic' | 'openai' | 'gemini';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Where an allowed request goes. */
export interface Route {
  /** Below the upstream's own path, with its query. */
  readonly path: string;
  /** Whether it asks for an answer of a model: that costs money. */
  readonly metered: boolean;
  /** Whether it has a body. */
  readonly post: boolean;
}

/** What a request for an answer asks for, as it is sent on. */
export interface Asking {
  readonly model: string;
  /** The request without what would reach elsewhere or cost more than the table knows. */
  readonly body: JsonObject;
  /** The most tokens that the answer may have. */
  readonly maxOutput: number;
  /** Whether the model may read more than the request's bytes: pictures, files, what was said earlier. */
  readonly readsMore: boolean;
  /** Whether the answer comes while it is written. */
  readonly streams: boolean;
}

/** Why the gateway answers itself. */
export type RefusalKind =
  'spent' | 'no-such-path' | 'bad-request' | 'too-large' | 'busy' | 'unreachable' | 'silent';

export interface Refusal {
  readonly kind: RefusalKind;
  readonly message: string;
}

/** What one event of an answer, or the whole of it, says. */
export interface Reading {
  readonly model?: string | undefined;
  /** Later ones replace earlier ones, kind by kind. */
  readonly counts?: Partial<TokenCounts> | undefined;
  /** Bytes of what the model wrote in it. */
  readonly written: number;
  /** Whether the model says that it is done. */
  readonly ended: boolean;
  /** How many times the usual price the answer costs, if the service says so. */
  readonly surcharge?: number | undefined;
  /** A failure that comes inside an answer, as the HTTP status that it would have had. */
  readonly error?: { readonly status: number; readonly message: string } | undefined;
}

/** One provider's form. Everything in it is pure. */
export interface Wire {
  readonly name: WireName;
  /** The path of an address that names none. */
  readonly home: string;
  /** Names of the agent's headers that are passed on; `*` at the end stands for any more. */
  readonly headers: readonly string[];
  /** Where a request may go; `undefined` if nowhere. `target` is the request line's, as it came. */
  route(method: string, target: string): Route | undefined;
  /** The header that carries the key. */
  keyHeader(key: string): readonly [name: string, value: string];
  /** How many times the usual price an answer may cost at the most, though no request asks for it. */
  readonly dearest: number;
  /** Whether each request to a host asks for the tier that costs the usual price. */
  asksPlain(host: string): boolean;
  /** What a request asks for, or why it is refused. */
  ask(body: JsonObject, path: string, host: string): Asking | Refusal;
  read(event: unknown): Reading;
  /** An answer of the gateway's own that the wire's clients understand, and do not repeat if that is no use. */
  refuse(refusal: Refusal): { readonly status: number; readonly body: JsonObject };
}

/** Of what no wire knows. */
export const NOTHING_READ: Reading = { written: 0, ended: false };

/** The counts that a service told. */
export function told(
  counts: Readonly<Record<keyof TokenCounts, number | null | undefined>>,
): Partial<TokenCounts> {
  const entries = Object.entries(counts).filter(([, count]) => typeof count === 'number');
  return Object.fromEntries(entries);
}

/** The usual status of a refusal. */
export function statusOf(kind: RefusalKind): number {
  switch (kind) {
    case 'spent':
      return 402;
    case 'no-such-path':
      return 404;
    case 'bad-request':
      return 400;
    case 'too-large':
      return 413;
    case 'busy':
      return 503;
    case 'unreachable':
      return 502;
    case 'silent':
      return 504;
  }
}
