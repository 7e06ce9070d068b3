import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceEnvironment } from '../../process/fresh-home.ts';
import { runProcess } from '../../process/run-process.ts';
import { findBubblewrap } from './find-bubblewrap.ts';
import { openSandbox } from './open-sandbox.ts';
import { seccompFilter } from './seccomp-filter.ts';

/** Whether a sandbox can be had on this machine. */
export type SandboxCheck =
  | { readonly usable: true }
  | {
      readonly usable: false;
      /** What is missing. */
      readonly why: string;
      /** What a person does about it. */
      readonly remedy: string;
      /** The same as one command that root runs, where there is one. */
      readonly command: readonly [string, ...string[]] | undefined;
    };

/** `--disable-userns` came with it. */
const OLDEST = [0, 8] as const;
const PROBE_SECONDS = 20;
const SWITCHED_OFF =
  'or set `sandbox: off` in the policy (with `try` say --no-sandbox), and trust every agent with this machine';

/** The kernel's switches that forbid a user to make namespaces: file, value that forbids, what allows. */
const SWITCHES = [
  [
    '/proc/sys/kernel/apparmor_restrict_unprivileged_userns',
    '1',
    'kernel.apparmor_restrict_unprivileged_userns=0',
  ],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0', 'kernel.unprivileged_userns_clone=1'],
  ['/proc/sys/user/max_user_namespaces', '0', 'user.max_user_namespaces=10000'],
] as const;

/** Runs a program in a sandbox that is made as an agent's is, and tells what is missing if it cannot be. */
export async function checkSandbox(source: SourceEnvironment): Promise<SandboxCheck> {
  if (process.platform !== 'linux') {
    return missing('the sandbox needs Linux', 'Run it on Linux');
  }
  if (seccompFilter(process.arch) === undefined) {
    const why = `the sandbox has no filter of system calls for the processor (${process.arch})`;
    return missing(why, 'Run it on x64 or arm64');
  }
  const bubblewrap = await findBubblewrap(source['PATH']);
  if (bubblewrap === undefined) {
    const install = ['apt-get', 'install', '-y', 'bubblewrap'] as const;
    const remedy = `Install bubblewrap (Debian, Ubuntu: \`sudo ${install.join(' ')}\`)`;
    return missing('bubblewrap is not installed', remedy, install);
  }
  const version = await versionOf(bubblewrap, source);
  if (isOld(version)) {
    const why = `bubblewrap ${version} is too old`;
    return missing(why, `Install bubblewrap ${OLDEST.join('.')} or later`);
  }
  return probe(source);
}

function missing(
  why: string,
  remedy: string,
  command?: readonly [string, ...string[]],
): SandboxCheck {
  return { usable: false, why, remedy: `${remedy}, ${SWITCHED_OFF}.`, command };
}

async function versionOf(bubblewrap: string, source: SourceEnvironment): Promise<string> {
  const { tail } = await runProcess({
    argv: [bubblewrap, '--version'],
    cwd: '/',
    env: { PATH: source['PATH'] ?? '' },
    seconds: PROBE_SECONDS,
  });
  return /(\d+\.\d+(?:\.\d+)?)/.exec(tail)?.[1] ?? 'of an unknown version';
}

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return !(major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]));
}

async function probe(source: SourceEnvironment): Promise<SandboxCheck> {
  const folder = await mkdtemp(join(source['RUNNER_TEMP'] ?? tmpdir(), 'pawl-probe-'));
  try {
    const sandbox = await openSandbox({ workspace: folder, home: folder, source });
    const { exitCode, tail } = await runProcess({
      argv: sandbox.argv(['/bin/sh', '-c', 'exit 0'], {}),
      cwd: folder,
      env: {},
      seconds: PROBE_SECONDS,
    });
    await sandbox.close();
    if (exitCode === 0) return { usable: true };
    return await forbidden(tail.trim().slice(-300));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function forbidden(said: string): Promise<SandboxCheck> {
  for (const [file, value, setting] of SWITCHES) {
    const found = await readFile(file, 'utf8').catch(() => '');
    if (found.trim() !== value) continue;
    const command = ['sysctl', '-w', setting] as const;
    const remedy = `Run \`sudo ${command.join(' ')}\``;
    return missing(`this machine forbids user namespaces (${said})`, remedy, command);
  }
  const remedy =
    'Run it where namespaces can be made (a virtual machine; a container with --privileged)';
  return missing(`bubblewrap cannot make a sandbox here: ${said}`, remedy);
}
