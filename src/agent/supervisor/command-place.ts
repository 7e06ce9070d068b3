import type { HomeEnvironment } from '../../process/fresh-home.ts';
import type { CommandPlace } from '../../process/run-check.ts';
import type { Room } from './room.ts';
import type { SessionPlace } from './supervise.ts';
import { LEFT_OUT } from './transcript.ts';

/** Where commands of the policy run: in the room, their lines in the transcript. */
export function commandPlace(
  from: 'setup' | 'check',
  { workspace, env, transcript, log }: SessionPlace,
  room: Pick<Room, 'enter' | 'leave' | 'watchDisk'>,
): CommandPlace & { readonly env: HomeEnvironment } {
  return {
    workspace,
    env,
    enter: (argv, its) => room.enter(argv, its),
    leave: () => room.leave(),
    watchDisk: (onFull) => room.watchDisk(onFull),
    onLine(line) {
      const kept = transcript.add(from, 'stdout', line);
      if (kept !== 'left-out') log(kept === 'last' ? LEFT_OUT : line);
    },
  };
}
