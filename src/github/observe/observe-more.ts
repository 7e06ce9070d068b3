import type { MissingFacts } from '../../core/missing-facts.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { observeBlockers, withBlockers } from './observe-blockers.ts';
import { observeDay } from './observe-day.ts';
import { observeProtection } from './observe-protection.ts';
import { observeRuns } from './observe-runs.ts';
import { observeSwitch } from './observe-switch.ts';

/**
 * The snapshot with what a plan rests on and nobody had asked for yet: a request each, made only where
 * something would follow from it. A quiet repository costs none of them.
 */
export async function observeMore(
  client: GitHubClient,
  snapshot: Snapshot,
  missing: MissingFacts,
  now: number,
): Promise<Snapshot> {
  let more = snapshot;
  if (missing.killSwitch) {
    more = { ...more, paused: await observeSwitch(client) };
    // Whatever else is asked for rests on what will not be done.
    if (more.paused === true) return more;
  }
  if (missing.runs) {
    const runs = await observeRuns(client);
    more = { ...more, liveRuns: runs.filter(({ live }) => live) };
  }
  if (missing.rules) {
    const { repository } = more;
    const rules = await observeProtection(client, repository, now);
    more = { ...more, repository: { ...repository, rules: { ...rules, complete: true } } };
  }
  if (missing.dayReverts) more = { ...more, dayReverts: await observeDay(client, now) };
  if (missing.blockers.length > 0) {
    more = withBlockers(more, await observeBlockers(client, missing.blockers, now));
  }
  return more;
}
