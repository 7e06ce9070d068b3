import type { CheckProof } from '../../core/attempt.ts';
import { unrunCheck } from '../../core/check-ending.ts';
import type { Check } from '../../core/policy.ts';
import { runCheck } from '../../process/run-check.ts';
import { commandPlace } from './command-place.ts';
import type { Room } from './room.ts';
import type { SessionPlace } from './supervise.ts';

/**
 * Runs all checks, also behind one that is red: the agent is to hear of each. One that does not end in the
 * time that is left is red, and so is one for which none is left: it is not run, and its proof says so.
 */
export async function runChecks(
  checks: readonly Check[],
  secondsLeft: () => number,
  place: SessionPlace,
  room: Room,
): Promise<CheckProof[]> {
  const where = commandPlace('check', place, room);
  const proofs: CheckProof[] = [];
  for (const check of checks) {
    const minutes = Math.min(check.minutes, secondsLeft() / 60);
    if (minutes <= 0) {
      place.log(`Not run, as no time is left: ${check.name}`);
      proofs.push(unrunCheck(check));
      continue;
    }
    place.log(`Check: ${check.name}`);
    const proof = await runCheck({ ...check, minutes }, where);
    place.log(`${proof.passed ? 'Passed' : 'Failed'} after ${proof.seconds} s`);
    proofs.push(proof);
  }
  return proofs;
}
