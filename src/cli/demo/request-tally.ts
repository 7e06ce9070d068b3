import type { RequestLog } from '../../local-github/http/site.ts';

/** How many requests Pawl's own processes made, as the local GitHub saw them. */
export interface Tally {
  /** REST and GraphQL, without the minting of tokens. */
  total: number;
  /** Those that were for one task; reading the whole repository is for all of them. */
  readonly byTask: Record<string, number>;
  readonly byPurpose: Record<string, number>;
  /** Listed beside, not in the total. */
  readonly beside: { tokens: number; artifacts: number; git: number };
}

export function emptyTally(): Tally {
  return { total: 0, byTask: {}, byPurpose: {}, beside: { tokens: 0, artifacts: 0, git: 0 } };
}

/** Every request of Pawl's names its purpose in its User-Agent: `pawl (merge; task 3)`. */
const PURPOSE = /^pawl \(([^;)]+)(?:; task (\d+))?\)/;

const TOKEN_OPERATIONS = new Set([
  'apps/create-installation-access-token',
  'apps/get-repo-installation',
  'apps/get-authenticated',
  'apps/list-installations',
]);

/** Counts one request; those of the user and of the demo itself are not Pawl's. */
export function count(tally: Tally, request: RequestLog): void {
  const { operationId, userAgent } = request;
  if (operationId === 'git') tally.beside.git += 1;
  else if (operationId !== undefined && TOKEN_OPERATIONS.has(operationId)) tally.beside.tokens += 1;
  else if (operationId?.includes('artifact')) tally.beside.artifacts += 1;
  else if (request.tokenKind === 'installation') {
    tally.total += 1;
    const [, what = operationId ?? 'unknown', task] = PURPOSE.exec(userAgent) ?? [];
    tally.byPurpose[what] = (tally.byPurpose[what] ?? 0) + 1;
    if (task !== undefined) tally.byTask[task] = (tally.byTask[task] ?? 0) + 1;
  }
}
