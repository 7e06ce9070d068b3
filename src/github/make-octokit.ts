import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';

export interface AppCredentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
}

const nothing = (): void => undefined;

/** Octokit logs each failed request, with its URL: ours are explained once, by whoever catches them. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * An Octokit that acts as the App, or as one of its installations. No retries and no throttling of
 * its own: a write is never repeated blindly.
 */
export function makeOctokit(
  credentials: AppCredentials,
  baseUrl: string,
  installation?: { readonly installationId: number; readonly repositoryNames?: readonly string[] },
): Octokit {
  return new Octokit({
    authStrategy: createAppAuth,
    auth: { ...credentials, ...installation },
    baseUrl,
    log: SILENT,
  });
}
