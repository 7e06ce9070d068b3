import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { LostAnswer } from './ask-service.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { decodeAnswer } from './decode-answer.ts';
import type { Life } from './life.ts';
import { passAnswer } from './pass-answer.ts';
import type { Passed } from './pass-answer.ts';
import type { Refusal, Route } from './wires/wire.ts';

/** What goes to the service. */
export interface Sent {
  readonly route: Route;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
  /** A longer silence is the service's fault, also if nobody waits any longer. */
  readonly noticeSeconds: number;
}

/** What came of it. */
export interface Exchange {
  /** `undefined`: no answer began. */
  readonly status: number | undefined;
  readonly passed: Passed;
  /** Seconds since the service was last heard of, when it ended. */
  readonly silence: number;
  /** Whether the answer was lost while the service perhaps worked on it. */
  readonly lost: boolean;
  /** What went wrong, where no answer tells it. */
  readonly fault: string;
  /** What the agent is told, if nothing was passed on to it. */
  readonly refusal: Refusal | undefined;
}

/** Looks at the pieces of an answer while they pass. */
export type Look = (answer: IncomingMessage) => ((chunk: Buffer) => void) | undefined;

/** Sends one request to the service and passes the answer on. `look` is asked once the answer begins. */
export async function exchange(
  parts: GatewayParts,
  response: ServerResponse,
  life: Life,
  { route, headers, body, noticeSeconds }: Sent,
  look: Look,
): Promise<Exchange> {
  const { service, mask, watch, patience } = parts;
  const wait = watch.wait(noticeSeconds);
  const none = (fault: string, refusal?: Refusal, lost = false): Exchange => {
    const passed = life.ended ?? 'cut';
    const silence = wait.secondsOfSilence();
    return { status: undefined, passed, silence, lost, fault, refusal };
  };
  try {
    life.expect(patience.answerSeconds);
    const method = route.post ? 'POST' : 'GET';
    const asked = { method, path: route.path, headers, body, signal: life.signal } as const;
    const answer = await service.ask(asked).catch((error: unknown) => ({ error }));
    if ('error' in answer) {
      const { error } = answer;
      const name = nameOf(error);
      return none(name, noAnswer(life, name), error instanceof LostAnswer);
    }
    const status = answer.statusCode ?? 502;
    const redirects = status >= 300 && status < 400;
    const bytes = redirects ? undefined : decodeAnswer(answer);
    if (!bytes) {
      answer.destroy();
      const fault = redirects ? 'it redirects to elsewhere' : 'it compresses in an unknown way';
      const refusal: Refusal = { kind: 'unreachable', message: `The model's service: ${fault}` };
      // What cannot be read was written all the same.
      return none(fault, refusal, isSuccess(status));
    }
    wait.heard();
    const onChunk = look(answer) ?? (() => undefined);
    const { silenceSeconds } = patience;
    const passage = { answer, bytes, response, mask, life, wait, silenceSeconds, onChunk };
    const passed = await passAnswer(passage);
    const silence = wait.secondsOfSilence();
    return { status, passed, silence, lost: false, fault: '', refusal: undefined };
  } finally {
    life.quiet();
    wait.end();
  }
}

function noAnswer(life: Life, fault: string): Refusal | undefined {
  switch (life.ended) {
    case undefined:
      return { kind: 'unreachable', message: `The model's service did not answer (${fault}).` };
    case 'silent':
      return { kind: 'silent', message: "The model's service was silent for too long." };
    case 'agent-left':
    case 'closing':
      return undefined;
  }
}

/** The code, without the address that the message holds. */
function nameOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'no connection';
  return String(error.code);
}

export function isSuccess(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 300;
}
