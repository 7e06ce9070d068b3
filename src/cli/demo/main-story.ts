import { NOTICE_LABEL } from '../../core/labels.ts';
import type { Repository } from '../../local-github/model/repository.ts';
import { judgesMain } from './read-progress.ts';
import type { TaskProgress } from './read-progress.ts';

/**
 * Tells what becomes of main and of the queue as a whole, as a visitor of the repository sees it: when it
 * turns red, what is taken back, why the queue stands still. Each is told once.
 */
export class MainStory {
  readonly #repository: Repository;
  readonly #told = new Set<string>();
  #red = false;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** What is new since the last time, in words. */
  async next(tasks: readonly TaskProgress[]): Promise<readonly string[]> {
    const { git, defaultBranch } = this.#repository;
    const tip = (await git.resolve(`refs/heads/${defaultBranch}`)) ?? '';
    return [...this.#reverts(), ...this.#colour(tip, tasks), ...this.#notices()];
  }

  #colour(tip: string, tasks: readonly TaskProgress[]): readonly string[] {
    const checks = [...this.#repository.checkRuns.values()].filter(
      (check) => check.headSha === tip && judgesMain(this.#repository, check),
    );
    const failed = checks.filter(({ conclusion }) => conclusion === 'failure');
    const over = checks.length > 0 && checks.every(({ status }) => status === 'completed');
    if (!this.#red && failed.length > 0) {
      this.#red = true;
      const names = failed.map(({ name }) => name).join(', ');
      const waiting = tasks.filter(({ state }) => state === 'queued' || state === 'validating');
      const wait = waiting.map(({ issue }) => `#${issue}`).join(', ');
      return [
        `main is red at ${tip.slice(0, 7)}: ${names} failed. Nothing begins and nothing is merged${wait === '' ? '' : `; ${wait} wait`}`,
      ];
    }
    if (this.#red && over && failed.length === 0) {
      this.#red = false;
      return [`main is green again at ${tip.slice(0, 7)}; the queue goes on`];
    }
    return [];
  }

  #reverts(): readonly string[] {
    return [...this.#repository.issues.values()].flatMap(({ pullRequest }) => {
      const task = /^pawl\/revert-(\d+)-/.exec(pullRequest?.headRef ?? '')?.[1];
      if (!pullRequest || task === undefined) return [];
      const { number, merged, mergeCommitSha = '' } = pullRequest;
      return [
        ...this.#once(
          `${number} opened`,
          `PR #${number} takes the merge of #${task} back, on trial`,
        ),
        ...(merged
          ? this.#once(
              `${number} merged`,
              `the merge of #${task} is taken back as ${mergeCommitSha.slice(0, 7)}`,
            )
          : []),
      ];
    });
  }

  #notices(): readonly string[] {
    return [...this.#repository.issues.values()].flatMap(({ number, title, state, labels }) =>
      state === 'open' && labels.some(({ name }) => name === NOTICE_LABEL)
        ? this.#once(title, `issue #${number}: ${title}`)
        : [],
    );
  }

  #once(key: string, line: string): readonly string[] {
    if (this.#told.has(key)) return [];
    this.#told.add(key);
    return [line];
  }
}
