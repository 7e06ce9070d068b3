import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkSandbox } from '../../src/agent/sandbox/check-sandbox.ts';
import { startHostGate } from '../../src/agent/sandbox/host-gate.ts';
import type { HostGate } from '../../src/agent/sandbox/host-gate.ts';
import { openSandbox } from '../../src/agent/sandbox/open-sandbox.ts';
import type { Sandbox, SandboxRequest } from '../../src/agent/sandbox/open-sandbox.ts';
import { proxyEnvironment } from '../../src/agent/sandbox/proxy-environment.ts';
import { runProcess } from '../../src/process/run-process.ts';
import type { ProcessRequest, ProcessResult } from '../../src/process/run-process.ts';
import { bundleForwarder } from '../agent/sandbox/bundle-forwarder.ts';
import { bundle, makeHost, makeScene, removeScene, tryDeed } from './red-team/stage.ts';
import type { Person } from './red-team/stage.ts';
import { WORK } from './red-team/work.ts';

let host = '';
beforeAll(async () => {
  host = await makeHost();
});
afterAll(async () => {
  await rm(dirname(host), { recursive: true, force: true });
});

describe.each<Person>(['root', 'an ordinary user'])('in a sandbox of %s an agent', (person) => {
  it.each(WORK.map(({ name }) => name))('%s', async (deed) => {
    const scene = await makeScene(person);
    try {
      const said = await tryDeed({ host, scene, deed, where: 'inside', person });
      expect(said).toContain('REACHED');
    } finally {
      await removeScene(scene);
    }
  });
});

