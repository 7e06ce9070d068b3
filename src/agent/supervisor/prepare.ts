import { contentIds } from '../../changeset/content-ids.ts';
import type { PreparedGit } from '../../changeset/prepare-git-dir.ts';
import type { CheckProof } from '../../core/attempt.ts';
import { SETUP_MINUTES } from '../../core/job-minutes.ts';
import type { Policy } from '../../core/policy.ts';
import type { SourceEnvironment } from '../../process/fresh-home.ts';
import { runSetup } from '../../process/run-check.ts';
import { countDown } from '../../process/count-down.ts';
import type { FileStore } from '../setup-cache/file-store.ts';
import { nameSetup } from '../setup-cache/name-setup.ts';
import { Seal } from '../setup-cache/seal.ts';
import { cachedSetup } from '../setup-cache/setup-cache.ts';
import { commandPlace } from './command-place.ts';
import type { Room } from './room.ts';
import type { SessionPlace } from './supervise.ts';

export interface PrepareRequest {
  readonly policy: Policy;
  readonly git: PreparedGit;
  readonly room: Pick<Room, 'enter' | 'leave' | 'watchDisk' | 'sandbox'>;
  readonly place: SessionPlace;
  readonly source: SourceEnvironment;
  /** Where what setup left is kept for the next attempt. */
  readonly store: FileStore | undefined;
  /** What is left for all that runs in the room. */
  readonly secondsLeft: () => number;
  /** What nobody in the room knows: it seals what is kept. */
  readonly secret: string | undefined;
  /** A folder that nobody else uses. */
  readonly own: string;
}

const SHORTEST_SECRET = 20;

/** Runs the policy's setup, before anything of the agent's; gives what failed, if something did. */
export async function prepare(request: PrepareRequest): Promise<CheckProof | undefined> {
  const { policy, room, source, store, secret, own, git } = request;
  const { paths, key } = policy.cache;
  const { log } = request.place;
  const place = commandPlace('setup', request.place, room);
  const left = countDown(SETUP_MINUTES * 60, request.secondsLeft);
  const setup = (): Promise<CheckProof | undefined> => runSetup(policy.setup, place, left);
  if (policy.setup.length === 0 || paths.length === 0) return setup();
  // Without walls an agent reads the secret, and can seal what it likes.
  if (room.sandbox === 'off' || store === undefined || !isSecret(secret)) {
    log(`Nothing is kept of setup: ${missing(room, store)}.`);
    return setup();
  }
  const seal = new Seal(secret);
  const wanted = nameSetup(seal, policy, await contentIds(git, key), source);
  return cachedSetup({ store, seal, wanted, paths, place, own, log }, setup);
}

/** Services of one's own take any key, `none` say: what can be guessed seals nothing. */
function isSecret(secret: string | undefined): secret is string {
  return secret !== undefined && secret.length >= SHORTEST_SECRET;
}

function missing({ sandbox }: PrepareRequest['room'], store: FileStore | undefined): string {
  if (sandbox === 'off') return 'there is no sandbox';
  if (store === undefined) return 'there is no cache of GitHub Actions here';
  return `the agent has no model's key of ${SHORTEST_SECRET} characters, which would seal it`;
}
