import { VirtualClock } from '../../src/local-github/clock/virtual-clock.ts';
import { createCheckRun } from '../../src/local-github/domain/checks.ts';
import { createPull } from '../../src/local-github/domain/create-pull.ts';
import { createIssue } from '../../src/local-github/domain/issues.ts';
import { enqueuePull } from '../../src/local-github/domain/merge-queue.ts';
import { mergePull } from '../../src/local-github/domain/merge.ts';
import { createRef, updateRef } from '../../src/local-github/domain/refs.ts';
import type { AccountActor } from '../../src/local-github/model/account.ts';
import type { Issue } from '../../src/local-github/model/issue.ts';
import type { Repository } from '../../src/local-github/model/repository.ts';
import { parseTaskPack } from './parse-pack.ts';
import { Faults } from '../../src/cli/simulate/faults/faults.ts';
import { Registry } from '../../src/cli/simulate/population/registry.ts';
import type { SentRequest } from '../../src/cli/simulate/processes/sent-request.ts';
import { Random } from '../../src/cli/simulate/random.ts';
import { HealthReader } from '../../src/cli/simulate/runs/health.ts';
import { REPOSITORY_KINDS } from '../../src/cli/simulate/stage/repository-kind.ts';
import type { RepositoryKind } from '../../src/cli/simulate/stage/repository-kind.ts';
import { AGENT_WORKFLOW } from '../../src/cli/simulate/stage/seed-files.ts';
import { openStage } from '../../src/cli/simulate/stage/stage.ts';
import type { Stage } from '../../src/cli/simulate/stage/stage.ts';
import { Witness } from '../../src/cli/simulate/witness.ts';

const START = Date.UTC(2026, 0, 5);
const BODY = 'Do it.\n\n## Acceptance criteria\n- [ ] it is done';

/** A world in which Pawl's deeds are done by hand, right or wrong, while the judges look on. */
export class Courtroom {
  readonly clock: VirtualClock;
  readonly stage: Stage;
  readonly witness: Witness;
  readonly repository: Repository;
  readonly pawl: AccountActor;
  #run = 50_000;
  /** Claims of the day. */
  #claims = 0;

  private constructor(clock: VirtualClock, stage: Stage, witness: Witness) {
    this.clock = clock;
    this.stage = stage;
    this.witness = witness;
    const [staged] = stage.repositories;
    const installation = stage.world.installations.get(stage.installationId);
    if (!staged || !installation) throw new Error('The stage is empty');
    this.repository = staged.repository;
    this.pawl = {
      kind: 'installation',
      user: stage.app.bot,
      app: stage.app,
      installation,
      permissions: installation.permissions,
      repositories: installation.repositories,
    };
  }

  static async open(kind: Partial<RepositoryKind> = {}): Promise<Courtroom> {
    const clock = new VirtualClock(START);
    const [library] = REPOSITORY_KINDS;
    if (!library) throw new Error('There is no kind of repository');
    // Nobody listens: a name that is looked up for each webhook takes real seconds.
    const site = { mergeableDelayMs: 0, webhookReceiver: () => Promise.resolve(202) };
    const stage = await openStage(clock, [{ ...library, ...kind }], site);
    const faults = new Faults(new Map(), new Random('court'), () => clock.now(), Infinity);
    const witness = new Witness({
      stage,
      registry: new Registry(),
      faults,
      health: new HealthReader(),
      log: () => undefined,
      wasAppDown: () => false,
    });
    await witness.begin();
    return new Courtroom(clock, stage, witness);
  }

  /** Plays some deeds, and gives the rules that were broken by them. */
  async judge(
    deeds: () => Promise<void>,
    { ends = false, hours = 1 / 3 } = {},
  ): Promise<readonly string[]> {
    this.clock.start(deeds);
    await this.clock.runUntil(this.clock.now() + hours * 3_600_000);
    if (ends) await this.witness.end();
    return [...new Set(this.witness.violations.map(({ rule }) => rule))].toSorted();
  }

  async close(): Promise<void> {
    this.clock.stop();
    await this.stage.site.close();
  }

  task(body = BODY, giver: AccountActor = this.stage.cast.maintainer): Promise<Issue> {
    const { world } = this.stage;
    const request = { title: 'Do it', body, labels: ['agent'] };
    return createIssue(world, this.repository, giver, request);
  }

  /** A claim as `pick` makes it, with a run that lives. */
  async claim(
    { number }: Pick<Issue, 'number'>,
    attempt = 1,
    { cents = 300, history = [] as readonly number[], onChain = true } = {},
  ): Promise<string> {
    const { git } = this.repository;
    this.#run += 1;
    const message = [
      `Claim #${number}, attempt ${attempt}`,
      '',
      `Pawl-Run: ${this.#run}/1`,
      `Pawl-Reserved-Cents: ${cents}`,
      `Pawl-Day-Attempts: ${this.#claims}`,
    ].join('\n');
    const base = await git.resolve('refs/heads/main');
    if (base === undefined) throw new Error('There is no main');
    const sha = await this.#commit(base, message, undefined);
    this.#keepRun(this.#run);
    if (onChain) {
      this.#claims += 1;
      await this.#on('refs/heads/pawl/queue', sha, true);
    }
    await this.#on(`refs/heads/pawl/${number}-${attempt}`, sha);
    const issue = this.repository.issues.get(number);
    if (issue) {
      const pack = parseTaskPack(issue, attempt, sha, base, history);
      this.witness.onPicked(this.repository.fullName, pack);
    }
    await this.clock.sleep(2_000);
    return sha;
  }

