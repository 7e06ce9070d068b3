import { DAY, HOUR } from '../span.ts';
import { readAttemptMerge } from './attempt-merge.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readMergedPull } from './merged-pull.ts';

/** How long a red default branch may stand without anybody being told. */
const TOLD_WITHIN = 8 * HOUR;

/**
 * Only what Pawl published is taken back, whoever merged it, no more a day than is allowed, and only when the default branch
 * was red twice. A red one is told of.
 */
export function judgeReverts(court: Court): Judge {
  const merges = new Set<string>();
  const reverts = new Map<string, number[]>();
  return {
    onEvent: (event) => {
      const done = readAttemptMerge(event);
      if (done) merges.add(`${done.repository.name} ${done.task}-${done.attempt}`);
      const merged = readMergedPull(event, court);
      if (!merged) return;
      const { repository, task, attempt, isRevert, pull, seenAt } = merged;
      const key = `${repository.name} ${task}-${attempt}`;
      const sha = pull.mergeCommitSha ?? '';
      court.truths.regressions.onMerge(repository, `${task}-${attempt}`, sha, isRevert);
      if (!isRevert) return;
      const subject = taskName(repository, task);
      if (!merges.has(key)) {
        court.violate('revert-of-other', subject, 'what was taken back is no merge of Pawl');
      }
      const now = court.now();
      const lately = (reverts.get(repository.name) ?? []).filter((at) => at > now - DAY);
      reverts.set(repository.name, [...lately, now]);
      const most = Math.max(
        ...court.truths.policies
          .of(repository)
          .from(seenAt)
          .map((one) => one.revertsPerDay),
      );
      if (lately.length >= most) {
        court.violate('revert-too-many', subject, `${lately.length + 1} reverts of ${most} a day`);
      }
      const visible = court.truths.mains.of(repository).visible.at(seenAt);
      if (!visible.red || !visible.confirmed) {
        const state = visible.red ? 'red once' : 'not red';
        court.violate('revert-unfounded', subject, `was taken back while main was ${state}`);
      }
    },
    onHour: () => {
      for (const { repository } of court.stage.repositories) {
        const { visible } = court.truths.mains.of(repository);
        const overdue = visible.now.red && court.now() - visible.since > TOLD_WITHIN;
        if (overdue && !isTold(court, repository.name)) {
          court.violate('red-untold', repository.name, 'the default branch is red, nobody is told');
        }
      }
    },
  };
}

/** There is a notice, or nothing of Pawl's waits; or Pawl was stopped by whoever runs it. */
function isTold(court: Court, name: string): boolean {
  const staged = court.stage.repositories.find(({ repository }) => repository.name === name);
  if (staged === undefined) return true;
  const { repository } = staged;
  const since = court.now() - TOLD_WITHIN;
  const { policies } = court.truths;
  const stopped =
    policies
      .of(repository)
      .from(since)
      .some(({ enabled, valid }) => !enabled || !valid) ||
    policies.paused(repository).from(since).some(Boolean) ||
    court.wasAppDown(since);
  const issues = [...repository.issues.values()].filter(({ state }) => state === 'open');
  const has = (label: string): boolean =>
    issues.some(({ labels }) => labels.some((one) => one.name === label));
  return stopped || has('agent:notice') || !has('agent');
}
