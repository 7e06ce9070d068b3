import type { Repository } from '../../../local-github/model/repository.ts';
import type { HealthReader } from '../runs/health.ts';
import type { Stage } from '../stage/stage.ts';

/**
 * Merges that broke a default branch, by its content, and whether Pawl took them back: the others
 * escaped it, however they were mended.
 */
export class Regressions {
  readonly #stage: Stage;
  readonly #health: HealthReader;
  /** By repository, task and attempt. */
  readonly #broke = new Map<string, boolean>();

  constructor(stage: Stage, health: HealthReader) {
    this.#stage = stage;
    this.#health = health;
  }

  get escaped(): number {
    return [...this.#broke.values()].filter((takenBack) => !takenBack).length;
  }

  get all(): number {
    return this.#broke.size;
  }

  /** A merge of Pawl's, or the merge that takes one back. */
  onMerge(repository: Repository, key: string, merge: string, isRevert: boolean): void {
    const id = `${repository.name} ${key}`;
    if (isRevert) {
      if (this.#broke.has(id)) this.#broke.set(id, true);
      return;
    }
    this.#stage.clock.start(async () => {
      const base = (await repository.git.readCommit(merge))?.parents[0];
      const before = base === undefined ? 0 : await this.#count(repository, base);
      if ((await this.#count(repository, merge)) > before) this.#broke.set(id, false);
    });
  }

  async #count(repository: Repository, commit: string): Promise<number> {
    const { broken, hidden } = await this.#health.of(repository, commit);
    return broken.length + hidden.length;
  }
}
