import type { Clock } from '../github/client/clock.ts';

/** What the app is handed of the world around it. */
export interface AppWorld {
  readonly clock: Clock;
  /** From 0 to 1: spreads what would otherwise come together. */
  readonly random: () => number;
  readonly log: (line: string) => void;
  /** By default Node's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}
