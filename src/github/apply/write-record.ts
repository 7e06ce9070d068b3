import { RECORD_CHECK } from '../../core/attempt-record.ts';
import type { AttemptOutcome, AttemptRecord } from '../../core/attempt-record.ts';
import type { Sha } from '../../core/ids.ts';
import { quoteInline } from '../../render/quote.ts';
import type { GitHubClient } from '../client/client.ts';
import { isUnanswered } from '../client/outcome.ts';
import { renderRecord } from '../observe/record-text.ts';

/** What the schema takes back (`config/record-schema.ts`), with room to spare. */
const MAX_REASON = 2000;
const MAX_EVIDENCE = 20;
const MAX_SOURCE = 200;

/**
 * Writes an attempt's record as the check run on its claim commit: a new one, or `existing` anew.
 * GitHub lets only the App that made a check run change it. A whole session hangs on a new one: if its
 * answer is lost it is looked for, and written once more if it is not there.
 */
export async function writeRecord(
  client: GitHubClient,
  record: AttemptRecord,
  claim: Sha,
  existing: number | undefined,
): Promise<void> {
  const purpose = { what: 'write record', task: record.task };
  const kept = {
    ...record,
    reason: record.reason.slice(0, MAX_REASON),
    evidence: record.evidence.slice(0, MAX_EVIDENCE).map((item) => ({
      ...item,
      source: item.source.slice(0, MAX_SOURCE),
      summary: item.summary.slice(0, MAX_REASON),
    })),
  };
  const content = {
    name: RECORD_CHECK,
    status: 'completed',
    conclusion: conclusion(record.outcome),
    output: {
      title: `#${record.task}, attempt ${record.attempt}: ${title(record.outcome)}`,
      summary: quoteInline(record.reason, 500),
      text: renderRecord(kept),
    },
  } as const;
  const create = () =>
    client.rest(purpose, 'POST /repos/{owner}/{repo}/check-runs', { head_sha: claim, ...content });
  if (existing === undefined) {
    try {
      await create();
    } catch (error) {
      if (!isUnanswered(error)) throw error;
      if (!(await isThere(client, record.task, claim))) await create();
    }
  } else {
    await client.rest(purpose, 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: existing,
      ...content,
    });
  }
}

async function isThere(client: GitHubClient, task: number, claim: Sha): Promise<boolean> {
  const found = await client.rest(
    { what: 'look for record', task },
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: claim, check_name: RECORD_CHECK, app_id: client.appId },
  );
  return found.total_count > 0;
}

function conclusion(outcome: AttemptOutcome): 'success' | 'failure' | 'action_required' {
  switch (outcome.kind) {
    case 'published':
      return 'success';
    case 'failed':
      return 'failure';
    case 'blocked':
      return 'action_required';
  }
}

function title(outcome: AttemptOutcome): string {
  return outcome.kind === 'failed' ? `failed (${outcome.class})` : outcome.kind;
}
