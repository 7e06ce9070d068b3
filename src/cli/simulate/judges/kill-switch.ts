import { findRepository } from '../../../local-github/domain/repositories.ts';
import { MINUTE } from '../span.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/** A run may have ignored the request to end; sooner than this asking again is no more than noise. */
const AGAIN = 15 * MINUTE;

/**
 * After a look that saw the kill switch nothing is written, but for the request that ends what runs. An
 * invalid policy stops everything but the notice that says so.
 */
export function judgeKillSwitch(court: Court): Judge {
  const cancelled = new Map<string, number>();
  return {
    onSent: ({ repository: name, isWrite, observedAt, path, process, body, at }) => {
      if (!isWrite || name === undefined || observedAt === undefined) return;
      const [owner = '', repo = ''] = name.split('/');
      const repository = findRepository(court.stage.world, owner, repo);
      if (repository === undefined) return;
      const { policies } = court.truths;
      const off = policies
        .of(repository)
        .from(observedAt)
        .every(({ enabled, valid }) => valid && !enabled);
      const paused = policies.paused(repository).from(observedAt).every(Boolean);
      if (!off && !paused) return;
      const [, run] = /\/runs\/(\d+)\/(?:force-)?cancel$/.exec(path) ?? [];
      const asked = `${process} ${path} ${repository.runs.get(Number(run))?.runAttempt}`;
      if (run !== undefined && at >= (cancelled.get(asked) ?? -Infinity) + AGAIN) {
        cancelled.set(asked, at);
        return;
      }
      const what = `${process} wrote ${path} ${body.slice(0, 120)} though it saw the kill switch`;
      court.violate('write-after-kill', repository.name, what);
    },
  };
}
