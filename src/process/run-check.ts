import type { CheckProof } from '../core/attempt.ts';
import type { Check } from '../core/policy.ts';
import type { Environment } from './fresh-home.ts';
import { inMinutes } from './in-minutes.ts';
import { runProcess } from './run-process.ts';
import { shell } from './shell.ts';

/** Where commands of the policy run, and who watches. */
export interface CommandPlace {
  readonly workspace: string;
  readonly env: Environment;
  readonly onLine: (line: string) => void;
  /** How a command is started there, if not as it is. */
  readonly enter?: (
    argv: Argv,
    env: Environment,
  ) => { readonly argv: Argv; readonly env: Environment };
  /** Ends what a command left behind there. */
  readonly leave?: () => Promise<void>;
  /** Calls `onFull` with the reason if what a command writes fills the disk, until it is stopped. */
  readonly watchDisk?: (onFull: (reason: string) => void) => Promise<{ stop(): void }>;
}

type Argv = readonly [string, ...string[]];

/** Runs one command of the policy within its minutes. It passes if it exits with 0. */
export async function runCheck(check: Check, place: CommandPlace): Promise<CheckProof> {
  const { name, run, minutes } = check;
  const full = new AbortController();
  const disk = await place.watchDisk?.((reason) => full.abort(reason));
  const result = await runProcess({
    ...(place.enter?.(shell(run), place.env) ?? { argv: shell(run), env: place.env }),
    cwd: place.workspace,
    seconds: minutes * 60,
    stop: full.signal,
    onLine: (_, line) => place.onLine(line),
  }).finally(() => disk?.stop());
  await place.leave?.();
  const { exitCode, timedOut, tail } = result;
  const late = timedOut ? ` after ${inMinutes(minutes * 60)}` : undefined;
  const why = full.signal.aborted ? `: ${full.signal.reason}` : late;
  const note = why === undefined ? '' : `\n[stopped${why}]`;
  return {
    name,
    run,
    passed: exitCode === 0 && note === '',
    exitCode,
    seconds: Math.round(result.seconds * 1_000) / 1_000,
    logTail: `${tail.slice(note.length)}${note}`,
  };
}

/**
 * Runs the setup commands in turn; gives the first that failed, if one did: also by not ending in what is
 * left for all of them.
 */
export async function runSetup(
  commands: readonly string[],
  place: CommandPlace,
  secondsLeft: () => number,
): Promise<CheckProof | undefined> {
  for (const run of commands) {
    const name = `setup: ${run.trim().split('\n')[0] ?? ''}`.slice(0, 100);
    const minutes = Math.max(0, secondsLeft() / 60);
    const proof = await runCheck({ name, run, minutes }, place);
    if (!proof.passed) return proof;
  }
  return undefined;
}
