import { REPEATS } from '../../../src/action/job-context.ts';
import type { JobContext } from '../../../src/action/job-context.ts';
import type { LeftFiles } from '../../../src/action/judge-result.ts';
import { pick } from '../../../src/action/pick.ts';
import { publish } from '../../../src/action/publish.ts';
import { parseArtifact } from '../../../src/config/parse-artifact.ts';
import { TaskPackSchema } from '../../../src/config/task-pack-schema.ts';
import type { TaskPack } from '../../../src/core/task-pack.ts';
import type { AppCredentials } from '../../../src/github/client/app-jwt.ts';
import { connect } from '../../../src/github/client/client.ts';
import type { GitHubClient } from '../../../src/github/client/client.ts';
import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import { does, leftFiles } from './agent.ts';
import type { Agent } from './agent.ts';
import type { Network } from './network.ts';
import { PawlProcess } from './pawl-process.ts';
import { MINUTE, SECOND } from './spans.ts';
import type { Witness } from './witness.ts';

/** A session takes so long. */
const SESSION_MS = 5 * MINUTE;

/** So long after its death GitHub notices that a runner is gone. */
const LOST_MS = 2 * MINUTE;

export interface AgentRunContext {
  readonly clock: VirtualClock;
  /** When the scene began. */
  readonly beginning: number;
  readonly network: Network;
  readonly baseUrl: string;
  readonly credentials: AppCredentials;
  /** By an issue's title. */
  readonly agents: ReadonlyMap<string, Agent>;
  /** By an issue's number: how many sessions it has seen. */
  readonly sessions: Map<number, number>;
  /** By a run's id: what `pick` and `work` left; a re-run of failed jobs finds it again. */
  readonly left: Map<number, { readonly pack: TaskPack; files?: LeftFiles }>;
  readonly witness: Witness;
  readonly log: (line: string) => void;
}

/** Plays one attempt of a run of the agent workflow: the jobs `pick`, `work` and `publish`. */
export class AgentRun {
  readonly #run: PlayedRun;
  readonly #context: AgentRunContext;
  readonly #cancelled = new AbortController();
  #job: PawlProcess | undefined;
  #isDeaf = false;
  #isEnding = false;

  constructor(run: PlayedRun, context: AgentRunContext) {
    this.#run = run;
    this.#context = context;
  }

  start(): void {
    this.#context.clock.start(() => this.#play());
  }

  /** The session is ended, and `publish` says so; a job with the App's key is ended with its run. */
  cancel(force: boolean): void {
    if (this.#isDeaf && !force) return;
    const began = this.#run.run.status === 'in_progress';
    const inJob = this.#job !== undefined;
    this.#cancelled.abort();
    if (!force && began && !inJob) return;
    this.#isEnding = true;
    this.#job?.kill();
    this.#context.clock.start(() => this.#run.end({ conclusion: 'cancelled' }));
  }

  get #isOver(): boolean {
    return this.#run.isOver;
  }

  async #play(): Promise<void> {
    const { clock, left } = this.#context;
    const { id } = this.#run.run;
    await clock.sleep(10 * SECOND, this.#cancelled.signal);
    if (this.#isOver) return;
    if (this.#run.jobs.includes('pick')) {
      await this.#run.startJob('pick');
      const picked = await this.#runJob('pick', (client, context) =>
        pick(client, context, undefined),
      );
      if (this.#isOver) return;
      if (!picked.ok) return this.#run.end({ jobs: { pick: { conclusion: 'failure' } } });
      const task = picked.value ? String(picked.value.claim.task) : '';
      await this.#run.endJob('pick', { conclusion: 'success', outputs: { task } });
      if (!picked.value) return this.#run.end();
      left.set(id, { pack: parseArtifact('task.json', picked.value.pack, TaskPackSchema) });
    }
    const what = left.get(id);
    if (!what) return this.#run.end({ conclusion: 'failure' });
    if (this.#run.jobs.includes('work')) await this.#work(what);
    if (this.#isOver || !this.#run.jobs.includes('publish')) return;
    await this.#run.startJob('publish');
    const none: LeftFiles = { attempt: undefined, changeset: undefined, proofs: undefined };
    const files = what.files ?? none;
    const published = await this.#runJob('publish', (client, context) =>
      publish(client, context, what.pack, files),
    );
    if (this.#isOver) return;
    if (!published.ok) return this.#run.end({ jobs: { publish: { conclusion: 'failure' } } });
    await this.#run.end(this.#cancelled.signal.aborted ? { conclusion: 'cancelled' } : {});
  }

  async #work(what: { readonly pack: TaskPack; files?: LeftFiles }): Promise<void> {
    const { clock, beginning, agents, sessions, witness } = this.#context;
    const { pack } = what;
    const { number, title } = pack.task;
    const { git } = this.#run.repository;
    await this.#run.startJob('work');
    // As the job itself does where it was run again: what it made would be taken by nobody.
    if (this.#run.attempt !== pack.claim.runAttempt) {
      return this.#run.endJob('work', { conclusion: 'failure' });
    }
    const session = (sessions.get(number) ?? 0) + 1;
    sessions.set(number, session);
    const agent = agents.get(title) ?? does;
    const read = async (path: string): Promise<string | undefined> => {
      const bytes = await git.readFile(pack.claim.base, path);
      return bytes && new TextDecoder().decode(bytes);
    };
    const made = await agent({ pack, session, sinceBeginning: clock.now() - beginning, read });
    this.#isDeaf = 'hangs' in made && made.hangs === 'deaf';
    witness.onSession(number, 1);
    await clock.sleep('hangs' in made ? Infinity : SESSION_MS, this.#cancelled.signal);
    witness.onSession(number, -1);
    if (this.#isOver) return;
    if ('dies' in made) return this.#run.end({ jobs: { work: { conclusion: 'failure' } } });
    if (this.#cancelled.signal.aborted) {
      return this.#run.endJob('work', { conclusion: 'cancelled' });
    }
    what.files = leftFiles(pack, made);
    await this.#run.endJob('work', { conclusion: 'success' });
  }

  /** Runs a job that holds the App's key. One that dies never comes back, and its run ends later. */
  async #runJob<Value>(
    kind: 'pick' | 'publish',
    work: (client: GitHubClient, context: JobContext) => Promise<Value>,
  ): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false }> {
    const { clock, network, baseUrl, credentials, log } = this.#context;
    const { run, attempt } = this.#run;
    const name = `${kind} of run ${run.id}/${attempt}`;
    const job = new PawlProcess(name, kind, clock, network, () => {
      if (this.#isEnding) return;
      clock.after(LOST_MS, () => this.#run.end({ jobs: { [kind]: { conclusion: 'failure' } } }));
    });
    this.#job = job;
    const context: JobContext = {
      run: {
        id: run.id,
        attempt,
        live: true,
        waiting: false,
        startedAt: run.runStartedAt,
        conclusion: undefined,
        url: `${baseUrl}/ada/engine/actions/runs/${run.id}`,
      },
      now: () => clock.now(),
      log: (line) => log(`${name}: ${line}`),
    };
    try {
      const { clock: time, fetch } = job;
      const patienceMs = 10 * MINUTE;
      const site = { baseUrl, clock: time, fetch, patienceMs, repeats: REPEATS };
      const client = await connect(credentials, { owner: 'ada', name: 'engine' }, site);
      return { ok: true, value: await work(client, context) };
    } catch (error) {
      log(`${name}: ${String(error)}`);
      return { ok: false };
    } finally {
      job.finish();
      this.#job = undefined;
    }
  }
}
