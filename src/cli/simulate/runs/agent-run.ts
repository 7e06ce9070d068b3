import { pick } from '../../../action/pick.ts';
import type { Pick } from '../../../action/pick.ts';
import type { LeftFiles } from '../../../action/judge-result.ts';
import { publish } from '../../../action/publish.ts';
import { parseArtifact } from '../../../config/parse-artifact.ts';
import { TaskPackSchema } from '../../../config/task-pack-schema.ts';
import type { TaskPack } from '../../../core/task-pack.ts';
import type { PlayedRun } from '../../../local-github/runner/played/played-run.ts';
import type { Faults } from '../faults/faults.ts';
import type { Window } from '../faults/plan-windows.ts';
import type { TaskPlan } from '../population/task-plan.ts';
import type { Network } from '../processes/network.ts';
import type { Random } from '../random.ts';
import { HOUR, MINUTE, SECOND } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import { scriptAgent } from './agent-script.ts';
import type { Behaviour } from './agent-script.ts';
import { AgentJob } from './agent-job.ts';
import { leaveFiles } from './leave-files.ts';
import type { PickSlot } from './pick-slot.ts';

/** What runs of the agent's workflow are played with. */
export interface RunContext {
  readonly stage: Stage;
  readonly network: Network;
  readonly faults: Faults;
  readonly random: Random;
  /** When the model answers nobody. */
  readonly outages: readonly Window[];
  /** The plan behind an issue, if it is one of the simulation's tasks. */
  readonly taskOf: (repository: string, issue: number) => TaskPlan | undefined;
  /** Told of what an attempt was given. */
  readonly onPicked: (repository: string, pack: TaskPack) => void;
  /** Told of what the agent makes of it. */
  readonly onWorked: (repository: string, pack: TaskPack, behaviour: Behaviour) => void;
  /** Told of an error that no part of Pawl explains. */
  readonly onCrash: (repository: string, error: unknown) => void;
  readonly log: (line: string) => void;
}

/** What outlives an attempt of a run: outputs and artifacts. */
export interface RunMemory {
  pack?: TaskPack;
  files?: LeftFiles;
}

/** GitHub ends a job at its `timeout-minutes`. */
const WORK_LIMIT = 2 * HOUR;
/** So long after a runner's death GitHub notices it. */
const LOST_AFTER = 12 * MINUTE;

/** Plays one attempt of a run: the jobs `pick`, `work`, `verify` and `publish`, as the workflow has them. */
export class AgentRun {
  readonly #run: PlayedRun;
  readonly #slot: PickSlot;
  readonly #memory: RunMemory;
  readonly #context: RunContext;
  readonly #random: Random;
  readonly #key: string;
  /** Ends whatever job is going on, when the run is cancelled. */
  readonly #cancelled = new AbortController();
  #job: AgentJob | undefined;

  constructor(run: PlayedRun, slot: PickSlot, memory: RunMemory, context: RunContext) {
    this.#run = run;
    this.#slot = slot;
    this.#memory = memory;
    this.#context = context;
    this.#key = `${run.repository.name} ${run.run.id}/${run.attempt}`;
    this.#random = context.random.fork(this.#key);
  }

