import { INSIDE, objectsInside } from './sandbox-plan.ts';
import type { SandboxMachine, SandboxPlan } from './sandbox-plan.ts';

type Argv = readonly [string, ...string[]];

/**
 * Runs before bubblewrap, outside. Whoever stops the process group stops the command inside, which hears it
 * too: bubblewrap must outlive that, or the command has no time to end. Open files that we inherited would
 * be a way out. Then it joins the group that is counted ($1, may be empty) and hands over the filter ($2).
 */
const PRELUDE = [
  `trap '' TERM INT HUP`,
  'for fd in /proc/self/fd/*; do fd=${fd##*/}; if [ "$fd" -gt 2 ]; then eval "exec $fd>&-"; fi; done',
  'if [ -n "$1" ]; then echo $$ >"$1" || exit 125; fi',
  'exec 9<"$2" || exit 125',
  'shift 2',
  'exec "$@"',
].join('\n');

const SHARED_MEMORY_BYTES = 64 * 1024 * 1024;
/** Whoever we are outside, root too, we are nobody special inside. */
const USER = '1000';

/**
 * The command line that runs the plan's command in a sandbox: what is not named in the plan is not there.
 * Its environment is in the command line, so it is the same whoever starts it.
 */
export function sandboxArgv(plan: SandboxPlan): Argv {
  const { machine } = plan;
  const env = Object.entries({ ...plan.env, HOME: plan.home, TMPDIR: '/tmp', PWD: plan.workspace });
  return [
    '/usr/bin/env',
    '-i',
    ...env.map(([name, value]) => `${name}=${value}`),
    '/bin/bash',
    '-p',
    '-c',
    PRELUDE,
    'sandbox',
    machine.cgroup ?? '',
    machine.filter,
    machine.bubblewrap,
    ...separated(),
    ...system(machine),
    ...kernel(machine),
    ...folders(plan),
    ...ours(plan),
    // Both are memory without a limit, and no place for files.
    ...['--remount-ro', '/dev', '--remount-ro', '/'],
    ...['--seccomp', '9', '--chdir', plan.workspace, '--'],
    ...limited(machine),
    ...forwarded(plan),
    ...plan.command,
  ];
}

function separated(): string[] {
  const namespaces = ['user', 'pid', 'net', 'ipc', 'uts'].map((name) => `--unshare-${name}`);
  return [
    ...namespaces,
    '--unshare-cgroup-try',
    ...['--hostname', 'pawl', '--uid', USER, '--gid', USER],
    '--disable-userns',
    '--die-with-parent',
  ];
}

function system({ system: found, readOnly }: SandboxMachine): string[] {
  return [
    ...found.flatMap((folder) =>
      'link' in folder
        ? ['--symlink', folder.link, folder.path]
        : ['--ro-bind', folder.path, folder.path],
    ),
    ...readOnly.filter(inEtc).flatMap(readable),
  ];
}

/** Bubblewrap leaves /proc/sys to the rights of files, and to those root outside is still root. */
function kernel({ readOnly, emptied, empty, limits }: SandboxMachine): string[] {
  return [
    ...['--proc', '/proc'],
    ...readOnly.filter((path) => !inEtc(path)).flatMap(readable),
    ...emptied.flatMap((path) => ['--ro-bind', empty, path]),
    ...['--dev', '/dev'],
    ...temporary('/dev/shm', SHARED_MEMORY_BYTES),
    ...temporary('/tmp', limits.temporaryBytes),
    ...['--symlink', '../tmp', '/var/tmp', '--dir', '/run'],
  ];
}

function inEtc(path: string): boolean {
  return path.startsWith('/etc/');
}

function readable(path: string): string[] {
  return ['--ro-bind', path, path];
}

function temporary(path: string, bytes: number): string[] {
  return ['--perms', '1777', '--size', String(bytes), '--tmpfs', path];
}

/** The outer first, so that what lies within another keeps its own right; at one depth writing comes last. */
function folders(plan: SandboxPlan): string[] {
  const { workspace, home, readable: named, hidden, git, machine } = plan;
  const shown = [
    ...named.map((path) => ({ path, bind: readable(path) })),
    ...[home, workspace].map((path) => ({ path, bind: ['--bind', path, path] })),
  ].toSorted((a, b) => depth(a.path) - depth(b.path));
  return [
    ...shown.flatMap(({ bind }) => bind),
    ...(git === undefined ? [] : ['--bind', git.folder, `${workspace}/.git`]),
    ...hidden.flatMap(({ path, kind }) =>
      kind === 'folder'
        ? ['--tmpfs', path, '--remount-ro', path]
        : ['--ro-bind', machine.empty, path],
    ),
  ];
}

function depth(path: string): number {
  return path.split('/').filter((name) => name !== '').length;
}

function ours({ forwards, git, machine }: SandboxPlan): string[] {
  return [
    ...machine.files.flatMap(({ source, path }) => ['--ro-bind', source, path]),
    ...forwards.flatMap(({ port, socket }) => ['--ro-bind', socket, socketInside(port)]),
    ...(git?.objects ?? []).flatMap((path, index) => ['--ro-bind', path, objectsInside(index)]),
  ];
}

/** The prelude's deafness to signals is inherited, and must not reach the command. */
function limited({ limits }: SandboxMachine): string[] {
  return [
    '/usr/bin/prlimit',
    `--nproc=${limits.processes}:${limits.processes}`,
    `--fsize=${limits.fileBytes}:${limits.fileBytes}`,
    '--core=0:0',
    '--',
    '/usr/bin/env',
    '--default-signal',
    '--',
  ];
}

function forwarded({ forwards }: SandboxPlan): string[] {
  if (forwards.length === 0) return [];
  const named = forwards.map(({ port }) => `${port}=${socketInside(port)}`);
  return [NODE_INSIDE, FORWARDER_INSIDE, ...named, '--'];
}

function socketInside(port: number): string {
  return `${INSIDE}/port-${port}.sock`;
}

/** Our own node: the one that the PATH names inside may be another, or none. */
export const NODE_INSIDE = `${INSIDE}/node`;
export const FORWARDER_INSIDE = `${INSIDE}/forward.mjs`;
