import { createPrivateKey } from 'node:crypto';
import { createAppAuth } from '@octokit/auth-app';
import { Octokit } from '@octokit/rest';
import { PawlError } from '../errors.ts';

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
 * its own: a write is never repeated blindly. Throws `PAWL_TOKEN_REFUSED` for a key that is none.
 */
export function makeOctokit(
  credentials: AppCredentials,
  baseUrl: string,
  installation?: { readonly installationId: number; readonly repositoryNames?: readonly string[] },
): Octokit {
  requireKey(credentials.privateKey);
  return new Octokit({
    authStrategy: createAppAuth,
    auth: { ...credentials, ...installation },
    baseUrl,
    log: SILENT,
  });
}

/** What was cut off or quoted on its way here would fail later, deep inside the request that signs with it. */
function requireKey(pem: string): void {
  try {
    createPrivateKey(pem);
  } catch (error) {
    throw new PawlError('PAWL_TOKEN_REFUSED', 'the private key cannot be read as PEM', {
      cause: error,
    });
  }
}
