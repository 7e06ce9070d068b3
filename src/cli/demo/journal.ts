import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Delivery } from '../../local-github/events/webhook-delivery.ts';
import type { RequestLog } from '../../local-github/http/site.ts';

interface Line {
  /** Milliseconds since the epoch: when the request came, or the webhook was sent. */
  readonly at: number;
  readonly [field: string]: unknown;
}

/**
 * Everything that was asked of the demo's GitHub and everything it told the app, for whoever measures
 * or wants to see it all: one JSON document a line, in the order in which it happened.
 */
export class Journal {
  readonly #requests: Line[] = [];
  readonly #callers = new Map<RequestLog['actor'], string>();

  note(request: RequestLog): void {
    const { method, path, operationId, userAgent, status, ms } = request;
    this.#requests.push({
      at: Date.now() - ms,
      request: `${method} ${path}`,
      operationId,
      userAgent,
      caller: this.#callerOf(request),
      status,
      ms,
    });
  }

  /** Writes the file anew. The webhooks are told with their bodies. */
  async write(file: string, deliveries: readonly Delivery[]): Promise<void> {
    const webhooks = deliveries.map(({ at, event, action, status, body }) => ({
      ...{ at, webhook: event, action, status },
      payload: z.unknown().parse(JSON.parse(body)),
    }));
    const lines: readonly Line[] = [...this.#requests, ...webhooks];
    const inOrder = lines.toSorted((a, b) => a.at - b.at);
    await writeFile(file, inOrder.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }

  /** Every token that was minted is a caller of its own: so the jobs can be told from the app. */
  #callerOf({ actor }: RequestLog): string {
    const known = this.#callers.get(actor);
    if (known !== undefined) return known;
    const name = `${actor.kind} ${this.#callers.size + 1}`;
    this.#callers.set(actor, name);
    return name;
  }
}
