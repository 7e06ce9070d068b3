import { isFailedRequest } from './explain-failure.ts';
import type { GitHubSite } from './github-site.ts';
import { isUnanswered } from './outcome.ts';
import { purposeOf } from './purpose.ts';
import type { Headers, Resource } from './read-limit.ts';
import type { Throttle } from './throttle.ts';
import type { TokenSource } from './token-source.ts';

const PATIENCE_MS = 10 * 60_000;

/** For what was decided on facts that may be others by then. */
const SOON_MS = 60_000;

/** Before a request that was not answered is sent again; twice as long each further time. */
const REPEAT_MS = 2000;

export interface Sender {
  readonly site: GitHubSite;
  readonly tokens: TokenSource;
  readonly throttle: Throttle;
}

interface RequestOptions {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly request?: object;
}

/**
 * Sends one request: when the throttle lets it, with a token that holds, and tells who counts.
 *
 * It is sent again in two cases only, reads and writes alike, because GitHub answers both before it
 * does anything: a limit (403, 429) when the wait is over, if that is within the site's patience (a
 * minute for what must be sent soon or not at all); and
 * a token that GitHub no longer knows (401), once, with a new one. Where the site says so, what changes
 * nothing is sent again too. Everything else may have happened: it is thrown as it came, and the caller
 * observes what is there.
 */
export async function sendRequest<Options extends RequestOptions, Answer extends object>(
  { site, tokens, throttle }: Sender,
  request: (options: Options) => Answer | Promise<Answer>,
  options: Options,
): Promise<Answer> {
  const { clock } = site;
  const resource: Resource = options.url.endsWith('/graphql') ? 'graphql' : 'core';
  const patience = site.patienceMs ?? PATIENCE_MS;
  const { soon } = purposeOf(options);
  const patientUntil = clock.now() + (soon ? Math.min(SOON_MS, patience) : patience);
  const admission = { resource, writes: isWrite(options), patientUntil };
  let renewed = false;
  let repeated = 0;
  for (let attempt = 1; ; attempt += 1) {
    let pause = 0;
    const release = await throttle.admit(admission);
    let token: string | undefined;
    let answer: unknown;
    let sentAt = clock.now();
    try {
      token = await tokens.get();
      sentAt = clock.now();
      const headers = { ...options.headers, authorization: `Bearer ${token}` };
      const response = await request({ ...options, headers });
      answer = response;
      if (!note(response)) return response;
    } catch (error) {
      // Without a token nothing was sent: it is the mint's own failure, explained and counted there.
      if (token === undefined) throw error;
      answer = error;
      const ended: boolean = !renewed && statusOf(error) === 401 && tokens.refused(token, error);
      renewed ||= ended;
      if (!note(error) && !ended) {
        const again = repeated < (site.repeats ?? 0) && isUnanswered(error) && !changes(options);
        if (!again) throw error;
        pause = REPEAT_MS * 2 ** repeated;
        repeated += 1;
      }
    } finally {
      release();
      if (token !== undefined) tell(answer, attempt, clock.now() - sentAt);
    }
    if (pause > 0) await clock.sleep(pause);
  }

  function note(answer: unknown): boolean {
    return throttle.note(resource, headersOf(answer), answer);
  }

  function tell(answer: unknown, attempt: number, ms: number): void {
    const { method } = options;
    site.onRequest?.(purposeOf(options), { method, ms, status: statusOf(answer), attempt });
  }
}

/** Everything but a GET or a query: GitHub counts all of it as writing. */
function isWrite(options: RequestOptions): boolean {
  if (!options.url.endsWith('/graphql'))
    return options.method !== 'GET' && options.method !== 'HEAD';
  return /^\s*mutation\b/.test(String(Reflect.get(options, 'query')));
}

/** Whether it makes a difference to anybody: a commit that no ref points at, or a token, makes none. */
function changes(options: RequestOptions): boolean {
  return isWrite(options) && !/\/(?:git\/(?:blobs|trees|commits)|access_tokens)$/.test(options.url);
}

/** 0 where there was no answer: octokit calls that 500. */
function statusOf(answer: unknown): number {
  if (isFailedRequest(answer)) return answer.response ? answer.status : 0;
  const status: unknown = Reflect.get(Object(answer), 'status');
  return typeof status === 'number' ? status : 0;
}

function headersOf(answer: unknown): Headers {
  if (isFailedRequest(answer)) return answer.response?.headers ?? {};
  const headers: unknown = Reflect.get(Object(answer), 'headers');
  return isHeaders(headers) ? headers : {};
}

function isHeaders(value: unknown): value is Headers {
  return typeof value === 'object' && value !== null;
}