  /** Asked to end: what goes on is ended soon, if it listens; by force it ends now. */
  cancel(force: boolean): void {
    const { faults, stage } = this.#context;
    if (!force && faults.strikes('run-ignores-cancel', this.#key)) return;
    this.#slot.forget(this.#run);
    stage.clock.start(async () => {
      if (!force) await stage.clock.sleep(this.#random.fork('cancel').between(2, 20) * SECOND);
      this.#cancelled.abort();
      this.#job?.process.kill();
      // What had not begun ends at once; a job that runs ends itself.
      if (force || this.#job === undefined) await this.#run.end({ conclusion: 'cancelled' });
    });
  }

  async play(): Promise<void> {
    const { faults } = this.#context;
    if (faults.strikes('runner-never-starts', this.#key)) return;
    await this.#sleep(this.#random.around(20 * SECOND));
    if (faults.strikes('run-waits-for-approval', this.#key)) {
      this.#run.hold('waiting');
      await this.#sleep(this.#random.around(20 * HOUR));
    }
    if (this.#isOver) return;
    if (this.#run.jobs.includes('pick') && !(await this.#pick())) return;
    const { pack } = this.#memory;
    if (pack === undefined) return this.#run.end({ conclusion: 'failure' });
    await this.#work(pack);
    if (this.#run.isOver) return;
    await this.#publish(pack);
    if (!this.#run.isOver) await this.#run.end();
  }

  get #isOver(): boolean {
    return this.#run.isOver || this.#cancelled.signal.aborted;
  }

  #sleep(ms: number): Promise<void> {
    return this.#context.stage.clock.sleep(ms, this.#cancelled.signal);
  }

  /** Gives whether the run goes on. */
  async #pick(): Promise<boolean> {
    const waits = !this.#context.faults.strikes('pick-overlaps', this.#key);
    if (waits && !(await this.#slot.enter(this.#run))) {
      // The place may have been given to a run that had ended meanwhile.
      return false;
    }
    try {
      if (this.#isOver) return false;
      const job = this.#startJob('pick');
      await this.#run.startJob('pick');
      await this.#sleep(this.#random.around(12 * SECOND));
      const wanted = this.#run.inputs['issue'];
      const number = wanted === undefined || wanted === '' ? undefined : Number(wanted);
      const picked = await job.run((client, context) => pick(client, context, number));
      if (!(await this.#endJob('pick', job, picked && outputsOf(picked.value)))) return false;
      if (picked?.value === undefined) {
        await this.#run.end();
        return false;
      }
      const pack = parseArtifact('task.json', picked.value.pack, TaskPackSchema);
      this.#memory.pack = pack;
      this.#context.onPicked(this.#run.repository.fullName, pack);
      return true;
    } finally {
      if (waits) this.#slot.leave();
    }
  }

  async #work(pack: TaskPack): Promise<void> {
    const { stage, faults, random, outages, taskOf } = this.#context;
    const { repository } = this.#run;
    if (!this.#run.jobs.includes('work')) return;
    const task = taskOf(repository.fullName, pack.claim.task);
    if (task === undefined) return;
    const { claim } = pack;
    const now = stage.clock.now();
    const script = scriptAgent(task, claim.attempt, now, outages, faults, random.fork('agent'));
    this.#context.onWorked(repository.fullName, pack, script.behaviour);
    await this.#run.startJob('work');
    const hangs = script.behaviour === 'hangs';
    const lost = faults.strikes('runner-killed', `work ${this.#key}`);
    await this.#sleep(hangs ? this.#hang() : script.sessionMs);
    if (lost && !this.#isOver) await this.#sleep(LOST_AFTER);
    if (this.#run.isOver) return;
    if (this.#isOver || hangs || lost) {
      const conclusion = this.#isOver ? 'cancelled' : 'failure';
      return this.#run.endJob('work', { conclusion });
    }
    const files = await leaveFiles(repository, pack, task, script);
    await this.#run.endJob('work', { conclusion: 'success' });
    this.#memory.files = { ...files, proofs: undefined };
    await this.#verify(files, script.verifyMs);
  }

  async #verify(files: LeftFiles, ms: number): Promise<void> {
    const { faults } = this.#context;
    if (this.#run.isOver) return;
    await this.#run.startJob('verify');
    await this.#sleep(ms);
    if (this.#isOver) {
      if (!this.#run.isOver) await this.#run.endJob('verify', { conclusion: 'cancelled' });
      return;
    }
    const missing = faults.strikes('artifact-missing', this.#key);
    if (!missing) this.#memory.files = files;
    else if (this.#random.fork('missing').chance(0.5)) delete this.#memory.files;
    await this.#run.endJob('verify', { conclusion: 'success' });
  }

  /** Begins though the run was cancelled: its condition is `always()`. */
  async #publish(pack: TaskPack): Promise<void> {
    if (!this.#run.jobs.includes('publish')) return;
    const job = this.#startJob('publish');
    await this.#run.startJob('publish');
    await this.#context.stage.clock.sleep(this.#random.around(15 * SECOND));
    if (this.#run.isOver) return;
    const none: LeftFiles = { attempt: undefined, changeset: undefined, proofs: undefined };
    const files = this.#memory.files ?? none;
    const done = await job.run((client, context) => publish(client, context, pack, files));
    await this.#endJob('publish', job, done && {});
  }

  /** One that hangs is ended by the job's limit, or by nothing at all if its runner hangs as well. */
  #hang(): number {
    return this.#random.fork('hang').chance(0.5) ? WORK_LIMIT : 30 * HOUR;
  }

  #startJob(name: 'pick' | 'publish'): AgentJob {
    this.#job = new AgentJob(this.#run, name, this.#context, this.#random.fork(name));
    return this.#job;
  }

  /** Ends a job that talked to GitHub; gives whether it did what it should. */
  async #endJob(
    name: 'pick' | 'publish',
    job: AgentJob,
    outputs: Readonly<Record<string, string>> | undefined,
  ): Promise<boolean> {
    this.#job = undefined;
    const { isDead } = job.process;
    if (isDead && !this.#isOver) await this.#sleep(LOST_AFTER);
    if (this.#run.isOver) return false;
    if (outputs !== undefined && !isDead) {
      await this.#run.endJob(name, { conclusion: 'success', outputs });
      return true;
    }
    const conclusion = this.#isOver ? 'cancelled' : 'failure';
    await this.#run.endJob(name, { conclusion });
    if (name === 'pick' && !this.#run.isOver) await this.#run.end({ conclusion });
    return false;
  }
}

function outputsOf(picked: Pick | undefined): Readonly<Record<string, string>> {
  if (!picked) return { task: '' };
  const { claim, digest } = picked;
  return { task: String(claim.task), attempt: String(claim.attempt), base: claim.base, digest };
}
