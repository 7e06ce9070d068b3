import type { Repository } from '../../../local-github/model/repository.ts';
import type { PlayedRun } from '../../../local-github/runner/played/played-run.ts';
import { AgentRun } from './agent-run.ts';
import type { RunContext, RunMemory } from './agent-run.ts';
import { PickSlot } from './pick-slot.ts';

/** Packs of runs are kept for so long that a dead run can be run again. */
const KEPT_RUNS = 500;

/** Plays the runs of the agent's workflow. */
export class AgentRuns {
  readonly #context: RunContext;
  readonly #slots = new Map<Repository, PickSlot>();
  readonly #live = new Map<number, AgentRun>();
  /** By run: what its first attempt left for later ones. */
  readonly #memories = new Map<number, RunMemory>();

  constructor(context: RunContext) {
    this.#context = context;
  }

  start(run: PlayedRun): void {
    const { id } = run.run;
    const slot = this.#slots.get(run.repository) ?? new PickSlot(this.#context.stage.clock);
    this.#slots.set(run.repository, slot);
    const memory = this.#memories.get(id) ?? {};
    this.#memories.set(id, memory);
    const [oldest] = this.#memories.keys();
    if (this.#memories.size > KEPT_RUNS && oldest !== undefined) this.#memories.delete(oldest);
    const played = new AgentRun(run, slot, memory, this.#context);
    this.#live.set(id, played);
    this.#context.stage.clock.start(async () => {
      await played.play();
      if (this.#live.get(id) === played && run.isOver) this.#live.delete(id);
    });
  }

  onCancel(run: PlayedRun, how: { readonly force: boolean }): void {
    this.#live.get(run.run.id)?.cancel(how.force);
  }
}
