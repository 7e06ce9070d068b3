import { killGroup } from './kill-group.ts';

/** A cancelled job gets SIGINT, then SIGTERM (GitHub, "Workflow cancellation reference"). */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const live = new Set<number>();

/**
 * Remembers a process group until the function it gives is called: if this process is told to end before
 * that, the group ends with it. Groups of their own are out of reach of who ends us.
 */
export function endWithUs(leader: number | undefined): () => void {
  if (leader === undefined) return () => undefined;
  if (live.size === 0) {
    for (const signal of SIGNALS) process.on(signal, endAll);
    process.on('exit', killAll);
  }
  live.add(leader);
  return () => {
    live.delete(leader);
    if (live.size === 0) stopListening();
  };
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
