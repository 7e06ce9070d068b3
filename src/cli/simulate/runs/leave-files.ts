import { createHash } from 'node:crypto';
import type { LeftFiles } from '../../../action/judge-result.ts';
import type { ChangedFile } from '../../../changeset/changeset.ts';
import type { TaskPack } from '../../../core/task-pack.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { TaskPlan } from '../population/task-plan.ts';
import { AGENT_WORKFLOW, POLICY_FILE } from '../stage/seed-files.ts';
import type { AgentScript, Behaviour } from './agent-script.ts';
import { BROKEN, HIDDEN, TOGETHER } from './health.ts';

/** Where a task's feature stands once it is done. */
export function featurePath({ key, scope }: Pick<TaskPlan, 'key' | 'scope'>): string {
  const folder = scope[0]?.replace('/**', '') ?? 'src/features';
  return `${folder}/${key}.txt`;
}

/** What the jobs `work` and `verify` leave behind: as they would, of an agent that follows the script. */
export async function leaveFiles(
  repository: Repository,
  pack: TaskPack,
  task: TaskPlan,
  { behaviour, sessionMs, cents }: AgentScript,
): Promise<LeftFiles> {
  const attempt = JSON.stringify({
    version: 1,
    outcome: outcomeOf(behaviour),
    ...(behaviour === 'quota' ? { class: 'quota' } : {}),
    reason: reasonOf(behaviour),
    agent: 'claude',
    model: 'a-model',
    turns: 12,
    seconds: sessionMs / 1000,
    usage: { inputTokens: 90_000, outputTokens: 8_000, cents },
    summary: `I added ${task.key}. All 12 tests pass.`,
  });
  if (outcomeOf(behaviour) !== 'finished' || behaviour === 'no-changeset') {
    return { attempt, changeset: undefined, proofs: undefined };
  }
  const files = await changedFiles(repository, pack, task, behaviour);
  const changeset = JSON.stringify({ version: 1, base: pack.claim.base, files });
  const proved = behaviour === 'cheats-proof' ? `${changeset} ` : changeset;
  const passed = behaviour !== 'fails-checks';
  const proofs = JSON.stringify({
    version: 1,
    changeset: createHash('sha256').update(proved).digest('hex'),
    checks: pack.policy.checks.map(({ name, run }) => ({
      ...{ name, run, passed, exitCode: passed ? 0 : 1, seconds: 40 },
      logTail: passed ? 'ok' : 'not ok',
    })),
  });
  return { attempt, changeset, proofs };
}

function outcomeOf(behaviour: Behaviour): 'finished' | 'blocked' | 'failed' {
  if (behaviour === 'blocked') return 'blocked';
  return behaviour === 'quota' ? 'failed' : 'finished';
}

function reasonOf(behaviour: Behaviour): string {
  if (behaviour === 'blocked') return 'What the task asks for contradicts itself';
  return behaviour === 'quota' ? 'The model answered 429' : 'Done';
}

async function changedFiles(
  repository: Repository,
  { claim }: TaskPack,
  task: TaskPlan,
  behaviour: Behaviour,
): Promise<readonly ChangedFile[]> {
  if (behaviour === 'empty') return [];
  const { key, sharedFile, combination } = task;
  const files = [written(featurePath(task), `${key}, attempt ${claim.attempt}\n`)];
  if (sharedFile !== undefined) {
    const before = await repository.git.readFile(claim.base, sharedFile);
    files.push(written(sharedFile, `${new TextDecoder().decode(before)}${key}\n`));
  }
  if (combination !== undefined) files.push(written(`${TOGETHER}/${combination}/${key}`, 'one\n'));
  if (behaviour === 'red') files.push(written(`${BROKEN}/${key}`, 'broken\n'));
  if (behaviour === 'breaks-main') files.push(written(`${HIDDEN}/${key}`, 'broken\n'));
  if (behaviour === 'cheats-workflow') files.push(written(AGENT_WORKFLOW, 'on: push\n'));
  if (behaviour === 'cheats-policy') files.push(written(POLICY_FILE, 'enabled: true\n'));
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function written(path: string, text: string): ChangedFile {
  return { change: 'written', path, mode: '100644', base64: Buffer.from(text).toString('base64') };
}
