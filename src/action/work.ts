import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_USAGE } from '../agent/agent-adapter.ts';
import { readInside } from '../agent/read-inside.ts';
import { runAgent } from '../agent/supervisor/run-agent.ts';
import type { AgentRun } from '../agent/supervisor/run-agent.ts';
import { collectChangeset } from '../changeset/collect-changeset.ts';
import type { Changeset } from '../changeset/changeset.ts';
import { invalid } from '../changeset/changeset-schema.ts';
import { quote } from '../changeset/file-problems.ts';
import { prepareGitDir } from '../changeset/prepare-git-dir.ts';
import { parseArtifact } from '../config/parse-artifact.ts';
import { TaskPackSchema } from '../config/task-pack-schema.ts';
import type { Attempt } from '../core/attempt.ts';
import type { RunFacts } from '../core/snapshot.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { PawlError } from '../errors.ts';
import type { SourceEnvironment } from '../process/fresh-home.ts';
import { safeLine } from '../process/safe-line.ts';

export interface WorkRequest {
  /** The run that this job belongs to. */
  readonly run: Pick<RunFacts, 'id' | 'attempt'>;
  readonly packFile: string;
  /** A checkout of the claim commit or of its base. */
  readonly workspace: string;
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

/** One argument of a program holds 128 KiB on Linux (MAX_ARG_STRLEN), and a memory may be one. */
const MEMORY_BYTES = 100 * 1024;

/** The `work` job: runs the agent on the task and leaves the attempt as data. It always leaves attempt.json. */
export async function runWork(request: WorkRequest): Promise<WorkResult> {
  const { outFolder } = request;
  await mkdir(outFolder, { recursive: true });
  const made = await makeAttempt(request).catch(asError);
  const result = made instanceof Error ? { attempt: failedBy(made, 'unknown'), error: made } : made;
  await writeFile(join(outFolder, 'attempt.json'), `${JSON.stringify(result.attempt, null, 2)}\n`);
  return result;
}

async function makeAttempt(request: WorkRequest): Promise<WorkResult> {
  const { packFile, workspace, env } = request;
  const pack = parseArtifact('the task pack', await readPack(packFile), TaskPackSchema);
  requireOwner(pack, request.run);
  const agent = pack.policy.agent.name;
  const own = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'pawl-work-'));
  try {
    const { claim, policy } = pack;
    const git = await prepareGitDir({
      workspace,
      revisions: [claim.base, claim.sha],
      gitDir: join(own, 'git'),
      searchPath: env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin',
    });
    const memory = await readInside(workspace, policy.memory.file, MEMORY_BYTES);
    const run = await runAgent({
      pack,
      memory,
      workspace,
      source: env,
      log: (line) => line.split('\n').forEach((part) => request.log(safeLine(part))),
    });
    await writeTranscript(run, request.outFolder);
    return await collect(run, pack, request, () =>
      collectChangeset({ workspace, base: claim.base, git }),
    );
  } catch (error) {
    const known = asError(error);
    return { attempt: failedBy(known, agent), error: known };
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Jobs that are run again find the pack of a claim that is lost: nothing is paid for what nobody takes. */
function requireOwner({ claim }: TaskPack, run: WorkRequest['run']): void {
  if (run.id === claim.runId && run.attempt === claim.runAttempt) return;
  const owner = `run ${claim.runId}, attempt ${claim.runAttempt}`;
  throw new PawlError('PAWL_CLAIM_LOST', `it was made by ${owner}: a re-run owns nothing`);
}

/** Adds the change to what the agent said: an attempt without one, or with a bad one, has failed. */
async function collect(
  run: AgentRun,
  pack: TaskPack,
  { outFolder }: WorkRequest,
  read: () => Promise<Changeset>,
): Promise<WorkResult> {
  const { attempt } = run;
  const changeset = await read()
    .then((found) => refuseSecrets(found, run.secrets))
    .catch(asError);
  if (changeset instanceof Error) {
    if (attempt.outcome !== 'finished') return { attempt, error: undefined };
    const { class: failure, reason } = failedBy(changeset, pack.policy.agent.name);
    return { attempt: { ...attempt, outcome: 'failed', class: failure, reason }, error: undefined };
  }
  if (changeset.files.length > 0) {
    await writeFile(join(outFolder, 'changeset.json'), JSON.stringify(changeset));
  } else if (attempt.outcome === 'finished') {
    const reason = 'The agent said it was done, but changed nothing.';
    return { attempt: { ...attempt, outcome: 'failed', class: 'agent', reason }, error: undefined };
  }
  return { attempt, error: undefined };
}

/** The changeset becomes an artifact, and then public: the key must not be in it. */
function refuseSecrets(changeset: Changeset, secrets: readonly string[]): Changeset {
  const leaks = changeset.files.filter((file) => {
    if (file.change === 'deleted') return false;
    const content = Buffer.from(file.base64, 'base64');
    return secrets.some((secret) => secret !== '' && content.includes(secret));
  });
  if (leaks.length === 0) return changeset;
  throw invalid(leaks.map(({ path }) => `${quote(path)} holds a secret that the agent was given`));
}

async function writeTranscript({ transcript }: AgentRun, outFolder: string): Promise<void> {
  const lines = transcript.map((line) => `${JSON.stringify(line)}\n`);
  await writeFile(join(outFolder, 'transcript.jsonl'), lines.join(''));
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

/** A change that cannot be carried is the agent's; whatever else went wrong before or beside it is not. */
function failedBy(error: Error, agent: string): Attempt {
  const its = error instanceof PawlError && error.code === 'PAWL_CHANGESET_INVALID';
  return {
    version: 1,
    outcome: 'failed',
    class: its ? 'agent' : 'infrastructure',
    reason: error.message.slice(0, 4_000),
    agent,
    model: undefined,
    turns: 0,
    seconds: 0,
    usage: NO_USAGE,
    summary: '',
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
