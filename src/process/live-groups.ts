import { killGroup } from './kill-group.ts';

/** A cancelled job gets SIGINT, then SIGTERM (GitHub, "Workflow cancellation reference"). */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const live = new Set<number>();

/** Nothing is started any more, and whoever called `endGroups` says when this process ends. */
let isLeaving = false;

interface Leader {
  readonly pid?: number | undefined;
}

/**
 * Starts the leader of a process group, and remembers it until `forget` is called: if this process is told
 * to end before that, the group ends with it. Groups of their own are out of reach of who ends us. It is
 * listened before anything is started: what we are told in between would find nobody.
 */
export function endWithUs<Started extends Leader>(
  start: () => Started,
): { readonly started: Started; readonly forget: () => void } {
  if (isLeaving) throw new Error('this process is about to end');
  if (live.size === 0) listen();
  const started = start();
  const { pid } = started;
  if (pid !== undefined) live.add(pid);
  const forget = (): void => {
    if (pid !== undefined) live.delete(pid);
    if (live.size === 0) stopListening();
  };
  return { started, forget };
}

/**
 * Asks all groups to end, makes those end that are left after the grace, and gives when none is left: for who
 * has to clean up behind them before this process ends, which it must from here on.
 */
export async function endGroups(graceSeconds: number): Promise<void> {
  isLeaving = true;
  for (const leader of live) killGroup(leader, 'SIGTERM');
  await untilGone(graceSeconds);
  killGroups();
  await untilGone(KILLED_SECONDS);
}

/** How long the kernel may take to end a group that is killed. */
const KILLED_SECONDS = 2;

async function untilGone(seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1_000;
  while (live.size > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Ends all groups at once. */
export function killGroups(): void {
  for (const leader of live) killGroup(leader, 'SIGKILL');
}

function listen(): void {
  // Once, though a start before this one may have failed.
  stopListening();
  for (const signal of SIGNALS) process.on(signal, endAll);
  process.on('exit', killGroups);
}

/** Then ends as if nobody had listened. */
function endAll(signal: NodeJS.Signals): void {
  if (isLeaving) return;
  killGroups();
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endAll);
  process.off('exit', killGroups);
}
