import { lstat, readlink, stat } from 'node:fs/promises';
import { totalmem } from 'node:os';
import type { SandboxLimits, SandboxMachine, SystemFolder } from './sandbox-plan.ts';

const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/libx32', '/nix/store'];

/** What programs need of /etc: no keys, no passwords, nobody's configuration. */
const ETC = [
  ...['alternatives', 'fonts', 'localtime', 'timezone', 'mime.types', 'magic'],
  ...['ld.so.cache', 'ld.so.conf', 'ld.so.conf.d'],
  ...['ssl/certs', 'ssl/openssl.cnf', 'ca-certificates', 'ca-certificates.conf'],
  ...['pki/ca-trust/extracted', 'pki/tls/certs', 'crypto-policies'],
  ...['dotnet', 'php', 'perl', 'maven', 'gradle'],
  ...['os-release', 'lsb-release', 'debian_version', 'protocols', 'services'],
  ...['java-8-openjdk', 'java-11-openjdk', 'java-17-openjdk', 'java-21-openjdk', 'java-25-openjdk'],
].map((name) => `/etc/${name}`);

/** These take orders of whoever is root outside, whatever he is inside. */
const KERNEL = ['sys', 'sysrq-trigger', 'fs', 'irq', 'bus', 'mtrr', 'pressure', 'acpi', 'scsi'].map(
  (name) => `/proc/${name}`,
);
/** These tell of the outside. */
const EMPTIED = ['keys', 'key-users', 'kcore', 'kmsg', 'timer_list', 'sched_debug'].map(
  (name) => `/proc/${name}`,
);

const MEBIBYTE = 1024 * 1024;
const GIBIBYTE = 1024 * MEBIBYTE;

/** Looks at what this machine has of what a sandbox shows. Linux only. */
export async function surveyMachine(): Promise<
  Pick<SandboxMachine, 'system' | 'readOnly' | 'emptied' | 'limits'>
> {
  const system = await Promise.all(SYSTEM.map(systemFolder));
  return {
    system: system.flatMap((folder) => folder ?? []),
    readOnly: await existing([...ETC, ...KERNEL]),
    emptied: await existing(EMPTIED),
    limits: limits(),
  };
}

function limits(): SandboxLimits {
  const quarter = Math.floor(totalmem() / 4 / MEBIBYTE) * MEBIBYTE;
  return {
    temporaryBytes: Math.min(2 * GIBIBYTE, quarter),
    fileBytes: 4 * GIBIBYTE,
    processes: 2_048,
  };
}

async function systemFolder(path: string): Promise<SystemFolder | undefined> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isSymbolicLink()) return { path, link: await readlink(path) };
  return found?.isDirectory() ? { path } : undefined;
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)));
  return paths.filter((_, index) => found[index] !== undefined);
}
