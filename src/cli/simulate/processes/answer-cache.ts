import type { SentRequest } from './sent-request.ts';

/** Questions that are remembered of one repository. */
const KEPT = 8;

/**
 * Answers of GitHub to the question how a repository stands: the same question gets the same answer as
 * long as nothing happens there, and most looks of thirteen days find nothing new. It saves time, and
 * changes nothing that a process is told.
 */
export class AnswerCache {
  readonly #answers = new Map<string, Map<string, string>>();

  /** Something happened in a repository; `undefined`: it is not known in which. */
  happened(repository: string | undefined): void {
    if (repository === undefined) this.#answers.clear();
    else this.#answers.delete(repository);
  }

  find({ operation, repository, body }: SentRequest): string | undefined {
    if (operation !== 'Observe' || repository === undefined) return undefined;
    return this.#answers.get(repository)?.get(body);
  }

  keep({ operation, repository, body, status }: SentRequest, text: string): void {
    if (operation !== 'Observe' || repository === undefined || status !== 200) return;
    // Whether a pull request can be merged is worked out after it was asked, and nobody tells.
    if (text.includes('"UNKNOWN"') || text.includes('"errors"')) return;
    const answers = this.#answers.get(repository) ?? new Map<string, string>();
    if (answers.size >= KEPT) answers.clear();
    answers.set(body, text);
    this.#answers.set(repository, answers);
  }
}
