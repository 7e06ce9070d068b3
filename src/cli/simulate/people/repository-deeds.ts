import { parse, stringify } from 'yaml';
import { findLabel, updateLabel } from '../../../local-github/domain/labels.ts';
import { renameBranch } from '../../../local-github/domain/rename-branch.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { dispatchWorkflow } from '../../../local-github/runner/dispatch.ts';
import { rerun } from '../../../local-github/runner/run/rerun.ts';
import type { FaultKind } from '../faults/fault-kinds.ts';
import type { Random } from '../random.ts';
import type { HealthReader } from '../runs/health.ts';
import { BROKEN, HIDDEN, TOGETHER } from '../runs/health.ts';
import { HOUR } from '../span.ts';
import { commitFiles, push } from '../stage/commit-files.ts';
import { AGENT_WORKFLOW, CI_WORKFLOW, POLICY_FILE } from '../stage/seed-files.ts';
import type { Cast, Stage } from '../stage/stage.ts';

/** What somebody who does something to a whole repository has before him. */
export interface RepositoryScene {
  readonly stage: Stage;
  readonly cast: Cast;
  readonly repository: Repository;
  readonly random: Random;
  readonly health: HealthReader;
  /** Told of what no event tells. */
  readonly onVariable: () => void;
  readonly onRewritten: () => void;
}

/** Does something and, where it is of that kind, undoes it after a while. */
export type RepositoryDeed = (scene: RepositoryScene) => Promise<void>;

type PersonKind = Extract<FaultKind, `person-${string}`>;

/** What people do to repositories, by the kind that it is counted under. */
export const REPOSITORY_DEEDS: Partial<Readonly<Record<PersonKind, RepositoryDeed>>> = {
  'person-breaks-main': async (scene) => {
    const { stage, random } = scene;
    const name = `by-hand-${stage.clock.now()}`;
    await commit(scene, 'A quick change', { [`${BROKEN}/${name}`]: 'broken\n' });
    await stage.clock.sleep(random.around(2 * HOUR));
    await commit(scene, 'Mend what I broke', { [`${BROKEN}/${name}`]: undefined });
  },
  'person-renames-label': async ({ stage, cast, repository, random }) => {
    const names = ['agent:working', 'agent:validating', 'agent:needs-human', 'agent:watching'];
    const label = findLabel(repository, random.pick(names));
    if (!label) return;
    // Pawl made it anew meanwhile, so that there is one more: each time to a name that nobody has.
    const name = `${label.name}-old-${repository.labels.length}`;
    updateLabel(stage.world, repository, cast.owner, label, { name });
  },
  'person-renames-branch': async ({ stage, cast, repository }) => {
    const { defaultBranch } = repository;
    const to = defaultBranch === 'main' ? 'trunk' : 'main';
    await renameBranch(stage.world, repository, cast.owner, defaultBranch, to);
  },
  'person-force-pushes': async (scene) => {
    const { stage, cast, repository, onRewritten } = scene;
    const { git, defaultBranch } = repository;
    const ref = `refs/heads/${defaultBranch}`;
    const tip = await git.resolve(ref);
    const before = tip && (await git.readCommit(tip))?.parents[0];
    if (before === undefined) return;
    const policy = await readPolicy(scene);
    onRewritten();
    await push(stage.world, repository, cast.owner, ref, before);
    // He wants a commit out, but not that what was switched on again is off for ever.
    if ((await readPolicy(scene)) !== policy) {
      await commit(scene, 'Keep the policy', { [POLICY_FILE]: policy });
    }
  },
  'person-disables-workflow': disabling(AGENT_WORKFLOW, 3 * HOUR),
  'person-disables-ci': disabling(CI_WORKFLOW, 2 * HOUR),
  'person-starts-runs': async ({ stage, cast, repository }) => {
    const workflow = repository.workflows.get(AGENT_WORKFLOW);
    if (workflow?.state !== 'active') return;
    const waiting = [...repository.issues.values()].filter(
      ({ state, labels }) =>
        state === 'open' &&
        labels.some(({ name }) => name === 'agent') &&
        !labels.some(({ name }) => name.startsWith('agent:')),
    );
    // All in one moment, as somebody does who wants these now.
    const runs = waiting.slice(0, 4).map(({ number }) => {
      const inputs = { issue: String(number) };
      const { defaultBranch } = repository;
      return dispatchWorkflow(
        stage.world,
        repository,
        cast.maintainer,
        workflow,
        defaultBranch,
        inputs,
      );
    });
    await Promise.all(runs);
  },
  'person-changes-policy': async (scene) => {
    const { stage, random } = scene;
    await changePolicy(scene, (policy) => ({ ...policy, parallel: 1 }));
    await stage.clock.sleep(random.around(5 * HOUR));
    await changePolicy(scene, (policy) => ({
      ...policy,
      parallel: random.between(2, 4),
      budget: { 'attempts-per-day': random.between(20, 80) },
    }));
  },
  'person-breaks-policy': async (scene) => {
    const { stage, random } = scene;
    const good = await readPolicy(scene);
    await commit(scene, 'Tune Pawl', { [POLICY_FILE]: `${good}\nparalel: 2\n` });
    await stage.clock.sleep(random.around(2 * HOUR));
    await commit(scene, 'Mend the policy', { [POLICY_FILE]: good });
  },
  'person-pulls-kill-switch': async (scene) => {
    const { stage, random } = scene;
    await changePolicy(scene, (policy) => ({ ...policy, enabled: false }));
    await stage.clock.sleep(random.around(3 * HOUR));
    await changePolicy(scene, (policy) => ({ ...policy, enabled: true }));
  },
  'person-pauses-by-variable': async ({ stage, repository, random, onVariable }) => {
    repository.variables.set('PAWL_PAUSED', 'true');
    onVariable();
    await stage.clock.sleep(random.around(3 * HOUR));
    repository.variables.delete('PAWL_PAUSED');
    onVariable();
  },
};

