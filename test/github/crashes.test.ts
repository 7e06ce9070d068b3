import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GitHubClient } from '../../src/github/client.ts';
import { createApp, installApp } from '../../src/local-github/domain/accounts.ts';
import { createCheckRun } from '../../src/local-github/domain/checks.ts';
import { createInstallationToken } from '../../src/local-github/domain/tokens.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import type { Actor } from '../../src/local-github/model/account.ts';
import { AGENT_WORKFLOW_FILE, AgentJobs, playPick, playPublish } from '../support/agent-jobs.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { look } from '../support/settle.ts';
import { written } from '../support/site-changes.ts';

/** Start a run; claim (2), show; tree, commit, push, pull request, record, show; merge, show, show. */
const WRITES = 13;

/** Kills a process of Pawl's at its k-th write, or makes that write fail once. */
class Fate {
  #writes = 0;
  #at = 0;
  #how: 'dies after' | 'dies before' | 'is refused' = 'dies after';
  #armed = false;
  #struck = false;
  readonly #dead = new Set<Actor>();

  arm(how: 'dies after' | 'dies before' | 'is refused', at: number): void {
    this.#writes = 0;
    this.#at = at;
    this.#how = how;
    this.#struck = false;
  }

  get writes(): number {
    return this.#writes;
  }

  get struck(): boolean {
    return this.#struck;
  }

  /** Counts what this process writes. Its token is its own: that is how it is known to be dead. */
  follow(client: GitHubClient): GitHubClient {
    client.octokit.hook.before('request', (request) => {
      const query = Reflect.get(request, 'query');
      const reads =
        request.url === '/graphql'
          ? !String(query).startsWith('mutation')
          : request.method === 'GET';
      if (reads || String(request.url).includes('access_tokens')) return;
      this.#writes += 1;
      this.#armed = this.#writes === this.#at;
    });
    return client;
  }

  decide(actor: Actor): ApiFault | undefined {
    if (actor.kind !== 'installation') return undefined;
    if (this.#dead.has(actor)) return { when: 'before', answer: 'hang up' };
    if (!this.#armed) return undefined;
    this.#armed = false;
    this.#struck = true;
    if (this.#how === 'is refused') return { when: 'before', answer: 502 };
    this.#dead.add(actor);
    return { when: this.#how === 'dies after' ? 'after' : 'before', answer: 'hang up' };
  }
}

describe('a process that dies at any of its writes', () => {
  let site: PawlSite;
  let jobs: AgentJobs;
  const fate = new Fate();
  const claimed: string[] = [];
  let judge: () => Promise<void>;

  beforeAll(async () => {
    jobs = await AgentJobs.start();
    site = await startPawlSite({
      files: AGENT_WORKFLOW_FILE,
      runner: { machineEnv: { PAWL_TEST_JOBS: jobs.url } },
      apiFaults: ({ actor }) => fate.decide(actor),
    });
    judge = await passEverything(site);
    site.world.events.on(({ name, payload }) => {
      const ref = String(payload['ref']);
      if (name === 'create' && ref.startsWith('pawl/')) claimed.push(ref);
    });
    jobs.play = async (runId) => {
      const connection = fate.follow(await site.connect());
      const picked = await playPick(connection, runId);
      if (!picked) return;
      const { task, attempt } = picked.claim;
      const file = written(`task-${task}`, `attempt ${attempt}\n`);
      await playPublish(connection, runId, picked, [file]);
    };
    // The first of all also makes the labels.
    await live();
  });
  afterAll(async () => {
    jobs.stop();
    await site.close();
  });

  /** A task, looked after by an app that is started again whenever it died, until all is quiet. */
  const live = async (): Promise<number> => {
    const task = await site.fileTask();
    for (let pass = 1; pass <= 20; pass += 1) {
      const did = await site
        .connect()
        .then((client) => look(fate.follow(client)))
        .then((seen) => seen.did)
        .catch(() => ['died']);
      await site.runner?.idle();
      await judge();
      if (did.length === 0) return task;
    }
    throw new Error('it does not come to rest');
  };

  const expectWell = async (task: number, attempts: number): Promise<void> => {
    const issue = await site.ada.issues.get({ ...ENGINE, issue_number: task });
    expect(issue.data).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(issue.data.labels).toHaveLength(1);
    const comments = await site.ada.issues.listComments({ ...ENGINE, issue_number: task });
    expect(comments.data.map(({ body }) => body?.split('\n')[2])).toEqual(['### Pawl: Done']);
    const all = await site.ada.pulls.list({ ...ENGINE, state: 'all', per_page: 100 });
    const pulls = all.data.filter(({ head }) => head.ref.startsWith(`pawl/${task}-`));
    expect(new Set(pulls.map(({ head }) => head.ref)).size).toBe(pulls.length);
    expect(pulls.filter(({ merged_at }) => merged_at !== null)).toHaveLength(1);
    expect(pulls.filter(({ state }) => state === 'open')).toEqual([]);
    const own = claimed.filter((ref) => ref.startsWith(`pawl/${task}-`));
    expect(new Set(own).size).toBe(own.length);
    expect(own.length).toBeLessThanOrEqual(attempts);
    expect(await site.claims()).toEqual([]);
  };

  it(`has ${WRITES} of them in the life of a task that goes well`, async () => {
    fate.arm('is refused', 0);
    await expectWell(await live(), 1);
    expect(fate.writes).toBe(WRITES);
  });

  it.each(Array.from({ length: WRITES }, (_, index) => index + 1))(
    'dies after write %d, and the task is done all the same, each thing once',
    async (at) => {
      fate.arm('dies after', at);
      const task = await live();
      expect(fate.struck).toBe(true);
      await expectWell(task, 2);
    },
  );

  // The claim's ref, the push, the record, the merge.
  it.each([3, 7, 9, 11])('has write %d refused with a 502, and goes on', async (at) => {
    fate.arm('is refused', at);
    const task = await live();
    expect(fate.struck).toBe(true);
    await expectWell(task, 2);
  });
});

/** A CI that finds every pull request and every commit on the default branch good, when it is told to. */
async function passEverything({ world, repository }: PawlSite): Promise<() => Promise<void>> {
  const permissions = { checks: 'write', contents: 'read', pull_requests: 'read' } as const;
  const { owner } = repository;
  const { app } = await createApp(world, { name: 'CI', owner, permissions, events: [] });
  const { actor } = createInstallationToken(world, installApp(world, app, owner, [repository]));
  const waiting: string[] = [];
  world.events.on(({ name, action, payload }) => {
    const pull = Object(payload['pull_request']);
    if (name === 'pull_request' && action === 'opened') {
      waiting.push(String(Reflect.get(Object(Reflect.get(pull, 'head')), 'sha')));
    }
    if (name === 'push' && payload['ref'] === 'refs/heads/main') {
      waiting.push(String(payload['after']));
    }
  });
  return async () => {
    for (const headSha of waiting.splice(0)) {
      const check = {
        app,
        headSha,
        name: 'test',
        status: 'completed',
        conclusion: 'success',
      } as const;
      await createCheckRun(world, repository, actor, check);
    }
  };
}
