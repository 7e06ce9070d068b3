import type { SandboxPlan } from '../../../src/agent/sandbox/sandbox-plan.ts';

/** A plan for a small machine. */
export function planWith(more: Partial<SandboxPlan> = {}): SandboxPlan {
  return {
    command: ['npm', 'test'],
    workspace: '/work/repo',
    home: '/runner/home',
    readable: ['/opt/node/22'],
    hidden: [],
    forwards: [],
    env: { PATH: '/usr/bin' },
    git: undefined,
    machine: {
      bubblewrap: '/usr/bin/bwrap',
      system: [{ path: '/usr' }, { path: '/bin', link: 'usr/bin' }],
      readOnly: ['/etc/ssl/certs', '/proc/sys'],
      emptied: ['/proc/keys'],
      files: [{ source: '/own/etc/passwd', path: '/etc/passwd' }],
      empty: '/own/empty',
      filter: '/own/seccomp.bpf',
      cgroup: undefined,
      limits: { temporaryBytes: 1_000_000, fileBytes: 2_000_000, processes: 100 },
    },
    ...more,
  };
}
