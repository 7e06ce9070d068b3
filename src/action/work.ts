import { readFile } from 'node:fs/promises';
import { failedAttempt, REASON_CHARACTERS } from '../agent/supervisor/failed-attempt.ts';
import { clearFolder, leaveAccount, leaveAttempt } from '../agent/supervisor/leave-attempt.ts';
import { runAttempt } from '../agent/supervisor/run-attempt.ts';
import type { AttemptRun } from '../agent/supervisor/run-attempt.ts';
import { parseArtifact } from '../config/parse-artifact.ts';
import { TaskPackSchema } from '../config/task-pack-schema.ts';
import type { Attempt } from '../core/attempt.ts';
import { commandMinutes, tellTooShort } from '../core/job-minutes.ts';
import type { RunFacts } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { PawlError } from '../errors.ts';
import type { SourceEnvironment } from '../process/fresh-home.ts';
import { safeLine } from '../process/safe-line.ts';
import { cacheService } from './cache-service.ts';

export interface WorkRequest {
  /** The run that this job belongs to. */
  readonly run: Pick<RunFacts, 'id' | 'attempt'>;
  readonly packFile: string;
  /** A checkout of the claim commit or of its base. */
  readonly workspace: string;
  /** How long the job may take, if that is known; the account is left before. */
  readonly minutes: number | undefined;
  /** Gets attempt.json, transcript.jsonl, and changeset.json if there is a change. */
  readonly outFolder: string;
  readonly env: SourceEnvironment;
  readonly log: (line: string) => void;
}

export interface WorkResult {
  readonly attempt: Attempt;
  /** What kept the attempt from being made at all, for the shell to show; it is told in `attempt` too. */
  readonly error: Error | undefined;
}

/** The `work` job: makes the attempt and leaves it as data. It always leaves attempt.json. */
export async function runWork(request: WorkRequest): Promise<WorkResult> {
  const { outFolder } = request;
  await clearFolder(outFolder);
  let agent = 'unknown';
  try {
    const text = await readPack(request.packFile);
    const pack = parseArtifact('the task pack', text, TaskPackSchema);
    requireOwner(pack, request.run);
    agent = pack.policy.agent.name;
    const tooShort = tellTooShort(pack.policy, 'work', request.minutes);
    if (tooShort !== undefined) request.log(tooShort);
    const run = await runAttempt({
      pack,
      workspace: request.workspace,
      source: request.env,
      minutes: commandMinutes(request.minutes ?? Infinity),
      mayMend: isThrownAway(request.env),
      store: cacheService(request.env),
      log: (line) => line.split('\n').forEach((part) => request.log(safeLine(part))),
    });
    return await leave(run, outFolder);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const attempt = failedAttempt(agent, 'infrastructure', error.message);
    await leaveAccount(attempt, outFolder);
    return { attempt, error };
  }
}

/** An attempt that cannot be left whole has failed, by nobody's fault; what it cost is known all the same. */
async function leave(run: AttemptRun, outFolder: string): Promise<WorkResult> {
  try {
    await leaveAttempt(run, outFolder);
    return { attempt: run.attempt, error: undefined };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const reason = `What the attempt made cannot be written down: ${error.message}`.slice(
      0,
      REASON_CHARACTERS,
    );
    const attempt: Attempt = { ...run.attempt, outcome: 'failed', class: 'infrastructure', reason };
    await leaveAccount(attempt, outFolder);
    return { attempt, error };
  }
}

/**
 * GitHub's own machines are thrown away after the job; another one is somebody's. A GitHub on this machine
 * calls its runner hosted as well, and runs its jobs here.
 */
function isThrownAway(env: SourceEnvironment): boolean {
  const isLocal = /^https?:\/\/(?:127\.|localhost\b|\[::1\])/.test(env['GITHUB_SERVER_URL'] ?? '');
  return env['RUNNER_ENVIRONMENT'] === 'github-hosted' && !isLocal;
}

/** Jobs that are run again find the pack of a claim that is lost: nothing is paid for what nobody takes. */
function requireOwner({ claim }: TaskPack, run: WorkRequest['run']): void {
  if (run.id === claim.runId && run.attempt === claim.runAttempt) return;
  const owner = `run ${claim.runId}, attempt ${claim.runAttempt}`;
  throw new PawlError('PAWL_CLAIM_LOST', `it was made by ${owner}: a re-run owns nothing`);
}

async function readPack(packFile: string): Promise<string> {
  try {
    return await readFile(packFile, 'utf8');
  } catch (error) {
    throw new PawlError('PAWL_ARTIFACT_INVALID', `the task pack ${packFile} is missing`, {
      cause: error,
    });
  }
}
