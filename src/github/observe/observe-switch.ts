import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';

/** The repository variable that stops everything. */
export const PAUSE_VARIABLE = 'PAWL_PAUSED';

/** What means that it is not pulled; all else means that it is, as whoever wrote it wanted something. */
const NO = ['', 'false', '0', 'no', 'off'];

/** Whether somebody pulled the kill switch. */
export async function observeSwitch(client: GitHubClient): Promise<boolean> {
  try {
    const { value } = await client.rest(
      { what: 'observe switch' },
      'GET /repos/{owner}/{repo}/actions/variables/{name}',
      { name: PAUSE_VARIABLE },
      { etag: true },
    );
    return !NO.includes(value.trim().toLowerCase());
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
