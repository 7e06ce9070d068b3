import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import { SECOND } from '../span.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/**
 * Pawl moves branches of its own only, and the default branch by nothing but merges; and it deletes no
 * branch that is still needed.
 */
export function judgeRefs(court: Court): Judge {
  return {
    onEvent: (event) => {
      const { name, actor, ref = '', repository, payload, sha } = event;
      if (name !== 'push' || actor.user.id !== court.stage.app.bot.id) return;
      // A merge queue makes and deletes its groups in the name of who put in, or took out.
      if (ref.startsWith('refs/heads/gh-readonly-queue/')) return;
      if (payload['deleted'] === true || sha === '') {
        judgeDeletion(court, event);
        return;
      }
      if (/^refs\/heads\/pawl\/(?:queue|(?:revert-)?\d+-\d+)$/.test(ref)) return;
      const what = `${ref} was moved to ${sha?.slice(0, 7)} without a merge`;
      const isDefault = ref === `refs/heads/${repository.defaultBranch}`;
      court.stage.clock.after(SECOND, () => {
        const merges = [...repository.issues.values()].map(
          ({ pullRequest }) => pullRequest?.mergeCommitSha,
        );
        if (!isDefault || !merges.includes(sha))
          court.violate('foreign-write', repository.name, what);
      });
    },
  };
}

function judgeDeletion(court: Court, { ref = '', repository }: GitHubEvent): void {
  const branch = ref.replace('refs/heads/', '');
  const head = pullHeads(branch);
  if (head === undefined) {
    court.violate('foreign-write', repository.name, `${ref} was deleted`);
    return;
  }
  const issue = repository.issues.get(head.task);
  const isTask = issue?.state === 'open' && issue.labels.some((one) => one.name === 'agent');
  if (!isTask) return;
  const subject = taskName(repository, head.task);
  const claim = head.isRevert ? undefined : court.truths.claims.of(repository, branch);
  const run = claim && repository.runs.get(claim.runId);
  const lives = run !== undefined && run.status !== 'completed';
  if (claim && lives && court.truths.claims.recordOf(claim) === undefined) {
    court.violate('live-branch-deleted', subject, `${branch} was deleted while its run lives`);
  }
  for (const { number, closedAt, pullRequest: pull } of repository.issues.values()) {
    const its = pull?.headRef === branch && !pull.merged;
    if (!its || (closedAt ?? Infinity) < court.now() - SECOND) continue;
    court.violate('live-branch-deleted', subject, `${branch} was deleted, and with it #${number}`);
  }
}
