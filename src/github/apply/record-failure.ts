import type { AttemptRecord, Evidence } from '../../core/attempt-record.ts';
import type { Effect } from '../../core/effect.ts';
import type { NodeId } from '../../core/ids.ts';
import type { CheckFacts } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { APPLIED } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';
import { releaseClaim } from './release-claim.ts';
import { writeRecord } from './write-record.ts';

type RecordFailure = Extract<Effect, { kind: 'record-failure' }>;

const MAX_CHECKS = 5;
const MAX_LOG_TAIL = 4000;

/**
 * Writes down that an attempt failed, with what the failed checks said: their annotations and, for
 * jobs of GitHub Actions, the end of their logs. From then on the record tells it, not CI. With
 * `release` its claim is given up first: refused if its run published after all.
 */
export async function recordFailure(
  client: GitHubClient,
  effect: RecordFailure,
  repositoryId: NodeId,
): Promise<Outcome> {
  const { attempt, task } = effect;
  const { claim } = attempt;
  if (!claim) return { kind: 'refused', why: 'There is no claim to write the record on' };
  if (effect.release && attempt.branch && !attempt.branch.released) {
    const why = await releaseClaim(client, repositoryId, claim);
    if (why !== undefined) return { kind: 'refused', why };
  }
  const gathered: Evidence[] = [];
  for (const check of effect.failedChecks.slice(0, MAX_CHECKS)) {
    gathered.push(await gatherEvidence(client, check, task));
  }
  const earlier = attempt.record?.content;
  const record: AttemptRecord = {
    version: 1,
    task,
    attempt: attempt.number,
    outcome: { kind: 'failed', class: effect.class },
    reason: effect.reason,
    agent: earlier?.agent ?? '',
    cents: earlier?.cents ?? claim.reservedCents,
    pullRequest: earlier?.pullRequest ?? attempt.pullRequest?.number,
    head: earlier?.head,
    revertedBy: effect.revertedBy ?? earlier?.revertedBy,
    evidence: [...gathered, ...effect.evidence],
    sandbox: earlier?.sandbox,
  };
  await writeRecord(client, record, claim.sha, attempt.record?.checkRun);
  return APPLIED;
}

async function gatherEvidence(
  client: GitHubClient,
  check: CheckFacts,
  task: number,
): Promise<Evidence> {
  const { checkRun } = check;
  const base = { source: check.name, summary: check.summary, url: check.url };
  if (!checkRun) return { ...base, annotations: [], logTail: '' };
  const annotations = await client.rest(
    { what: 'read annotations', task },
    'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
    { check_run_id: checkRun.id, per_page: 30 },
  );
  return {
    ...base,
    annotations: annotations.map(({ path, start_line, message }) => ({
      path: path.slice(0, 4096),
      line: start_line,
      message: (message ?? '').slice(0, 2000),
    })),
    logTail: checkRun.isJob ? await readLogTail(client, checkRun.id, task) : '',
  };
}

/** The job's log, its end only. GitHub may have dropped it already: then there is none. */
async function readLogTail(client: GitHubClient, jobId: number, task: number): Promise<string> {
  try {
    const log: unknown = await client.rest(
      { what: 'read log', task },
      'GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs',
      { job_id: jobId },
    );
    return typeof log === 'string' ? tidyLog(log).slice(-MAX_LOG_TAIL) : '';
  } catch (error) {
    if (hasStatus(error, 404, 410)) return '';
    throw error;
  }
}

/** Without the time before each line, the runner's group markers, and colours. */
function tidyLog(log: string): string {
  return (
    log
      .replaceAll('\r', '')
      .replaceAll(/^\uFEFF?\d{4}-\d\d-\d\dT[\d:.]+Z ?/gm, '')
      .replaceAll(/^##\[(?:group|endgroup|debug)\].*\n?/gm, '')
      // oxlint-disable-next-line no-control-regex -- terminal escapes are what is looked for
      .replaceAll(/\u001b\[[\d;]*[A-Za-z]/g, '')
      .trim()
  );
}
