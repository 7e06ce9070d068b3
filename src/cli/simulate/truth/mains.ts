import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { HealthReader } from '../runs/health.ts';
import { MINUTE } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import { ByKey } from './by-key.ts';
import { checksOf, verdictOf } from './checks.ts';
import type { CheckTruth } from './checks.ts';
import type { Policies } from './policies.ts';
import { Timeline } from './timeline.ts';

/** What anybody can see of a default branch: its newest commit that CI has judged decides. */
export interface Visible {
  readonly red: boolean;
  /** The red commit. */
  readonly at: string | undefined;
  /** It was red twice: its checks were run again, or cannot be. */
  readonly confirmed: boolean;
}

interface MainTruth {
  /** Newest first, as far back as is looked. */
  readonly commits: string[];
  readonly tip: Timeline<string>;
  readonly visible: Timeline<Visible>;
  /** Whether its content is broken, whatever CI says. */
  readonly broken: Timeline<boolean>;
  brokenMs: number;
}

const KEPT_COMMITS = 60;
const FINE: Visible = { red: false, at: undefined, confirmed: false };

/** Follows the default branches: what they hold, whether that is broken, and what CI says of it. */
export class Mains {
  readonly #stage: Stage;
  readonly #policies: Policies;
  readonly #health: HealthReader;
  readonly #mains = new ByKey<Repository, MainTruth>(() => ({
    commits: [],
    tip: new Timeline(''),
    visible: new Timeline(FINE),
    broken: new Timeline(false),
    brokenMs: 0,
  }));

  constructor(stage: Stage, policies: Policies, health: HealthReader) {
    this.#stage = stage;
    this.#policies = policies;
    this.#health = health;
  }

  async begin(): Promise<void> {
    for (const { repository } of this.#stage.repositories) await this.#read(repository);
  }

  of(repository: Repository): MainTruth {
    return this.#mains.get(repository);
  }

  /** Minutes for which the content of default branches was broken, of all repositories together. */
  redMinutes(): number {
    const now = this.#stage.clock.now();
    const ms = this.#mains.all.reduce(
      (sum, [, { brokenMs, broken }]) => sum + brokenMs + (broken.now ? now - broken.since : 0),
      0,
    );
    return Math.round(ms / MINUTE);
  }

  onEvent({ name, action, ref, repository, sha }: GitHubEvent): void {
    const isPush = name === 'push' && ref === `refs/heads/${repository.defaultBranch}`;
    if (isPush || name === 'repository') {
      this.#stage.clock.start(() => this.#read(repository));
      return;
    }
    if (name !== 'status' && name !== 'check_run' && name !== 'workflow_run') return;
    if (sha !== undefined && !this.of(repository).commits.includes(sha)) return;
    if (name !== 'workflow_run' || action !== 'in_progress') this.#judge(repository);
  }

  /** The checks that judge a commit of the default branch. */
  watched(repository: Repository, sha: string): readonly CheckTruth[] {
    const { world, app, repositories } = this.#stage;
    const checks = checksOf(repository, sha, world.actionsApp, app);
    const { watched } = this.#policies.of(repository).now;
    const kind = repositories.find((one) => one.repository === repository)?.kind;
    const names = watched.length > 0 ? watched : kind?.requiredChecks.map(({ name }) => name);
    return names && names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks;
  }

  async #read(repository: Repository): Promise<void> {
    const { clock } = this.#stage;
    const at = clock.now();
    const main = this.of(repository);
    const { git } = repository;
    const tip = await git.resolve(`refs/heads/${repository.defaultBranch}`);
    if (tip === undefined || main.tip.now === tip) return;
    main.tip.set(at, tip);
    // Along first parents: what a merge brought in was never the default branch.
    const commits: string[] = [];
    for (let sha: string | undefined = tip; sha !== undefined && commits.length < KEPT_COMMITS;) {
      commits.push(sha);
      sha = (await git.readCommit(sha))?.parents[0];
    }
    main.commits.splice(0, main.commits.length, ...commits);
    const { broken, hidden } = await this.#health.of(repository, tip);
    const isBroken = broken.length + hidden.length > 0;
    if (main.broken.now && !isBroken) main.brokenMs += at - main.broken.since;
    main.broken.set(at, isBroken);
    this.#judge(repository);
  }

  #judge(repository: Repository): void {
    const main = this.of(repository);
    let visible = FINE;
    for (const sha of main.commits) {
      const checks = this.watched(repository, sha);
      const verdict = verdictOf(checks);
      if (verdict === 'green') break;
      if (verdict !== 'red') continue;
      const failed = checks.filter(({ state }) => state === 'failed');
      visible = { red: true, at: sha, confirmed: failed.some(({ again }) => again) };
      break;
    }
    const before = main.visible.now;
    const same =
      before.red === visible.red &&
      before.at === visible.at &&
      before.confirmed === visible.confirmed;
    if (!same) main.visible.set(this.#stage.clock.now(), visible);
  }
}
