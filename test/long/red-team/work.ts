import { js, sh } from './attacks/deed.ts';
import type { Deed } from './attacks/deed.ts';

/** What an agent needs for its work, and must reach in the sandbox. */
export const WORK: readonly Deed[] = [
  {
    name: 'runs a project’s tests with npm',
    run: sh(`echo '{"scripts":{"test":"node --test"}}' >package.json
      echo "require('node:test')('adds', () => require('node:assert').equal(1 + 1, 2))" >a.test.js
      npm test && echo REACHED`),
  },
  {
    name: 'commits, branches, puts aside and compares with git',
    run: sh(`set -e; git switch -q -c mine; echo two >a.txt; git stash -q; git stash pop -q
      git commit -q -a -m second; test "$(git diff --stat main mine | wc -l)" = 2
      test "$(git log --format=%s)" = "$(printf 'second\\nfirst')"; echo REACHED`),
  },
  {
    name: 'finds who it is, the time zone and the certificates',
    run: js(`const os = require('node:os');
      const found = fs.statSync('/etc/ssl/certs').isDirectory() && fs.existsSync('/etc/localtime');
      const { username, homedir } = os.userInfo();
      if (found && username === 'agent' && homedir === process.env.HOME && os.hostname() === 'pawl') reached();`),
  },
  {
    name: 'writes into its workspace, its home and /tmp',
    run: sh(
      'set -e; echo x >made; echo x >"$HOME/made"; echo x >"$TMPDIR/made"; echo x >/dev/shm/made',
    ),
    aftermath: 'test -s workspace/made && test -s home/made && test ! -e /tmp/made && echo REACHED',
  },
  {
    name: 'listens and connects on a loopback of its own',
    run: js(`const server = net.createServer((socket) => socket.end('x')).listen(8080, '127.0.0.1', () =>
      net.connect(8080, '127.0.0.1').on('data', () => { reached(); server.close(); }));`),
  },
  {
    name: 'runs the very version of a tool that the PATH names',
    run: sh('test "$(tool)" = 22 && echo REACHED'),
  },
  {
    name: 'starts threads, children and shells',
    run: js(`const { Worker } = require('node:worker_threads');
      const { execSync } = require('node:child_process');
      const said = execSync('bash -c "seq 3 | xargs -P 3 -n 1 echo" | wc -l', { encoding: 'utf8' });
      new Worker('0', { eval: true }).on('exit', () => { if (said.trim() === '3') reached(); });`),
  },
];
