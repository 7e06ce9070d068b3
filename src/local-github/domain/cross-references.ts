import type { User } from '../model/account.ts';
import type { Issue } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { mentionedNumbers } from './mentions.ts';
import { recordTimeline } from './timeline.ts';

/**
 * Puts a `cross-referenced` event on every issue that `texts` of `source` (title, body or a comment)
 * mention: one for each source, however often it mentions.
 */
export function recordCrossReferences(
  world: World,
  repository: Repository,
  actor: User,
  source: Issue,
  ...texts: readonly string[]
): void {
  for (const number of mentionedNumbers(world, repository, texts.join('\n\n'))) {
    const issue = repository.issues.get(number);
    if (issue === undefined || issue === source) continue;
    const known = issue.timeline.some(
      (event) => event.kind === 'cross-referenced' && event.source === source.number,
    );
    if (known) continue;
    recordTimeline(world, actor, issue, { kind: 'cross-referenced', source: source.number });
  }
}

/** An issue that is gone is mentioned nowhere: an event names what it comes from, and must find it. */
export function forgetReferences(repository: Repository, gone: Issue): void {
  for (const { timeline } of repository.issues.values()) {
    const kept = timeline.filter(
      (event) => event.kind !== 'cross-referenced' || event.source !== gone.number,
    );
    if (kept.length < timeline.length) timeline.splice(0, timeline.length, ...kept);
  }
}
