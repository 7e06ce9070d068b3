import type { GitHubClient } from '../../src/github/client.ts';
import { createApp, installApp } from '../../src/local-github/domain/accounts.ts';
import { createCheckRun } from '../../src/local-github/domain/checks.ts';
import { createInstallationToken } from '../../src/local-github/domain/tokens.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import type { Actor } from '../../src/local-github/model/account.ts';
import { AGENT_WORKFLOW_FILE, AgentJobs, playPick, playPublish } from './agent-jobs.ts';
import { connectQuickly } from './effect-scene.ts';
import { ENGINE, startPawlSite } from './pawl-site.ts';
import type { PawlSite } from './pawl-site.ts';
import { look } from './settle.ts';
import { written } from './site-changes.ts';

/** Start a run; claim (2), show; tree, commit, push, pull request, record, show; merge, show, show. */
export const WRITES = 13;

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

/** Tasks that go well, but for what befalls the processes that look after them. */
export class CrashScene {
  readonly fate = new Fate();
  readonly #jobs: AgentJobs;
  #site: PawlSite | undefined;
  #judge: () => Promise<void> = () => Promise.resolve();
  readonly #claimed: string[] = [];
  /** What has been waited for, ms: after a death the queue rests a while. */
  #waited = 0;

  private constructor(jobs: AgentJobs) {
    this.#jobs = jobs;
  }

  static async start(): Promise<CrashScene> {
    const jobs = await AgentJobs.start();
    const scene = new CrashScene(jobs);
    const site = await startPawlSite({
      files: AGENT_WORKFLOW_FILE,
      runner: { machineEnv: { PAWL_TEST_JOBS: jobs.url } },
      apiFaults: ({ actor }) => scene.fate.decide(actor),
    });
    scene.#site = site;
    scene.#judge = await passEverything(site);
    site.world.events.on(({ name, payload }) => {
      const ref = String(payload['ref']);
      if (name === 'create' && ref.startsWith('pawl/')) scene.#claimed.push(ref);
    });
    jobs.play = async (runId) => {
      const connection = scene.fate.follow(await scene.#connect());
      const picked = await playPick(connection, runId, { now: scene.#now });
      if (!picked) return;
      const { task, attempt } = picked.claim;
      const file = written(`task-${task}`, `attempt ${attempt}\n`);
      await playPublish(connection, runId, picked, [file], { now: scene.#now });
    };
    // The first of all also makes the labels.
    await scene.live();
    return scene;
  }

  readonly #now = (): number => Date.now() + this.#waited;

  async stop(): Promise<void> {
    this.#jobs.stop();
    await this.#site?.close();
  }

  get site(): PawlSite {
    if (!this.#site) throw new Error('the scene has not begun');
    return this.#site;
  }

  /** A process of its own; the pace of its writes takes no time. */
  #connect(): Promise<GitHubClient> {
    return connectQuickly(this.site);
  }

  /** A task, looked after by an app that is started again whenever it died, until all is quiet. */
  async live(): Promise<number> {
    const { site } = this;
    const task = await site.fileTask();
    for (let pass = 1; pass <= 30; pass += 1) {
      const seen = await this.#connect()
        .then((client) => look(this.fate.follow(client), this.#now()))
        .catch(() => undefined);
      await site.runner?.idle();
      await this.#judge();
      if (!seen || seen.did.length > 0) continue;
      const { nextLookAt } = seen.plan;
      if (nextLookAt === undefined) return task;
      this.#waited += Math.max(0, nextLookAt - this.#now());
    }
    throw new Error('it does not come to rest');
  }

  /** What a person sees of a task in the end. */
  async ending(task: number) {
    const { ada } = this.site;
    const { data } = await ada.issues.get({ ...ENGINE, issue_number: task });
    const comments = await ada.issues.listComments({ ...ENGINE, issue_number: task });
    const all = await ada.pulls.list({ ...ENGINE, state: 'all', per_page: 100 });
    const pulls = all.data.filter(({ head }) => head.ref.startsWith(`pawl/${task}-`));
    const claims = this.#claimed.filter((ref) => ref.startsWith(`pawl/${task}-`));
    return {
      state: `${data.state}, ${data.state_reason}`,
      labels: data.labels.map((label) => Reflect.get(Object(label), 'name')),
      comments: comments.data.map(({ body }) => body?.split('\n')[2]),
      merged: pulls.filter(({ merged_at }) => merged_at !== null).length,
      open: pulls.filter(({ state }) => state === 'open').length,
      secondPullRequests: repeated(pulls.map(({ head }) => head.ref)),
      secondClaims: repeated(claims),
      attempts: claims.length,
      branches: await this.site.claims(),
    };
  }
}

/** Every task's ending, whatever happened, but for the number of attempts. */
export const WELL = {
  state: 'closed, completed',
  labels: ['agent'],
  comments: ['### Pawl: Done'],
  merged: 1,
  open: 0,
  secondPullRequests: [],
  secondClaims: [],
  branches: [],
};

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

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
