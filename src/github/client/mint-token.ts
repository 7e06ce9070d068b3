import type { Octokit } from '@octokit/core';
import type { MintedToken } from './installation-token.ts';
import { withPurpose } from './purpose.ts';

/** Asks, as the App, for an installation's token, for these repositories alone if they are named. */
export async function mintToken(
  app: Octokit,
  installationId: number,
  repositories?: readonly string[],
): Promise<MintedToken & { readonly permissions: Readonly<Record<string, string | undefined>> }> {
  const { data } = await app.request('POST /app/installations/{installation_id}/access_tokens', {
    installation_id: installationId,
    ...(repositories === undefined ? {} : { repositories: [...repositories] }),
    ...withPurpose({ what: 'mint token' }),
  });
  return {
    token: data.token,
    expiresAt: Date.parse(data.expires_at),
    permissions: { ...data.permissions },
  };
}
