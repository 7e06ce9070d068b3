import type { Repository } from '../../model/repository.ts';
import type { Engine } from '../engine.ts';
import { createRun } from '../run/create-run.ts';
import { startRun } from '../run/execute-run.ts';
import { nextCron } from './cron.ts';

/** A word that every file with a `schedule` trigger holds: only those are worth parsing. */
const MARK = /\bschedule\b/;

interface Entry {
  readonly repository: Repository;
  readonly path: string;
  readonly cron: string;
  readonly stop: () => void;
}

/**
 * Fires `schedule` workflows of default branches when the world's clock reaches their time. A clock
 * that is moved past several times of one cron fires it once, as GitHub drops what is late.
 */
export class Schedule {
  readonly #engine: Engine;
  readonly #entries = new Map<Repository, { tip: string | undefined; entries: readonly Entry[] }>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Reads the crons of a repository's default branch anew, if that has moved. */
  async refresh(repository: Repository): Promise<void> {
    const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
    const known = this.#entries.get(repository);
    if (known !== undefined && known.tip === tip) return;
    const now = this.#engine.world.clock.now();
    const crons = tip === undefined ? [] : await this.#crons(repository, tip);
    const kept = known?.entries.filter((entry) => crons.some((one) => isSame(one, entry))) ?? [];
    for (const entry of known?.entries ?? []) if (!kept.includes(entry)) entry.stop();
    const added = crons
      .filter((one) => !kept.some((entry) => isSame(one, entry)))
      // A repository seen for the first time was there before: its crons count from then on.
      .map((one) => this.#arm(repository, one, known === undefined ? repository.createdAt : now));
    this.#entries.set(repository, { tip, entries: [...kept, ...added] });
  }

  stop(): void {
    for (const { entries } of this.#entries.values()) for (const entry of entries) entry.stop();
    this.#entries.clear();
  }

  async #crons(repository: Repository, tip: string) {
    const files = await this.#engine.workflowFiles(repository, tip, MARK);
    return files.flatMap(({ path, loaded }) => {
      const triggers = loaded.valid ? loaded.definition.triggers : loaded.triggers;
      return (triggers?.crons ?? []).map((cron) => ({ path, cron }));
    });
  }

  #arm(
    repository: Repository,
    { path, cron }: { readonly path: string; readonly cron: string },
    afterMs: number,
  ): Entry {
    const { clock } = this.#engine.world;
    let cancel: (() => void) | undefined;
    const next = (after: number) => {
      const at = nextCron(cron, after);
      if (at === undefined) return;
      const fire = () => {
        next(clock.now());
        this.#engine.enqueue(() => this.#fire(repository, path, cron));
      };
      const wait = at - clock.now();
      if (wait <= 0) fire();
      else cancel = clock.after(wait, fire);
    };
    next(afterMs);
    return { repository, path, cron, stop: () => cancel?.() };
  }

  async #fire(repository: Repository, path: string, cron: string): Promise<void> {
    if (this.#engine.options.play?.dropsSchedule?.(repository) === true) return;
    const branch = repository.defaultBranch;
    const sha = await repository.git.resolve(`refs/heads/${branch}`);
    if (sha === undefined) return;
    const file = (await this.#engine.workflowFiles(repository, sha)).find(
      (one) => one.path === path,
    );
    if (file === undefined) return;
    const { loaded } = file;
    const name = loaded.valid ? loaded.definition.name : loaded.name;
    const workflow = this.#engine.workflowRecord(repository, path, name);
    if (workflow.state !== 'active') return;
    const state = await createRun(this.#engine, repository, workflow, loaded, {
      event: 'schedule',
      payload: { schedule: cron, workflow: path },
      ref: `refs/heads/${branch}`,
      sha,
      headSha: sha,
      headBranch: branch,
      headRef: '',
      baseRef: '',
      pullRequests: [],
      inputs: {},
      chainDepth: 0,
      displayTitle: name,
      actor: { kind: 'user', user: repository.owner },
    });
    await startRun(this.#engine, state);
  }
}

function isSame(a: { path: string; cron: string }, b: { path: string; cron: string }): boolean {
  return a.path === b.path && a.cron === b.cron;
}
