import { killGroup } from './kill-group.ts';

/** A cancelled job gets SIGINT, then SIGTERM (GitHub, "Workflow cancellation reference"). */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const live = new Set<number>();

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

function listen(): void {
  // Once, though a start before this one may have failed.
  stopListening();
  for (const signal of SIGNALS) process.on(signal, endAll);
  process.on('exit', killAll);
}

/** Then ends as if nobody had listened. */
function endAll(signal: NodeJS.Signals): void {
  killAll();
  stopListening();
  process.kill(process.pid, signal);
}

function killAll(): void {
  for (const leader of live) killGroup(leader, 'SIGKILL');
}

function stopListening(): void {
  for (const signal of SIGNALS) process.off(signal, endAll);
  process.off('exit', killAll);
}
