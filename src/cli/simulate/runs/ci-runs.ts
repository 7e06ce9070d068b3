import { createStatus } from '../../../local-github/domain/statuses.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Annotation } from '../../../local-github/model/check.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { PlayedRun } from '../../../local-github/runner/played/played-run.ts';
import type { Faults } from '../faults/faults.ts';
import type { Random } from '../random.ts';
import { MINUTE, SECOND } from '../span.ts';
import { SCANNER } from '../stage/repository-kind.ts';
import type { Stage } from '../stage/stage.ts';
import type { HealthReader } from './health.ts';

/** Plays CI: what it says is the truth about the content it tests, unless it is flaky. */
export class CiRuns {
  readonly #stage: Stage;
  readonly #faults: Faults;
  readonly #random: Random;
  readonly #health: HealthReader;
  /** By what they test: the run that a newer one cancels. */
  readonly #newest = new Map<string, PlayedRun>();

  constructor(stage: Stage, faults: Faults, random: Random, health: HealthReader) {
    this.#stage = stage;
    this.#faults = faults;
    this.#random = random;
    this.#health = health;
  }

  start(run: PlayedRun): void {
    this.#stage.clock.start(() => this.#play(run));
  }

  onCancel(run: PlayedRun): void {
    this.#stage.clock.start(() => run.end({ conclusion: 'cancelled' }));
  }

  async #play(run: PlayedRun): Promise<void> {
    const { clock } = this.#stage;
    const key = `${run.repository.name} ${run.run.id}/${run.attempt}`;
    const random = this.#random.fork(key);
    await this.#takePlace(run);
    if (this.#faults.strikes('ci-silent', key)) return;
    await clock.sleep(random.around(15 * SECOND));
    for (const job of run.jobs) await run.startJob(job);
    const slow = this.#faults.strikes('ci-slow', key) ? 8 : 1;
    await clock.sleep(Math.min(85 * MINUTE, random.around(5 * MINUTE) * slow));
    if (run.isOver) return;
    const broken = await this.#findBroken(run);
    // Run a second time it is rarely so unlucky again.
    const flaky =
      this.#faults.strikes('ci-flaky', key) && (run.attempt === 1 || random.chance(0.2));
    const failed = broken.length > 0 || flaky;
    const job =
      run.jobs.includes('test') && (broken.length > 0 || random.chance(0.8)) ? 'test' : 'lint';
    if (!failed || !run.jobs.includes(job)) return run.end();
    const log =
      broken.length > 0 ? broken.map((name) => `${name} is broken`).join('\n') : 'timeout';
    const path = broken.length > 0 ? `src/${broken[0]}.txt` : 'src/flaky.txt';
    const message = log.slice(0, 200);
    const annotations: Annotation[] = [
      { path, startLine: 1, endLine: 1, level: 'failure', title: '', rawDetails: '', message },
    ];
    await run.end({ jobs: { [job]: { conclusion: 'failure', log, annotations } } });
  }

  /** What is broken in what this run tests: a test merge, a merge group, or a commit of the default branch. */
  async #findBroken({ repository, run }: PlayedRun): Promise<readonly string[]> {
    const [pull] = run.pullRequests;
    const tested =
      pull === undefined
        ? run.headSha
        : ((await repository.git.resolve(`refs/pull/${pull}/merge`)) ?? run.headSha);
    const { broken, hidden } = await this.#health.of(repository, tested);
    if (pull !== undefined) return broken;
    // Of what pull requests do not show the larger tests of a merge queue find the half.
    const isGroup = run.headBranch.startsWith('gh-readonly-queue/');
    const isFound = (name: string): boolean => this.#random.fork(`group ${name}`).chance(0.5);
    return [...broken, ...(isGroup ? hidden.filter(isFound) : hidden)];
  }

  /** A newer run of the same pull request, or of the default branch where it is so set, takes its place. */
  async #takePlace(run: PlayedRun): Promise<void> {
    const { repository } = run;
    const [pull] = run.run.pullRequests;
    const kind = this.#stage.repositories.find((one) => one.repository === repository)?.kind;
    if (pull === undefined && kind?.cancelsOnMain !== true) return;
    const group = `${repository.name} ${pull ?? 'push'}`;
    const older = this.#newest.get(group);
    this.#newest.set(group, run);
    if (older && older.run.id !== run.run.id && !older.isOver) {
      await older.end({ conclusion: 'cancelled' });
    }
  }

  /** The scanner looks at pull requests and at the default branch, and says what it found by a status. */
  onEvent({ name, action, repository, payload, sha, ref }: GitHubEvent): void {
    const kind = this.#stage.repositories.find((one) => one.repository === repository)?.kind;
    const pushed =
      name === 'push' && ref === `refs/heads/${repository.defaultBranch}` && sha !== '';
    const number = Number(payload['number']);
    const changed = name === 'pull_request' && ['opened', 'synchronize'].includes(action ?? '');
    const head = changed ? repository.issues.get(number)?.pullRequest?.headSha : undefined;
    if (head !== undefined && this.#faults.strikes('ci-impostor', `${repository.name} ${head}`)) {
      this.#stage.clock.start(() => this.#pretend(repository, head));
    }
    if (kind?.hasScanner !== true) return;
    const scanned = pushed ? sha : head;
    if (scanned !== undefined) this.#stage.clock.start(() => this.#scan(repository, scanned));
  }

  /** Says of a head that all is well, under the names that CI has. */
  async #pretend(repository: Repository, sha: string): Promise<void> {
    const { world, cast } = this.#stage;
    for (const context of ['test', 'lint']) {
      const status = { sha, context, state: 'success' } as const;
      await createStatus(world, repository, cast.scanner, status);
    }
  }

  async #scan(repository: Repository, sha: string): Promise<void> {
    const { clock, world, cast } = this.#stage;
    const key = `${repository.name} ${sha}`;
    const random = this.#random.fork(`scan ${key}`);
    if (this.#faults.strikes('ci-status-silent', key)) return;
    await clock.sleep(random.around(30 * SECOND));
    const status = { sha, context: SCANNER } as const;
    await createStatus(world, repository, cast.scanner, { ...status, state: 'pending' });
    await clock.sleep(random.around(3 * MINUTE));
    await createStatus(world, repository, cast.scanner, { ...status, state: 'success' });
  }
}
