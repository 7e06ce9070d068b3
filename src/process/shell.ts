/** A command of the policy, for `sh`: it ends at its first failing line. */
export function shell(command: string): readonly [string, ...string[]] {
  return ['sh', '-e', '-c', command];
}