/**
 * Takes everything out that breaks the default branch, or has its CI run again where nothing does: what
 * a person does whom Pawl called.
 */
export async function mendMain(scene: RepositoryScene): Promise<void> {
  const { repository, health } = scene;
  const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  if (tip === undefined) return;
  const { broken, hidden, together } = await health.of(repository, tip);
  const paths = [
    ...broken.filter((name) => !together.includes(name)).map((name) => `${BROKEN}/${name}`),
    ...hidden.map((name) => `${HIDDEN}/${name}`),
    ...together.map((path) => `${TOGETHER}/${path}`),
  ];
  if (paths.length === 0) return runAgain(scene, tip);
  const files = Object.fromEntries(paths.map((path) => [path, undefined]));
  await commit(scene, 'Mend the default branch', files);
}

async function runAgain({ stage, cast, repository }: RepositoryScene, tip: string): Promise<void> {
  const runs = [...repository.runs.values()];
  const red = runs.findLast(
    ({ headSha, workflow, conclusion }) =>
      headSha === tip && workflow.path === CI_WORKFLOW && conclusion === 'failure',
  );
  if (red) await rerun(stage.world, cast.owner, red, 'failed');
}

async function commit(
  { stage, cast, repository }: RepositoryScene,
  message: string,
  files: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  await commitFiles(stage.world, repository, cast.owner, message, files);
}

async function readPolicy({ repository }: RepositoryScene): Promise<string> {
  const ref = `refs/heads/${repository.defaultBranch}`;
  return new TextDecoder().decode(await repository.git.readFile(ref, POLICY_FILE));
}

async function changePolicy(
  scene: RepositoryScene,
  change: (policy: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Promise<void> {
  const text = await readPolicy(scene);
  const changed = stringify(change(Object(parse(text.replace('paralel: 2', '')))));
  await commit(scene, 'Change the policy', { [POLICY_FILE]: changed });
}

/** Somebody switches a workflow off, and on again after about so long. */
function disabling(path: string, ms: number): RepositoryDeed {
  return async ({ stage, repository, random }) => {
    const workflow = repository.workflows.get(path);
    if (!workflow) return;
    workflow.state = 'disabled_manually';
    await stage.clock.sleep(random.around(ms));
    workflow.state = 'active';
  };
}
