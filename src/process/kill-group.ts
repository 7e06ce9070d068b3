/**
 * Signals a whole process group, by its leader's id. That it is gone already is success; that all of it is
 * somebody else's by now (a setuid program's), nothing can be done about, and whoever waits for it gives up.
 */
export function killGroup(leader: number | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
  }
}

function isOutOfReach(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === 'ESRCH' || error.code === 'EPERM';
}
