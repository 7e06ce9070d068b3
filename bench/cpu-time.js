/** Processor time of some work, in milliseconds: what else the machine does would be in any other. */
export function cpuTime(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}
