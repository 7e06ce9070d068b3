import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';

const hourMs = 60 * 60 * 1000;

export type Resource = 'core' | 'graphql';

export interface Quota {
  readonly resource: Resource;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

interface Window {
  used: number;
  resetAt: number;
}

/** Counts requests by who makes them, in windows of an hour of the world's clock. */
export class RateLimits {
  readonly #windows = new Map<string, Window>();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Counts one request. Throws GitHub's 403 if none was left. */
  take(actor: Actor, resource: Resource): void {
    const window = this.#window(actor, resource);
    if (window.used >= limitOf(actor, resource)) {
      const message = `API rate limit exceeded for ${describe(actor)}.`;
      throw new ApiError(403, message, undefined, rateLimitHeaders(this.quota(actor, resource)));
    }
    window.used += 1;
  }

  /** Takes a count back: an answer 304 costs nothing. */
  giveBack(actor: Actor, resource: Resource): void {
    const window = this.#window(actor, resource);
    window.used = Math.max(0, window.used - 1);
  }

  quota(actor: Actor, resource: Resource): Quota {
    const { used, resetAt } = this.#window(actor, resource);
    const limit = limitOf(actor, resource);
    const reset = Math.floor(resetAt / 1000);
    return { resource, limit, used, remaining: Math.max(0, limit - used), reset };
  }

  #window(actor: Actor, resource: Resource): Window {
    const key = `${resource} ${keyOf(actor)}`;
    const now = this.#world.clock.now();
    const known = this.#windows.get(key);
    if (known !== undefined && known.resetAt > now) return known;
    const fresh = { used: 0, resetAt: now + hourMs };
    this.#windows.set(key, fresh);
    return fresh;
  }
}

/** The headers that every answer carries. */
export function rateLimitHeaders(quota: Quota): Record<string, string> {
  return {
    'x-ratelimit-limit': String(quota.limit),
    'x-ratelimit-remaining': String(quota.remaining),
    'x-ratelimit-used': String(quota.used),
    'x-ratelimit-reset': String(quota.reset),
    'x-ratelimit-resource': quota.resource,
  };
}

function limitOf(actor: Actor, resource: Resource): number {
  if (actor.kind === 'anonymous') return resource === 'core' ? 60 : 0;
  return actor.kind === 'workflow' ? 1_000 : 5_000;
}

function keyOf(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return 'anonymous';
    case 'jwt':
      return `app ${actor.app.id}`;
    case 'user':
      return `user ${actor.user.id}`;
    case 'installation':
      return `installation ${actor.installation.id}`;
    case 'workflow':
      return `workflow ${actor.repository}`;
    default:
      return actor satisfies never;
  }
}

function describe(actor: Actor): string {
  switch (actor.kind) {
    case 'anonymous':
      return '127.0.0.1';
    case 'jwt':
      return `app ID ${actor.app.id}`;
    case 'user':
      return `user ID ${actor.user.id}`;
    case 'installation':
      return `installation ID ${actor.installation.id}`;
    case 'workflow':
      return 'installation';
    default:
      return actor satisfies never;
  }
}
