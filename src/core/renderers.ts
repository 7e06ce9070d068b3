import type { DerivedTask } from './derived-task.ts';
import type { Pause } from './pause.ts';
import type { CommandFacts } from './snapshot.ts';
import type { Verb } from './orders.ts';

/** How states read to a person. Handed in, as labels and comments are projections of the state. */
export interface Renderers {
  /** A task's status comment; `undefined` where there is nothing to say. */
  readonly status: (task: DerivedTask) => string | undefined;
  /** Pawl's own issue while the queue stands still. */
  readonly notice: (pauses: readonly Pause[]) => { readonly title: string; readonly body: string };
  /** A reply to `/pawl status` and `/pawl explain`. */
  readonly reply: (verb: Extract<Verb, 'status' | 'explain'>, task: DerivedTask) => string;
  /** Why a command is not obeyed. */
  readonly refusal: (command: CommandFacts, why: Refusal) => string;
}

export type Refusal =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'edited' }
  | { readonly kind: 'not-trusted'; readonly wanted: string };
