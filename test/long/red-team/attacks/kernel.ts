import { sh, perl, js } from './deed.ts';
import type { Deed } from './deed.ts';

/** The walls themselves, and what all share. */
export const KERNEL: readonly Deed[] = [
  {
    name: 'mounts a file system',
    needsRoot: true,
    run: sh('mkdir mine; mount -t tmpfs none mine && echo REACHED; umount mine'),
  },
  {
    name: 'makes namespaces of its own',
    // clone() with CLONE_NEWUSER is another call, whose flags the filter does not look at.
    run: sh(`unshare --user --map-root-user --mount true && echo REACHED
      perl -e 'my $child = syscall(\`uname -m\` =~ /aarch64/ ? 220 : 56, 0x10000000 | 17, 0, 0, 0, 0);
        exit if $child == 0; print "REACHED\n" if $child > 0'`),
  },
  {
    name: 'enters the namespaces of another process',
    needsRoot: true,
    run: sh('nsenter --target "$KEEPER" --mount --net true && echo REACHED'),
  },
  {
    name: 'makes what covers the sandbox’s walls go away',
    needsRoot: true,
    run: sh(
      'mount --bind "$HOME" .git; for place in .git /proc/sys /etc/passwd; do umount "$place" && echo REACHED; done',
    ),
  },
  {
    name: 'writes a setting of the kernel',
    needsRoot: true,
    // It opens and writes nothing: this is a person's machine.
    run: js(`fs.closeSync(fs.openSync('/proc/sys/kernel/core_pattern', 'r+')); reached();`),
  },
  {
    name: 'reads the kernel’s log',
    needsRoot: true,
    run: perl(
      `my $call = \`uname -m\` =~ /aarch64/ ? 116 : 103; my $text = "\\0" x 65536; print "REACHED\n" if syscall($call, 3, $text, 65536) >= 0`,
    ),
  },
  {
    name: 'asks for the keys of our session',
    // KEYCTL_GET_KEYRING_ID of the session's.
    run: perl(
      `my $call = \`uname -m\` =~ /aarch64/ ? 219 : 250; print "REACHED\n" if syscall($call, 0, -3, 1) >= 0`,
    ),
  },
  {
    name: 'types into a terminal (TIOCSTI)',
    needsRoot: true,
    run: perl(`use POSIX; fork and do { wait; print "TRIED\n"; exit }; POSIX::setsid(); $| = 1; $SIG{HUP} = 'IGNORE';
      open(my $m, '+<', '/dev/ptmx') or exit; my $n = pack('i', 0); ioctl($m, 0x40045431, $n); ioctl($m, 0x80045430, $n);
      open(my $s, '+<', '/dev/pts/' . unpack('i', $n)) or exit; my $c = 'x'; print "REACHED\n" if ioctl($s, 0x5412, $c); exit`),
  },
  {
    name: 'fills the disk with one file',
    run: js(`const fd = fs.openSync('large', 'w'); const piece = Buffer.alloc(1 << 20, 1);
      for (let n = 0; n < 64; n += 1) fs.writeSync(fd, piece); reached();`),
  },
  {
    name: 'fills the disk faster than it is watched (fallocate)',
    run: sh('fallocate -l 1048576 large && echo REACHED'),
  },
  {
    name: 'fills the disk with many files',
    run: js(`const piece = Buffer.alloc(8 << 20, 1); let n = 0;
      const write = () => { fs.writeFileSync('large' + n, piece); if ((n += 1) === 64) return reached(); setTimeout(write, 20); };
      write();`),
  },
  {
    name: 'fills the memory through /tmp',
    run: js(`const piece = Buffer.alloc(4 << 20, 1);
      for (const place of ['/tmp', '/run', '/dev', '/var', '']) {
        const folder = place + '/pawl-red-team';
        try {
          fs.mkdirSync(folder, { recursive: true });
          for (let n = 0; n < 8; n += 1) fs.writeFileSync(folder + '/' + n, piece);
          reached();
          break;
        } catch (error) { console.log(String(error)); } finally { fs.rmSync(folder, { recursive: true, force: true }); }
      }`),
  },
  {
    name: 'forks without end',
    run: js(`const { spawn } = require('node:child_process'); let alive = 0; const all = [];
      for (let n = 0; n < 400; n += 1) { const child = spawn('sleep', ['20']); child.on('spawn', () => (alive += 1)); child.on('error', () => 0); all.push(child); }
      setTimeout(() => { if (alive === 400) reached(); for (const child of all) child.kill(); process.exit(); }, 3000);`),
  },
];
