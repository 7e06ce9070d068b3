import { AGENT_FILE } from './agent-workflow.ts';
import type { People } from './people.ts';

/** Sees what must never be, whatever befalls Pawl, and counts what may be done more than once. */
export class Witness {
  /** Claims, by their branch. */
  readonly #claims = new Map<string, number>();
  readonly #working = new Map<number, number>();
  readonly #wrong: string[] = [];
  #lostRuns = 0;

  watch({ stage }: People): void {
    stage.site.world.events.on(({ name, action, payload }) => {
      if (name === 'workflow_run' && action === 'completed') {
        const { path, conclusion } = Object(payload['workflow_run']);
        // One whose job died may be cancelled before GitHub notices.
        if (path === AGENT_FILE && conclusion !== 'success') this.#lostRuns += 1;
      }
      const ref = String(payload['ref']);
      if (name !== 'create' || !/^pawl\/\d+-\d+$/.test(ref)) return;
      this.#claims.set(ref, (this.#claims.get(ref) ?? 0) + 1);
    });
  }

  /** Claims of a task. */
  attempts(number: number): number {
    return [...this.#claims.keys()].filter((ref) => ref.startsWith(`pawl/${number}-`)).length;
  }

  /** Runs of the agent workflow that failed, or were cancelled. */
  get lostRuns(): number {
    return this.#lostRuns;
  }

  /** A session on a task begins, or has ended. */
  onSession(task: number, change: 1 | -1): void {
    const now = (this.#working.get(task) ?? 0) + change;
    this.#working.set(task, now);
    if (now > 1) this.#wrong.push(`Two agents work on #${task} at once`);
  }

  /**
   * What is wrong, now that all has ended. One writer makes one notice, ever; of two writers' the younger
   * is closed, as GitHub has no lock for it.
   */
  judge(people: People, writers: number): readonly string[] {
    const { repository } = people.stage;
    const twice = [...this.#claims].filter(([, times]) => times > 1).map(([ref]) => ref);
    const heads = [...repository.issues.values()].flatMap(
      ({ pullRequest }) => pullRequest?.headRef ?? [],
    );
    const own = people.issues.filter(({ author }) => author.type === 'Bot');
    const live = [...repository.runs.values()].filter(({ status }) => status !== 'completed');
    return [
      ...this.#wrong,
      ...twice.map((ref) => `${ref} was claimed twice`),
      ...repeated(heads).map((ref) => `${ref} has two pull requests`),
      ...people.issues
        .filter(({ comments }) => comments.filter(isStatus).length > 1)
        .map(({ number }) => `#${number} has two status comments`),
      ...(own.filter(({ state }) => state === 'open').length > 1 ? ['Two notices are open'] : []),
      ...(own.length > writers ? [`${own.length} notices were made`] : []),
      ...live.map(({ id, status, workflow }) => `Run ${id} of ${workflow.path} is ${status}`),
    ];
  }
}

function isStatus({ body }: { readonly body: string }): boolean {
  return body.startsWith('<!-- pawl:status -->');
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
