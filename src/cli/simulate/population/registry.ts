import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { TaskPlan } from './task-plan.ts';

/** A task that was filed, wherever its issue is now. */
export interface FiledTask {
  readonly plan: TaskPlan;
  repository: Repository;
  number: number;
  /** It was filed in another repository. */
  moved: boolean;
  /** It was deleted for good. */
  gone: boolean;
}

/** Which issue is which planned task. */
export class Registry {
  readonly #byKey = new Map<string, FiledTask>();
  readonly #byIssue = new Map<string, FiledTask>();

  add(plan: TaskPlan, repository: Repository, { number }: Pick<Issue, 'number'>): FiledTask {
    const filed = { plan, repository, number, moved: false, gone: false };
    this.#byKey.set(plan.key, filed);
    this.#byIssue.set(`${repository.fullName}#${number}`, filed);
    return filed;
  }

  /** The issue was moved to another repository, where it has another number. */
  move(filed: FiledTask, repository: Repository, number: number): void {
    filed.repository = repository;
    filed.number = number;
    filed.moved = true;
    this.#byIssue.set(`${repository.fullName}#${number}`, filed);
  }

  byKey(key: string): FiledTask | undefined {
    return this.#byKey.get(key);
  }

  byIssue(repository: string, number: number): FiledTask | undefined {
    return this.#byIssue.get(`${repository}#${number}`);
  }

  get all(): readonly FiledTask[] {
    return [...this.#byKey.values()];
  }
}
