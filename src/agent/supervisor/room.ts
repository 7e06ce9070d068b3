import type { Denial, Usage } from '../../core/attempt.ts';
import type { Environment } from '../../process/fresh-home.ts';
import type { AgentEnding, GatewayAddress } from '../agent-adapter.ts';
import type { RefusedOne } from '../gateway/gateway.ts';

type Argv = readonly [string, ...string[]];

/** What the commands of an attempt run in: setup, sessions and checks alike. */
export interface Room {
  readonly sandbox: 'on' | 'off';
  /** Paths of the workspace that are not there while it is open, and that nobody in it can change. */
  readonly covered: readonly string[];
  /** Why no agent can work in it, if none can. */
  readonly refusal: string | undefined;
  /** Where an agent finds its model; `undefined` if it needs none. */
  readonly gateway: GatewayAddress | undefined;
  /** How a command is started so that it runs in the room. */
  enter(argv: Argv, env: Environment): { readonly argv: Argv; readonly env: Environment };
  /** Ends what a command of the room left behind, when it is over. */
  leave(): Promise<void>;
  /** Calls `onFull` with the reason if what is written in it fills the disk, until it is stopped. */
  watchDisk(onFull: (reason: string) => void): Promise<{ stop(): void }>;
  /** What all sessions together used; `undefined` where only the agent itself can tell. */
  account(): Usage | undefined;
  /** What the model's service refused last, if it answered nothing since; or that the money is spent. */
  trouble(): Pick<AgentEnding, 'class' | 'reason'> | undefined;
  /** Whether the model's service ever answered as it should. */
  answered(): boolean;
  /** Why it refused what it was asked for last, if that tells nothing of the service itself. */
  refused(): RefusedOne | undefined;
  /** Ends what the model is still asked for, and counts it: nothing is asked any more. */
  settle(): Promise<void>;
  /** Hosts that were asked for and are not allowed. */
  denials(): readonly Denial[];
}

/** What is known of a room by its model. */
export type Seen = 'account' | 'trouble' | 'answered' | 'refused' | 'settle';
