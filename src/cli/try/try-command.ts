import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseAdapter } from '../../agent/adapters/choose-adapter.ts';
import { withoutUnseen } from '../../markdown/without-unseen.ts';
import { readInside } from '../../agent/read-inside.ts';
import { leaveAttempt } from '../../agent/supervisor/leave-attempt.ts';
import { readModelService } from '../../agent/supervisor/model-service.ts';
import { runAttempt } from '../../agent/supervisor/run-attempt.ts';
import type { AttemptRun } from '../../agent/supervisor/run-attempt.ts';
import { requirePolicy } from '../../config/require-policy.ts';
import type { TaskPack } from '../../core/task-pack.ts';
import { PawlError } from '../../errors.ts';
import { leaveInOrder } from '../../process/leave-in-order.ts';
import { removeTreeNow } from '../../process/remove-tree-now.ts';
import { removeTree } from '../../process/remove-tree.ts';
import { git, requireRepository } from '../git.ts';
import { changePatch } from './change-patch.ts';
import { cloneOf } from './clone-of.ts';
import { renderTry } from './render-try.ts';
import { requireOut } from './require-out.ts';
import { tryDocument } from './try-document.ts';
import { readTryOptions } from './try-options.ts';
import type { TryOptions } from './try-options.ts';
import { tryPack } from './try-pack.ts';

const POLICY_FILE = '.github/pawl.yml';
const POLICY_BYTES = 128 * 1024;

/**
 * `try TASK.md --repo DIR`: one attempt on a task, as the job `work` makes it, on a fresh clone of what is
 * committed in DIR. Shows what the agent does, then the change and what the checks said; publishes nothing.
 * Gives 0 if the agent finished and every check passed, else 1.
 */
export async function tryCommand(args: readonly string[]): Promise<number> {
  const options = await readTryOptions(args);
  const { json, out } = options;
  await requireRepository(options.repo);
  if (out !== undefined) await requireOut(out);
  let folder: string | undefined;
  const { run, patch } = await leaveInOrder(
    () => folder !== undefined && removeTreeNow(folder),
    async () => {
      const made = await mkdtemp(join(tmpdir(), 'pawl-try-'));
      folder = made;
      // To remove a large one takes its time, in which we may be told to end as well.
      return tryIn(made, options).finally(() => removeTree(made));
    },
  );
  const document = tryDocument(run);
  process.stdout.write(
    json
      ? `${JSON.stringify(document)}\n`
      : renderTry(run.attempt, withoutUnseen(patch.toString('utf8'))),
  );
  // After it was shown: the disk may be full.
  if (out !== undefined) await leaveAttempt(run, out, patch);
  return document.outcome === 'finished' && document.checks.every(({ passed }) => passed) ? 0 : 1;
}

interface Made {
  readonly run: AttemptRun;
  readonly patch: Buffer;
}

const KEPT_WALLS =
  'The policy says `sandbox: off`. On your machine that takes --no-sandbox: the sandbox stays.';

/** The attempt, in a folder of its own. */
async function tryIn(folder: string, options: TryOptions): Promise<Made> {
  const { repo, json } = options;
  const isBare = (await git(repo, 'rev-parse', '--is-inside-work-tree')) !== 'true';
  const top = await git(repo, 'rev-parse', isBare ? '--absolute-git-dir' : '--show-toplevel');
  const base = await git(top, 'rev-parse', 'HEAD');
  const workspace = join(folder, 'workspace');
  await cloneOf(top, workspace);
  await git(workspace, 'checkout', '--quiet', '--force', '-B', 'main', base);
  const policyText = await readInside(workspace, POLICY_FILE, POLICY_BYTES);
  const pack = tryPack(options, policyText, base);
  requireKey(pack);
  const show = (text: string): void => {
    (json ? process.stderr : process.stdout).write(`${text}\n`);
  };
  introduce(pack, show);
  if (!isBare && (await git(top, 'status', '--porcelain')) !== '') {
    show(`What is not committed in ${top} is not part of it.`);
  }
  if (options.sandbox && !requirePolicy(policyText).sandbox.enabled) show(KEPT_WALLS);
  const run = await runAttempt({
    pack,
    workspace,
    // All that it makes lies in one folder.
    source: { ...process.env, RUNNER_TEMP: folder },
    mayMend: false,
    log: (line) => show(withoutUnseen(line).replaceAll(/^/gm, '| ')),
  });
  return { run, patch: await changePatch(top, run.changeset, join(folder, 'patched')) };
}

/** Nobody has logged in to the home that a session starts in. */
function requireKey({ policy: { agent } }: TaskPack): void {
  if (agent.name === 'replay') return;
  const { wire } = chooseAdapter(agent);
  const service = wire === undefined ? undefined : readModelService(wire, process.env);
  if (typeof service !== 'string') return;
  throw new PawlError('PAWL_ENVIRONMENT_MISSING', `${service}, for the agent \`${agent.name}\``);
}

function introduce({ task, policy }: TaskPack, show: (text: string) => void): void {
  show(`Task: ${withoutUnseen(task.title)}`);
  if (task.criteria.length === 0) {
    show('It names no acceptance criteria: on GitHub it would be sent back to whoever wrote it.');
  }
  show(`Agent: ${policy.agent.name}${policy.sandbox.enabled ? '' : ', WITHOUT a sandbox'}`);
}
