import { PawlError } from '../../errors.ts';

/** GitHub takes no more for now, for longer than was to be waited. What was asked did not happen. */
export class RateLimited extends PawlError {
  /** `resumeAt`: when it goes on, ms since the epoch. */
  constructor(
    why: string,
    readonly resumeAt: number,
  ) {
    super('PAWL_RATE_LIMITED', `${why}; it goes on at ${new Date(resumeAt).toISOString()}`);
  }
}
