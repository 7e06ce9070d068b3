import type { CheckProof } from '../../core/attempt.ts';
import type { Check } from '../../core/policy.ts';
import { runCheck, runSetup } from '../../process/run-check.ts';
import type { CommandPlace } from '../../process/run-check.ts';
import type { Room } from './room.ts';
import type { SessionPlace } from './supervise.ts';
import { LEFT_OUT } from './transcript.ts';

/**
 * Runs all checks, also behind one that is red: the agent is to hear of each. One for which no time is left
 * is not run, and one that does not end in what is left is red.
 */
export async function runChecks(
  checks: readonly Check[],
  secondsLeft: () => number,
  place: SessionPlace,
  room: Room,
): Promise<CheckProof[]> {
  const where = placeFor('check', place, room);
  const proofs: CheckProof[] = [];
  for (const check of checks) {
    const minutes = Math.min(check.minutes, secondsLeft() / 60);
    if (minutes <= 0) break;
    place.log(`Check: ${check.name}`);
    const proof = await runCheck({ ...check, minutes }, where);
    place.log(`${proof.passed ? 'Passed' : 'Failed'} after ${proof.seconds} s`);
    proofs.push(proof);
  }
  return proofs;
}

/** Runs the policy's setup; gives what failed, if something did. */
export async function prepare(
  setup: readonly string[],
  place: SessionPlace,
  room: Room,
): Promise<CheckProof | undefined> {
  return runSetup(setup, placeFor('setup', place, room));
}

function placeFor(
  from: 'setup' | 'check',
  { workspace, env, transcript, log }: SessionPlace,
  room: Room,
): CommandPlace {
  return {
    workspace,
    env,
    enter: (argv, its) => room.enter(argv, its),
    onLine(line) {
      const kept = transcript.add(from, 'stdout', line);
      if (kept !== 'left-out') log(kept === 'last' ? LEFT_OUT : line);
    },
  };
}