describe('a machine that forbids namespaces', () => {
  it('is told of with the setting, and mended where it is thrown away', async () => {
    const program = await bundle('mend');
    // The limit of a user namespace is its own, and so is root in it.
    const script = 'echo 0 >/proc/sys/user/max_user_namespaces; exec "$@"';
    const argv = ['--user', '--map-root-user', 'sh', '-c', script, 'sh', process.execPath, program];
    try {
      const { stdout } = await promisify(execFile)('unshare', argv);
      expect(JSON.parse(stdout)).toEqual({
        found: {
          usable: false,
          why: expect.stringMatching(/^this machine forbids user namespaces \(bwrap: /),
          remedy: expect.stringContaining('`sudo sysctl -w user.max_user_namespaces=10000`'),
          command: ['sysctl', '-w', 'user.max_user_namespaces=10000'],
        },
        lines: expect.arrayContaining(['$ sysctl -w user.max_user_namespaces=10000']),
        mended: { usable: true },
      });
    } finally {
      await rm(dirname(program), { recursive: true, force: true });
    }
  });
});

describe('a sandboxed command', () => {
  const PATH = process.env['PATH'] ?? '';
  let folder = '';
  let workspace = '';
  let sandbox: Sandbox;
  let gate: HostGate | undefined;
  let child: ChildProcess | undefined;
  let server: Server | undefined;

  beforeEach(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'pawl-long-')));
    workspace = join(folder, 'workspace');
    await mkdir(workspace);
    await mkdir(join(folder, 'home'));
  });
  afterEach(async () => {
    child?.kill('SIGKILL');
    server?.closeAllConnections();
    server?.close();
    await gate?.close();
    child = gate = server = undefined;
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(more: Partial<SandboxRequest> = {}): Promise<void> {
    sandbox = await openSandbox({
      workspace,
      home: join(folder, 'home'),
      source: { PATH, HOME: folder, RUNNER_TEMP: folder },
      forwarder: await bundleForwarder(folder),
      ...more,
    });
  }

  function run(script: string, more: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
    const argv = sandbox.argv(['sh', '-c', script], { PATH });
    return runProcess({ argv, cwd: workspace, env: {}, seconds: 60, ...more });
  }

  it('ends as it ends, with its input and both of its outputs', async () => {
    await open();
    const result = await run('read word; echo "$word"; echo no >&2; exit 9', { stdin: 'yes\n' });
    expect(result).toMatchObject({ exitCode: 9, tail: 'yes\nno\n' });
  });

  it.each([
    ['behind the forwarder', [{ port: 8080, socket: 'none.sock' }]],
    ['without it', []],
  ])('is asked to end before it is made to, %s', async (_, forwards) => {
    server = createServer().listen(join(folder, 'none.sock'));
    await once(server, 'listening');
    await open({
      forwards: forwards.map(({ port }) => ({ port, socket: join(folder, 'none.sock') })),
    });
    const stop = new AbortController();
    const script = `trap 'echo asked; exit 3' TERM; echo ready; while :; do sleep 0.05; done`;
    const result = await run(script, {
      stop: stop.signal,
      graceSeconds: 30,
      onLine: (_, line) => {
        if (line === 'ready') stop.abort();
      },
    });
    // The shell may tell of its `sleep`, which was asked as well, before or after.
    expect(result).toMatchObject({
      exitCode: 3,
      tail: expect.stringMatching(/asked\n/),
    });
  });

  it('that will not end is ended, with all that it has started', async () => {
    await open();
    const script = `trap '' TERM; setsid sh -c 'trap "" TERM; while :; do echo >>beat; sleep 0.05; done' & sleep 100`;
    const result = await run(script, { seconds: 2, graceSeconds: 0.5 });
    expect(result.timedOut).toBe(true);
    expect(await beats()).toBe(0);
  });

  it('dies with whoever started it', async () => {
    await open();
    const argv = sandbox.argv(['sh', '-c', 'while :; do echo >>beat; sleep 0.05; done'], { PATH });
    child = spawn('sh', ['-c', '"$@" & wait', 'sh', ...argv], { cwd: workspace, stdio: 'ignore' });
    for (let n = 0; n < 200 && !existsSync(join(workspace, 'beat')); n += 1) await setTimeout(50);
    expect(await beats()).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await setTimeout(200);
    expect(await beats()).toBe(0);
  });

  it('reaches the ports that are forwarded, and by the gate the hosts that are named', async () => {
    const registry = createServer((_, answer) => {
      const versions = { '9.9.9': { name: 'left-pad', version: '9.9.9' } };
      const document = { name: 'left-pad', 'dist-tags': { latest: '9.9.9' }, versions };
      answer.end(JSON.stringify(document));
    });
    server = registry;
    registry.listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const address = registry.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const socket = join(folder, 'hosts.sock');
    gate = await startHostGate({
      socketPath: socket,
      allowHosts: ['registry.example.org'],
      internet: {
        resolve: async () => ['93.184.215.14'],
        connect: () => connect(port, '127.0.0.1'),
        ownAddresses: () => [],
      },
    });
    await open({ forwards: [{ port: 8081, socket }] });
    const view = (host: string): readonly [string, ...string[]] =>
      sandbox.argv(
        [
          'npm',
          'view',
          'left-pad',
          'dist-tags.latest',
          `--registry=http://${host}/`,
          '--fetch-retries=0',
        ],
        { PATH, ...proxyEnvironment(8081) },
      );
    const place = { cwd: workspace, env: {}, seconds: 60 };

    const named = await runProcess({ argv: view('registry.example.org'), ...place });
    expect(named).toMatchObject({ exitCode: 0, tail: '9.9.9\n' });
    const other = await runProcess({ argv: view('other.example.org'), ...place });
    expect(other.exitCode).not.toBe(0);
    expect(gate.refused()).toEqual(['other.example.org:80']);
  });

  it('leaves nothing of the sandbox behind', async () => {
    await open();
    expect((await readdir(folder)).some((name) => name.startsWith('pawl-sandbox-'))).toBe(true);
    const before = await groups();
    await run('true');
    await sandbox.close();
    expect(await readdir(folder)).toEqual(['forward.mjs', 'home', 'workspace']);
    expect((await groups()) - before).toBe(process.getuid?.() === 0 ? -1 : 0);
  });

  it('can be run on this machine, as a check tells', async () => {
    await open();
    expect(await checkSandbox({ PATH, HOME: folder })).toEqual({ usable: true });
  });

  /** By how many lines the file of a running command grows in a while. */
  async function beats(): Promise<number> {
    const file = join(workspace, 'beat');
    const before = (await readFile(file)).length;
    await setTimeout(500);
    return (await readFile(file)).length - before;
  }
});

/** How many groups of counted processes there are. */
async function groups(): Promise<number> {
  const all = await readdir('/sys/fs/cgroup', { recursive: true });
  return all.filter((path) => /pawl-sandbox-[^/]*$/.test(path)).length;
}
