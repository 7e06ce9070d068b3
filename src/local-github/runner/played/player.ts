import type { Repository } from '../../model/repository.ts';
import type { PlayedRun } from './played-run.ts';

/**
 * Who decides, in the place of a runner, what becomes of runs. All else is as it is with a runner:
 * workflow files, events, crons, dispatches and re-runs start attempts, and cancelling is asked for;
 * but `concurrency` is not looked at, and nothing is executed.
 */
export interface Player {
  /** An attempt of a run is `queued`, with its first jobs. It stays so until it is moved. */
  readonly onStart: (run: PlayedRun) => void;
  /**
   * An attempt shall be cancelled (`force`: at once). It goes on until it is ended; unless this is
   * given, it ends `cancelled` right then.
   */
  readonly onCancel?: (run: PlayedRun, how: { readonly force: boolean }) => void;
  /** `false`: no event and no cron starts a run, only a dispatch, a re-run and `startPlayedRun`. */
  readonly triggers?: boolean;
  /** Whether a cron's time passes without a run, as GitHub drops some; asked each time. */
  readonly dropsSchedule?: (repository: Repository) => boolean;
}
