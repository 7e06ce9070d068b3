import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import { namedBy } from './named-by.ts';
import { findQuiet } from './queue-order.ts';

/**
 * Tasks that wait for one another, by words or by GitHub's own dependencies, are a person's business
 * where there is room for them, for as long as since then.
 */
export function judgeCircles(court: Court, repository: Repository, since: number): void {
  const dependenciesOf = (issue: Issue): readonly number[] => [
    ...namedBy(issue),
    ...court.truths.dependencies.of(issue).now.map(({ number }) => number),
  ];
  for (const { repository: home, number } of court.registry.all) {
    const issue = home === repository ? findQuiet(court, home, number, since) : undefined;
    if (!issue || issue.labels.some(({ name }) => name.startsWith('agent:'))) continue;
    for (const other of dependenciesOf(issue)) {
      const there = findQuiet(court, repository, other, since);
      if (!there || !dependenciesOf(there).includes(number)) continue;
      const what = `waits for #${other}, which waits for it, and nobody is told though there is room`;
      court.violate('idle-circle', taskName(repository, number), what);
    }
  }
}
