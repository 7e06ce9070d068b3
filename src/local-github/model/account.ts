/** What a token or an App may do with one resource. */
export type Access = 'read' | 'write' | 'admin';

/** By GitHub's own names, as in `server-to-server-permissions.json`: `contents`, `pull_requests`, … */
export type Permissions = Readonly<Record<string, Access>>;

export type RepositoryRole = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** A person, or the bot account of an App (`slug[bot]`). */
export interface User {
  readonly id: number;
  readonly nodeId: string;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
  readonly name: string;
  readonly email: string;
}

export interface App {
  readonly id: number;
  readonly nodeId: string;
  /** `Iv23…`: what newer JWTs carry as their issuer instead of the id. */
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  /** The account that acts when the App acts. */
  readonly bot: User;
  readonly owner: User;
  readonly createdAt: number;
  readonly publicKeyPem: string;
  readonly webhook: { url: string; secret: string } | undefined;
  readonly permissions: Permissions;
  readonly events: readonly string[];
}

export interface Installation {
  readonly id: number;
  readonly appId: number;
  readonly account: User;
  readonly createdAt: number;
  /** Full names (`owner/name`) of the repositories it may see. */
  readonly repositories: Set<string>;
  readonly permissions: Permissions;
}

/**
 * Who is calling. `workflow` is a job's `GITHUB_TOKEN`: it acts as the GitHub Actions App, and what
 * it causes starts no workflow (`workflow_dispatch` and `repository_dispatch` excepted).
 */
export type Actor =
  | { readonly kind: 'anonymous' }
  | { readonly kind: 'user'; readonly user: User }
  | { readonly kind: 'jwt'; readonly app: App }
  | {
      readonly kind: 'installation';
      readonly user: User;
      readonly app: App;
      readonly installation: Installation;
      readonly permissions: Permissions;
      readonly repositories: ReadonlySet<string>;
    }
  | {
      readonly kind: 'workflow';
      readonly user: User;
      readonly app: App;
      readonly repository: string;
      readonly runId: number;
      readonly jobId: number;
      readonly permissions: Permissions;
    };

/** An actor that has an account, and so can write. */
export type AccountActor = Extract<Actor, { readonly user: User }>;

export interface Token {
  readonly value: string;
  readonly actor: AccountActor;
  /** Milliseconds since the epoch; `undefined` for a person's token. */
  readonly expiresAt: number | undefined;
}