  /** Publishes on a claim and opens the pull request; gives its number. */
  async publish(branch: string, files: Readonly<Record<string, string>>): Promise<number> {
    const { world } = this.stage;
    const tip = await this.repository.git.resolve(`refs/heads/${branch}`);
    const main = await this.repository.git.resolve('refs/heads/main');
    const sha = await this.#commit(tip ?? main ?? '', `Add ${branch}`, files);
    await this.#on(`refs/heads/${branch}`, sha);
    const pull = { title: branch, head: branch, base: 'main' };
    const { issue } = await createPull(world, this.repository, this.pawl, pull);
    await this.clock.sleep(2_000);
    return issue.number;
  }

  /** CI says something of the head of a pull request, or of a commit. */
  async check(
    where: number | string,
    conclusion: 'success' | 'failure',
    name = 'test',
  ): Promise<void> {
    const { world } = this.stage;
    const headSha =
      typeof where === 'string'
        ? where
        : (this.repository.issues.get(where)?.pullRequest?.headSha ?? '');
    const actor: AccountActor = { kind: 'user', user: world.actionsApp.bot };
    const at = this.clock.now();
    await createCheckRun(world, this.repository, actor, {
      ...{ app: world.actionsApp, headSha, name, status: 'completed', conclusion },
      ...{ startedAt: at, completedAt: at },
    });
    await this.clock.sleep(2_000);
  }

  /** Merges as Pawl does: looks, then asks; `pinned` names the head. */
  async merge(number: number, { pinned = true } = {}): Promise<string> {
    const numbered = this.repository.issues.get(number);
    const pull = numbered?.pullRequest;
    if (!numbered || !pull) throw new Error(`#${number} is no pull request`);
    await this.clock.sleep(2_000);
    this.witness.onSent({
      ...this.request('PUT', `/repos/${this.repository.fullName}/pulls/${number}/merge`),
      body: JSON.stringify(pinned ? { sha: pull.headSha } : {}),
    });
    const { world } = this.stage;
    const merged = await mergePull(
      world,
      this.repository,
      this.pawl,
      { issue: numbered, pull },
      {},
    );
    await this.clock.sleep(2_000);
    return merged;
  }

  /** Puts a pull request into the merge queue as Pawl does: looks, then asks. */
  async enqueue(number: number, { pinned = true } = {}): Promise<void> {
    const numbered = this.repository.issues.get(number);
    const pull = numbered?.pullRequest;
    if (!numbered || !pull) throw new Error(`#${number} is no pull request`);
    await this.clock.sleep(2_000);
    const input = { pullRequestId: pull.nodeId, ...(pinned ? { head: pull.headSha } : {}) };
    this.witness.onSent({
      ...this.request('POST', '/graphql'),
      body: JSON.stringify({
        query: 'mutation($i0: EnqueuePullRequestInput!) { m0: enqueuePullRequest(input: $i0) }',
        variables: { i0: input },
      }),
    });
    await enqueuePull(this.stage.world, this.repository, this.pawl, { issue: numbered, pull });
    await this.clock.sleep(2_000);
  }

  /** CI says something of the group that is being tested. */
  async checkGroup(conclusion: 'success' | 'failure'): Promise<void> {
    const trial = this.repository.mergeQueue.find((one) => one.trial !== undefined)?.trial;
    if (!trial) throw new Error('No group is being tested');
    await this.check(trial.sha, conclusion);
    await this.clock.sleep(2_000);
  }

  /** Writes an attempt's record onto its claim. */
  async record(headSha: string, outcome: object, cents = 100): Promise<void> {
    const { world, app } = this.stage;
    const at = this.clock.now();
    await createCheckRun(world, this.repository, this.pawl, {
      ...{ app, headSha, name: 'pawl/attempt', status: 'completed', conclusion: 'neutral' },
      ...{ startedAt: at, completedAt: at },
      output: {
        title: '',
        summary: '',
        text: `\`\`\`json\n${JSON.stringify({ outcome, cents })}\n\`\`\``,
      },
    });
    await this.clock.sleep(2_000);
  }

  /** Pawl points a branch at a commit. */
  write(ref: string, sha: string): Promise<void> {
    return this.#on(ref, sha);
  }

  request(method: string, path: string): SentRequest {
    return {
      at: this.clock.now(),
      process: 'app-1 (1)',
      kind: 'app',
      repository: this.repository.fullName,
      method,
      path,
      isWrite: method !== 'GET',
      body: '',
      observedAt: this.clock.now(),
      ...{ operation: undefined, status: undefined, told: undefined },
    };
  }

  async #commit(
    parent: string,
    message: string,
    files: Readonly<Record<string, string>> | undefined,
  ): Promise<string> {
    const { git } = this.repository;
    const edits = [];
    for (const [path, text] of Object.entries(files ?? {})) {
      edits.push({ path, mode: '100644' as const, sha: await git.writeBlob(Buffer.from(text)) });
    }
    const tree = await git.writeTree(parent, edits);
    const author = { name: 'Pawl', email: this.stage.app.bot.email, at: this.clock.now() };
    return git.writeCommit({ message, tree, parents: [parent], author, committer: author });
  }

  async #on(ref: string, sha: string, force = false): Promise<void> {
    const { world } = this.stage;
    const there = await this.repository.git.resolve(ref);
    await (there === undefined
      ? createRef(world, this.repository, this.pawl, ref, sha)
      : updateRef(world, this.repository, this.pawl, ref, sha, { force }));
    await this.clock.sleep(2_000);
  }

  #keepRun(id: number): void {
    const begun = this.clock.now();
    const run = {
      ...{ id, status: 'in_progress', jobs: [], runAttempt: 1, updatedAt: begun },
      ...{ runStartedAt: begun, payload: {}, workflow: { path: AGENT_WORKFLOW } },
    };
    // More of a run the judges do not read.
    this.repository.runs.set(id, run as never);
  }
}
