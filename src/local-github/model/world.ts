import type { Clock } from '../clock.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { App, Installation, Token, User } from './account.ts';
import type { Repository } from './repository.ts';

/** Addresses this GitHub is reached at, none with a slash at its end. */
export interface Addresses {
  /** REST. */
  readonly api: string;
  readonly graphql: string;
  /** `git clone ${git}/owner/name.git` */
  readonly git: string;
  /** `html_url`s. */
  readonly web: string;
  /** Where downloads are redirected to: another origin than the API, as on GitHub. */
  readonly downloads: string;
}

/** Everything one local GitHub knows. Only `domain/` and `runner/` change it. */
export interface World {
  readonly clock: Clock;
  readonly events: EventBus;
  readonly users: Map<string, User>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  readonly tokens: Map<string, Token>;
  /** By full name, lower case. */
  readonly repositories: Map<string, Repository>;
  /** The `github-actions` App: jobs' check runs and `GITHUB_TOKEN`s are its. */
  readonly actionsApp: App;
  readonly addresses: Addresses;
  /** A folder of this world's own; bare repositories, runner work folders. */
  readonly folder: string;
  /** How late `mergeable` is known after a change, in milliseconds of its clock. 50 unless told. */
  readonly mergeableDelayMs?: number | (() => number);
  /** Puts bytes where they can be downloaded without a token, for a minute; gives the address. */
  publishDownload(bytes: Uint8Array, contentType: string): string;
  /** A number no other entity has. */
  nextId(): number;
}
