import type { TaskPack } from '../../src/core/task-pack.ts';
import type { Issue } from '../../src/local-github/model/issue.ts';

/** What an attempt was given, as far as the judges read it. */
export function parseTaskPack(
  { number, title, body }: Issue,
  attempt: number,
  sha: string,
  base: string,
  history: readonly number[],
): TaskPack {
  const task = { number, title, body, url: '', criteria: [], dependsOn: [], scope: [] };
  const claim = { task: number, attempt, sha, base };
  const failed = history.map((one) => ({ attempt: one, reason: '', evidence: [] }));
  return { version: 1, repository: '', task, claim, history: failed } as unknown as TaskPack;
}
