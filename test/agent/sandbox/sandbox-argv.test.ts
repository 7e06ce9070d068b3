import { describe, expect, it } from '@jest/globals';
import { sandboxArgv } from '../../../src/agent/sandbox/sandbox-argv.ts';
import { planWith } from './sample-plan.ts';

/** One option a line, as a person would write it. */
function lines(argv: readonly string[]): string {
  return argv
    .join(' ')
    .replaceAll(
      / (?=--(?!size|tmpfs|perms)|\/usr\/bin\/(?:env|prlimit)|\/bin\/bash|sandbox )/g,
      '\n',
    )
    .replaceAll(/ (?=--perms)/g, '\n');
}

describe('the command line of a sandbox', () => {
  it('names everything that is there, and nothing else is', () => {
    expect(lines(sandboxArgv(planWith()))).toMatchInlineSnapshot(`
     "/usr/bin/env -i PATH=/usr/bin HOME=/runner/home TMPDIR=/tmp PWD=/work/repo
     /bin/bash -p -c trap '' TERM INT HUP
     for fd in /proc/self/fd/*; do fd=\${fd##*/}; if [ "$fd" -gt 2 ]; then eval "exec $fd>&-"; fi; done
     if [ -n "$1" ]; then echo $$ >"$1" || exit 125; fi
     exec 9<"$2" || exit 125
     shift 2
     exec "$@"
     sandbox  /own/seccomp.bpf /usr/bin/bwrap
     --unshare-user
     --unshare-pid
     --unshare-net
     --unshare-ipc
     --unshare-uts
     --unshare-cgroup-try
     --hostname pawl
     --uid 1000
     --gid 1000
     --disable-userns
     --die-with-parent
     --ro-bind /usr /usr
     --symlink usr/bin /bin
     --ro-bind /etc/ssl/certs /etc/ssl/certs
     --proc /proc
     --ro-bind /proc/sys /proc/sys
     --ro-bind /own/empty /proc/keys
     --dev /dev
     --perms 1777 --size 67108864 --tmpfs /dev/shm
     --perms 1777 --size 1000000 --tmpfs /tmp
     --symlink ../tmp /var/tmp
     --dir /run
     --bind /runner/home /runner/home
     --bind /work/repo /work/repo
     --ro-bind /opt/node/22 /opt/node/22
     --ro-bind /own/etc/passwd /etc/passwd
     --remount-ro /dev
     --remount-ro /
     --seccomp 9
     --chdir /work/repo
     --
     /usr/bin/prlimit
     --nproc=100:100
     --fsize=2000000:2000000
     --core=0:0
     --
     /usr/bin/env
     --default-signal
     -- npm test"
    `);
  });

  it('shows an outer folder before an inner, so that each keeps its own right', () => {
    const argv = sandboxArgv(
      planWith({ readable: ['/work/repo/vendor', '/work', '/work/repo'] }),
    ).join(' ');
    const order = [
      '--ro-bind /work /work',
      '--ro-bind /work/repo /work/repo',
      '--bind /work/repo /work/repo',
      '--ro-bind /work/repo/vendor /work/repo/vendor',
    ].map((option) => argv.indexOf(` ${option} `));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('hides after it has shown, a folder by an empty one and a file by nothing', () => {
    const argv = sandboxArgv(
      planWith({
        hidden: [
          { path: '/work/repo/.env', kind: 'file' },
          { path: '/opt/node/22/etc', kind: 'folder' },
        ],
      }),
    ).join(' ');
    const shown = argv.indexOf('--bind /work/repo /work/repo');
    expect(argv.indexOf('--ro-bind /own/empty /work/repo/.env')).toBeGreaterThan(shown);
    expect(argv.indexOf('--tmpfs /opt/node/22/etc --remount-ro /opt/node/22/etc')).toBeGreaterThan(
      shown,
    );
  });

  it('puts another git folder in the place of the workspace’s, with borrowed objects', () => {
    const git = { folder: '/own/git', objects: ['/work/repo/.git/objects', '/mirror/objects'] };
    const argv = sandboxArgv(planWith({ git })).join(' ');
    expect(argv).toMatch(
      / --bind \/work\/repo \/work\/repo .*--bind \/own\/git \/work\/repo\/\.git /,
    );
    expect(argv).toContain('--ro-bind /work/repo/.git/objects /run/pawl/objects-0');
    expect(argv).toContain('--ro-bind /mirror/objects /run/pawl/objects-1');
  });

  it('starts the command behind the forwarder if there are ports, and without it if there are none', () => {
    const forwards = [
      { port: 8080, socket: '/own/gateway.sock' },
      { port: 8081, socket: '/own/hosts.sock' },
    ];
    const argv = sandboxArgv(planWith({ forwards })).join(' ');
    expect(argv).toContain('--ro-bind /own/gateway.sock /run/pawl/port-8080.sock');
    expect(argv).toMatch(
      / --default-signal -- \/run\/pawl\/node \/run\/pawl\/forward\.mjs 8080=\/run\/pawl\/port-8080\.sock 8081=\/run\/pawl\/port-8081\.sock -- npm test$/,
    );
    expect(sandboxArgv(planWith()).join(' ')).toMatch(/ --default-signal -- npm test$/);
  });

  it('has its own HOME and TMPDIR, whatever the environment says', () => {
    const env = { PATH: '/usr/bin', HOME: '/home/me', TMPDIR: '/var/tmp/me' };
    const argv = sandboxArgv(planWith({ env }));
    expect(argv).toContain('HOME=/runner/home');
    expect(argv).toContain('TMPDIR=/tmp');
    expect(argv.join(' ')).not.toMatch(/home\/me|tmp\/me/);
  });

  it('takes no word of the command for an option of its own', () => {
    const argv = sandboxArgv(planWith({ command: ['--bind', '/', '/'] }));
    const end = argv.lastIndexOf('--default-signal');
    expect(argv.slice(end + 1)).toEqual(['--', '--bind', '/', '/']);
  });
});
