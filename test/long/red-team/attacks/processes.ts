import { sh, perl, js } from './deed.ts';
import type { Deed } from './deed.ts';

/** Other processes, and what outlives the command. */
export const PROCESSES: readonly Deed[] = [
  {
    name: 'reads the environment of its parent',
    run: sh(
      'grep -aq "$(printf sk-)red-team" /proc/$PPID/environ "/proc/$KEEPER/environ" && echo REACHED',
    ),
  },
  {
    name: 'reads the environment and the command line of every process',
    run: sh(
      // So that it does not find what it looks for in its own command line.
      'cat /proc/*/environ /proc/*/cmdline 2>/dev/null | grep -aq "sk-red-team-[0]" && echo REACHED',
    ),
  },
  {
    name: 'reads the key in the memory of the gateway’s process',
    needsRoot: true,
    run: js(`const mark = 'sk-' + 'red-team-0';
      for (const line of fs.readFileSync('/proc/' + process.env.KEEPER + '/maps', 'utf8').split('\\n')) {
        const [, from, to, rights] = /^([0-9a-f]+)-([0-9a-f]+) (rw)/.exec(line) ?? [];
        if (!rights) continue;
        const size = Math.min(Number(BigInt('0x' + to) - BigInt('0x' + from)), 1 << 26);
        const bytes = Buffer.alloc(size);
        const fd = fs.openSync('/proc/' + process.env.KEEPER + '/mem', 'r');
        try { fs.readSync(fd, bytes, 0, size, BigInt('0x' + from)); } catch {} finally { fs.closeSync(fd); }
        if (bytes.includes(mark)) { reached(); break; }
      }`),
  },
  {
    name: 'kills a process outside',
    run: sh('kill -9 "$VICTIM"'),
    aftermath: 'kill -0 "$VICTIM" 2>/dev/null || echo REACHED',
  },
  {
    name: 'attaches to a process outside as a debugger',
    needsRoot: true,
    // PTRACE_SEIZE
    run: perl(
      `my $call = \`uname -m\` =~ /aarch64/ ? 117 : 101; print "REACHED\n" if syscall($call, 0x4206, $ENV{VICTIM} + 0, 0, 0) == 0`,
    ),
  },
  {
    name: 'leaves a daemon that outlives it',
    run: sh(`setsid sh -c 'echo $$ >daemon; while :; do echo >>beat; sleep 0.05; done' </dev/null >/dev/null 2>&1 &
      while ! test -s beat; do sleep 0.05; done`),
    aftermath: `before=$(wc -c <workspace/beat); sleep 0.6; after=$(wc -c <workspace/beat)
      test "$after" -gt "$before" && echo REACHED && kill "$(cat workspace/daemon)"`,
  },
  {
    name: 'leaves a setuid program for others to start',
    // By its mode afterwards, when it is made, and in a struct (openat2).
    run: sh(`cp /bin/sh one; chmod 4755 one; chmod g+s "$HOME"; install -m 2755 /bin/sh two
      perl -e 'use Fcntl; my ($name, $how) = ("four", pack("Q3", 0101, 04755, 0));
        sysopen(my $made, "three", O_CREAT | O_WRONLY, 04755); syscall(437, -100, $name, $how, 24);'`),
    aftermath: 'test -n "$(find workspace home -perm /6000)" && echo REACHED',
  },
  {
    name: 'becomes root by a setuid program',
    run: sh('test "$("$OUTSIDE/cache/node/22/x64/bin/as-root" -u)" = 0 && echo REACHED'),
  },
];
