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

  find(request: SentRequest): string | undefined {
    const place = placeOf(request);
    return place === undefined ? undefined : this.#answers.get(place)?.get(questionOf(request));
  }

  /** Whether an answer to such a question is kept at all. */
  isKept(request: SentRequest): boolean {
    return placeOf(request) !== undefined;
  }

  keep(request: SentRequest, text: string): void {
    const place = placeOf(request);
    if (place === undefined || request.status !== 200) return;
    // Whether a pull request can be merged is worked out after it was asked, and nobody tells.
    if (text.includes('"UNKNOWN"') || text.includes('"errors"')) return;
    const answers = this.#answers.get(place) ?? new Map<string, string>();
    if (answers.size >= KEPT) answers.clear();
    answers.set(questionOf(request), text);
    this.#answers.set(place, answers);
  }
}

/** What a question is about: a repository as a whole or its runs, or where the App is installed. */
function placeOf({ operation, repository, method, path }: SentRequest): string | undefined {
  const isRuns = method === 'GET' && path.includes('/actions/workflows/agent.yml/runs?');
  if (operation === 'Observe' || isRuns) return repository;
  const lists = /^\/(?:app\/installations|installation\/repositories)\?/;
  return method === 'GET' && lists.test(path) ? path : undefined;
}

function questionOf({ path, body }: SentRequest): string {
  return `${path} ${body}`;
}
