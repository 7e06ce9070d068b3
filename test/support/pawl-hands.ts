import { REVERT_CHECK } from '../../src/core/attempt-record.ts';
import type { AttemptRecord } from '../../src/core/attempt-record.ts';
import { revertBranch } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { connect } from '../../src/github/client/client.ts';
import { createClaim } from '../../src/github/apply/create-claim.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { publishChangeset } from '../../src/github/apply/publish-changeset.ts';
import type { OpenedPullRequest } from '../../src/github/apply/publish-changeset.ts';
import { writeRecord } from '../../src/github/apply/write-record.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { checkedFetch } from '../local-github/ground/checked-fetch.ts';
import { CONTENT, issueNumber, run } from './facts.ts';
import { ENGINE, startPawlSite } from './pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from './pawl-site.ts';
import { changeset, written } from './site-changes.ts';

/** The run that owns every claim here: it lives. */
export const RUN = 9;

/** What Pawl does to a repository, done step by step, on a site whose time is moved by hand. */
export class PawlHands {
  readonly #asked: RequestLog[];

  private constructor(
    readonly site: PawlSite,
    readonly client: GitHubClient,
    asked: RequestLog[],
  ) {
    this.#asked = asked;
  }

  static async start(options: PawlSiteOptions = {}): Promise<PawlHands> {
    const asked: RequestLog[] = [];
    const onRequest = (request: RequestLog): void => {
      asked.push(request);
    };
    const site = await startPawlSite({ runner: false, ...options, onRequest });
    return new PawlHands(site, await newClient(site), asked);
  }

  /** A client that has seen nothing yet. */
  newClient(): Promise<GitHubClient> {
    return newClient(this.site);
  }

  now = (): number => this.site.world.clock.now();

  later(ms: number): void {
    this.site.world.clock.advance(ms);
  }

  async look(client: GitHubClient = this.client): Promise<Snapshot> {
    const knownRuns = [run(true, undefined, { id: RUN })];
    return (await observe(client, { now: this.now, knownRuns })).snapshot;
  }

  /** Looks, and tells which requests that took. */
  async count(client: GitHubClient = this.client): Promise<readonly (string | undefined)[]> {
    this.#asked.length = 0;
    await this.look(client);
    return this.#asked
      .map(({ operationId }) => operationId)
      .filter((operation) => operation !== 'apps/create-installation-access-token');
  }

  async claim(task: number, attempt = 1, cents = 500, content = CONTENT): Promise<Claim> {
    const made = await createClaim(
      this.client,
      {
        task: issueNumber(task),
        attempt,
        runId: RUN,
        runAttempt: 1,
        reservedCents: cents,
        content,
        scope: [],
      },
      await this.look(),
      this.now(),
    );
    if (!made) throw new Error(`#${task} cannot be claimed`);
    return made;
  }

  async publish(claim: Claim, file = `work/${claim.task}-${claim.attempt}.txt`) {
    const { repository } = await this.look();
    return publishChangeset(this.client, changeset(claim.base, written(file, 'done\n')), claim, {
      commitMessage: 'Do it',
      title: 'Do it',
      body: `Task: #${claim.task}`,
      repositoryId: repository.id,
      defaultBranch: repository.defaultBranch,
    });
  }

  async record(claim: Claim, changes: Partial<AttemptRecord>, existing?: number): Promise<void> {
    const { task, attempt } = claim;
    await writeRecord(
      this.client,
      {
        version: 1,
        task,
        attempt,
        outcome: { kind: 'failed', class: 'agent' },
        reason: 'so it ended',
        agent: 'replay',
        cents: 12.5,
        pullRequest: undefined,
        head: undefined,
        revertedBy: undefined,
        evidence: [],
        ...changes,
      },
      claim.sha,
      existing,
    );
  }

  /** A claim whose work is published, with its record; of what the issue asks for, if it is named. */
  async published(
    task: number,
    attempt = 1,
    content = CONTENT,
  ): Promise<{ claim: Claim; opened: OpenedPullRequest }> {
    const claim = await this.claim(task, attempt, 500, content);
    const opened = await this.publish(claim);
    const { number: pullRequest, head } = opened;
    await this.record(claim, { outcome: { kind: 'published' }, pullRequest, head });
    return { claim, opened };
  }

  /** A branch that takes an attempt's merge back, and what Pawl's own check says of it. */
  async revert(task: number, conclusion?: 'success' | 'failure', attempt = 1): Promise<string> {
    const branch = revertBranch(issueNumber(task), attempt);
    const sha = await this.site.commit({ [`reverted-${task}-${attempt}`]: 'x' }, branch);
    if (conclusion) {
      await this.client.rest({ what: 'test' }, 'POST /repos/{owner}/{repo}/check-runs', {
        name: REVERT_CHECK,
        head_sha: sha,
        status: 'completed',
        conclusion,
        output: { title: 'The inverse', summary: 'It cannot be inverted' },
      });
    }
    return sha;
  }

  async mergeNow(pull: number): Promise<void> {
    await this.client.rest(
      { what: 'test' },
      'PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge',
      { pull_number: pull },
    );
  }

  /** Ada says something below an issue; gives the comment's id. */
  async say(task: number, body: string): Promise<number> {
    const { data } = await this.site.ada.issues.createComment({
      ...ENGINE,
      issue_number: task,
      body,
    });
    return data.id;
  }
}

function newClient({ credentials, addresses, world }: PawlSite): Promise<GitHubClient> {
  const clock = {
    now: () => world.clock.now(),
    sleep: (ms: number) => {
      world.clock.advance(ms);
      return Promise.resolve();
    },
  };
  const site = { baseUrl: addresses.api, clock, fetch: checkedFetch };
  return connect(credentials, { owner: 'ada', name: 'engine' }, site);
}
