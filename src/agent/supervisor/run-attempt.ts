import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChangeTracker } from '../../changeset/change-tracker.ts';
import { SECONDS } from '../../changeset/collect-changeset.ts';
import type { CollectedChange } from '../../changeset/collect-changeset.ts';
import type { Changeset } from '../../changeset/changeset.ts';
import { prepareGitDir } from '../../changeset/prepare-git-dir.ts';
import type { PreparedGit } from '../../changeset/prepare-git-dir.ts';
import { summariseChange } from '../../changeset/summarise-change.ts';
import { findUncarried } from '../../changeset/uncarried.ts';
import { treeMarker } from '../../changeset/mark-tree.ts';
import type { Attempt } from '../../core/attempt.ts';
import type { TaskPack } from '../../core/task-pack.ts';
import { withFreshHome } from '../../process/fresh-home.ts';
import type { HomeEnvironment, SourceEnvironment } from '../../process/fresh-home.ts';
import { countDown } from '../../process/count-down.ts';
import { removeTree } from '../../process/remove-tree.ts';
import { searchPathOf } from '../../process/search-path-of.ts';
import { withoutUnseen } from '../../markdown/without-unseen.ts';
import { hiddenInPrompt } from '../prompt/render-prompt.ts';
import { SUMMARY_CHARACTERS } from '../agent-adapter.ts';
import { readInside } from '../read-inside.ts';
import type { FileStore } from '../setup-cache/file-store.ts';
import { failedAttempt, REASON_CHARACTERS } from './failed-attempt.ts';
import { judgeChange } from './judge-change.ts';
import { MessageBox } from './message-box.ts';
import { maskSecrets } from './mask-secrets.ts';
import { openRoom } from './open-room.ts';
import type { Room } from './room.ts';
import { prepare } from './prepare.ts';
import { agentOf } from './run-session.ts';
import type { Agent } from './run-session.ts';
import { runSessions } from './run-sessions.ts';
import type { SessionPlace } from './supervise.ts';
import { Transcript } from './transcript.ts';
import type { TranscriptLine } from './transcript.ts';

/** One argument of a program holds 128 KiB on Linux (MAX_ARG_STRLEN), and a memory may be one. */
const MEMORY_BYTES = 100 * 1024;

export interface AttemptRequest {
  readonly pack: TaskPack;
  /** A checkout of the claim's base or of its claim commit; the agent may do anything to it. */
  readonly workspace: string;
  /** The shell's environment. What an agent gets is built from nothing, and named by its adapter. */
  readonly source: SourceEnvironment;
  /** Called with every line that a person who watches is to see, secrets masked. */
  readonly log: (line: string) => void;
  /** Whether this machine is thrown away: then it may be changed so that a sandbox can be had. */
  readonly mayMend: boolean;
  /** When they are over nothing of it runs any more, so that an account can be left. */
  readonly minutes?: number;
  /** Where what setup left is kept for the next attempt. */
  readonly store?: FileStore | undefined;
}

export interface AttemptRun {
  readonly attempt: Attempt;
  /** What it made, also where it failed: then it may be a part, as the reason says. `undefined` if it is nothing. */
  readonly changeset: Changeset | undefined;
  readonly transcript: readonly TranscriptLine[];
}

/**
 * One attempt on a task: setup, sessions with the checks between them, the change, the account. What the
 * agent does is told in the attempt, whatever it is. Throws PAWL_AGENT_NOT_FOUND, PAWL_GIT_FAILED,
 * PAWL_NOT_A_REPOSITORY or PAWL_SANDBOX_UNUSABLE if none can be made.
 */
export async function runAttempt(request: AttemptRequest): Promise<AttemptRun> {
  const { pack, workspace, source } = request;
  const { claim, policy } = pack;
  const own = await mkdtemp(join(source['RUNNER_TEMP'] ?? tmpdir(), 'pawl-work-'));
  const secondsLeft = countDown((request.minutes ?? Infinity) * 60);
  try {
    const git = await prepareGitDir({
      workspace,
      revisions: [claim.base, claim.sha],
      gitDir: join(own, 'git'),
      searchPath: searchPathOf(source),
    });
    const memory = await readInside(workspace, policy.memory.file, MEMORY_BYTES);
    const agent = agentOf(pack);
    return await withFreshHome(source, async (env) =>
      openRoom({ ...request, agent, env, own }, (room, secrets) =>
        inRoom(request, { git, memory, agent, env, room, secrets, own, secondsLeft }),
      ),
    );
  } finally {
    await removeTree(own);
  }
}

interface Means {
  readonly git: PreparedGit;
  readonly memory: string | undefined;
  readonly agent: Agent;
  readonly env: HomeEnvironment;
  readonly room: Room;
  readonly secrets: readonly string[];
  readonly own: string;
  readonly secondsLeft: () => number;
}

