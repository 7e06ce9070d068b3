import type { HomeEnvironment } from '../../process/fresh-home.ts';
import { Leftovers } from '../../process/leftovers.ts';
import type { CommandPlace } from '../../process/run-check.ts';
import { watchDisk } from './watch-disk.ts';

/** How commands run where nothing is around them: what they leave behind is known by a mark, and the disk is watched. */
export function withoutWalls(
  workspace: string,
  { HOME, TMPDIR }: HomeEnvironment,
): Required<Pick<CommandPlace, 'enter' | 'leave' | 'watchDisk'>> {
  const leftovers = new Leftovers();
  return {
    enter: (argv, its) => ({ argv, env: leftovers.marked(its) }),
    leave: () => leftovers.end(),
    watchDisk: (onFull) => watchDisk({ folders: [workspace, HOME, TMPDIR], onFull }),
  };
}
