import { checksOf as recordedFor } from '../../../local-github/domain/commit-checks.ts';
import type { RepositoryKind } from '../stage/repository-kind.ts';
import { checksOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readMergedPull } from './merged-pull.ts';
import type { MergedPull } from './merged-pull.ts';

/**
 * What is merged was green at that head: at least one check ran, none is red or pending, those that are
 * required passed, in the merge group too where there is a queue; and GitHub was asked to merge that
 * head and no other.
 */
export function judgeGreenMerges(court: Court): Judge {
  return {
    onEvent: (event) => {
      const merged = readMergedPull(event, court);
      if (merged) judge(court, merged);
    },
  };
}

function judge(court: Court, merged: MergedPull): void {
  const { repository, pull, request, seenAt, task } = merged;
  const { world, app, repositories } = court.stage;
  const subject = taskName(repository, task);
  const which = `pull request #${pull.number} at ${pull.headSha.slice(0, 7)}`;
  const checks = checksOf(repository, pull.headSha, world.actionsApp, app);
  if (!checks.some(({ state }) => state === 'passed')) {
    court.violate('merge-unchecked', subject, `${which} was merged though no check passed`);
  }
  // What changed after Pawl had looked nobody can hold against it: GitHub has no lock for it.
  const seen = checks.filter(({ at }) => at < seenAt);
  for (const { name, state } of seen.filter((check) => check.state !== 'passed')) {
    court.violate(
      'merge-not-green',
      subject,
      `${which} was merged though \`${name}\` was ${state}`,
    );
  }
  const kind = repositories.find((one) => one.repository === repository)?.kind;
  for (const { name, ofActions } of kind?.requiredChecks ?? []) {
    const found = checks.some(
      (check) => check.name === name && (!ofActions || check.ofActions) && check.state === 'passed',
    );
    const changed = checks.some((check) => check.name === name && check.at >= seenAt);
    if (!found && !changed) {
      court.violate('merge-not-green', subject, `${which} was merged without \`${name}\``);
    }
  }
  if (kind?.mergeQueue === true) judgeGroup(court, merged, kind);
  if (!request?.body.includes(pull.headSha)) {
    court.violate('merge-unpinned', subject, `${which} was merged by a request that names no head`);
  }
}

/** What a merge queue made is tested as a group before it is the default branch's. */
function judgeGroup(
  court: Court,
  { repository, pull, task }: MergedPull,
  { requiredChecks }: RepositoryKind,
): void {
  const { runs } = recordedFor(repository, pull.mergeCommitSha ?? '');
  for (const { name, ofActions } of requiredChecks) {
    const passed = runs.some(
      (one) =>
        one.name === name &&
        one.conclusion === 'success' &&
        (!ofActions || one.app.id === court.stage.world.actionsApp.id),
    );
    if (passed) continue;
    const what = `#${pull.number} was merged though \`${name}\` had not passed in its merge group`;
    court.violate('merge-not-green', taskName(repository, task), what);
  }
}