async function inRoom(
  request: AttemptRequest,
  { git, memory, agent, env, room, secrets, own, secondsLeft }: Means,
): Promise<AttemptRun> {
  const { pack, workspace, log } = request;
  const { claim, policy } = pack;
  const mask = maskSecrets(secrets);
  const transcript = new Transcript(mask);
  // In this order: what nobody sees may stand in the middle of a secret.
  const clean = (text: string): string => mask(withoutUnseen(text));
  const place: SessionPlace = {
    workspace,
    env,
    transcript,
    treeMark: treeMarker(git, workspace),
    log: (line) => log(mask(line)),
  };
  if (room.refusal !== undefined) {
    const attempt = failedAttempt(policy.agent.name, 'auth', room.refusal);
    return { attempt: { ...attempt, sandbox: room.sandbox }, changeset: undefined, transcript: [] };
  }
  const change = await ChangeTracker.of({
    ...{ workspace, git, base: claim.base, left: room.covered, seconds: SECONDS },
  });
  const began = performance.now();
  const seconds = (): number => Math.round(performance.now() - began) / 1_000;
  const unprepared = await prepare({
    ...request,
    policy,
    git,
    room,
    place,
    own,
    secondsLeft,
    store: request.store,
    secret: secrets[0],
  });
  const setupSeconds = seconds();
  if (unprepared) {
    const { run, logTail } = unprepared;
    const reason = `The setup command \`${run}\` failed${reach(room)}: ${logTail.trim().slice(-500)}`;
    const attempt = failedAttempt(policy.agent.name, 'infrastructure', clean(reason));
    return {
      attempt: { ...attempt, seconds: seconds(), sandbox: room.sandbox },
      changeset: undefined,
      transcript: transcript.lines(),
    };
  }
  let collected: CollectedChange | Error = await change.end();
  const sessionEnds = async (): Promise<void> => {
    collected = await change.end().catch(asError);
  };
  const asked = { pack, memory, uncarried: await findUncarried(git) };
  const promptCharacters = agent.promptCharacters({ ...asked, red: [] });
  const box = await MessageBox.of(workspace, git);
  const found = await runSessions({
    ...{ ...asked, agent, room, place, box, secondsLeft },
    change: { begin: () => change.begin(), end: sessionEnds },
  });
  const judged = judgeChange(found.ending, collected, secrets);
  const changeset = judged.changeset;
  const attempt: Attempt = {
    version: 1,
    outcome: judged.outcome,
    class: judged.class,
    reason: clean(judged.reason).slice(0, REASON_CHARACTERS),
    agent: policy.agent.name,
    model: mainModel(found.usage.byModel) ?? found.ending.model,
    turns: found.turns,
    seconds: seconds(),
    usage: found.usage,
    summary: clean(found.ending.summary).slice(0, SUMMARY_CHARACTERS),
    sessions: found.sessions.map((session) => ({
      ...session,
      reason: clean(session.reason).slice(0, REASON_CHARACTERS),
    })),
    times: {
      setupSeconds,
      agentSeconds: found.agentSeconds,
      checkSeconds: found.checkSeconds,
    },
    denials: found.denials.map(({ tool, call }) => ({ tool: clean(tool), call: clean(call) })),
    checks: found.checks.map((check) => ({ ...check, logTail: mask(check.logTail) })),
    messages: found.messages.map(({ kind, text }) => ({ kind, text: mask(text) })),
    change: changeset ? await summarise(git, changeset) : { files: [], total: 0 },
    sandbox: room.sandbox,
    hidden: hiddenInPrompt({ ...asked, red: found.told }),
    promptCharacters,
  };
  return { attempt, changeset, transcript: transcript.lines() };
}

/** The account does without the names of the files rather than that it is lost. */
function summarise(git: PreparedGit, changeset: Changeset): Promise<Attempt['change']> {
  const unnamed = { files: [], total: changeset.files.length };
  return summariseChange(git, changeset).catch(() => unnamed);
}

/** What most often makes a setup fail that works elsewhere. */
function reach(room: Room): string {
  if (room.sandbox === 'off') return '';
  const refused = room.denials().map(({ call }) => call);
  const asked = refused.length === 0 ? '' : `; it asked for ${refused.slice(0, 5).join(', ')}`;
  return ` (in the sandbox it reaches the hosts that \`sandbox.allow-hosts\` names${asked})`;
}

/** The model that wrote most. */
function mainModel(byModel: Attempt['usage']['byModel']): string | undefined {
  return byModel.toSorted((a, b) => b.outputTokens - a.outputTokens)[0]?.model;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
