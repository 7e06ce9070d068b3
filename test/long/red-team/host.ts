import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { execFileSync } from 'node:child_process';
import { openSandbox } from '../../../src/agent/sandbox/open-sandbox.ts';
import { watchDisk } from '../../../src/agent/sandbox/watch-disk.ts';
import { killGroup } from '../../../src/process/kill-group.ts';
import { ATTACKS } from './attacks.ts';
import { WORK } from './work.ts';
import { sceneIn, WORLD } from './scene.ts';
import type { Scene, Targets } from './scene.ts';

// Stands where Pawl stands: holds the key, has servers and processes around it, and does one deed, in the
// sandbox or not, as whoever it was started as. `host.mjs FOLDER NAME inside|outside`, and prints what the
// deed and its aftermath said.

const MEBIBYTE = 1024 * 1024;
const SECONDS = 30;

const [, , folder = '', name, where] = process.argv;
const scene = sceneIn(folder);
const deed = [...ATTACKS, ...WORK].find((one) => one.name === name);
if (deed === undefined) throw new Error(`there is no deed ${name}`);

const victim = spawn('sleep', [String(SECONDS)], { stdio: 'ignore' });
const targets: Targets = {
  KEEPER: process.pid,
  VICTIM: victim.pid ?? 0,
  LOOPBACK_PORT: await answer({ host: '127.0.0.1', port: 0 }),
  ABSTRACT_SOCKET: `pawl-red-team-${process.pid}`,
  UNIX_SOCKET: `${scene.outside}/docker.sock`,
};
await answer({ path: `\0${targets.ABSTRACT_SOCKET}` });
await answer({ path: targets.UNIX_SOCKET });
for (const host of [WORLD.web, WORLD.metadata]) await answer({ host, port: 80 });
await answerNames();

/** What careless people put there, too. */
const named = [
  'cache/node/22/x64/bin',
  'named/bin',
  'named',
  'user',
  'user/.vm/plugins/build/bin',
  'user/dev/go/bin',
  'user/envs/w/bin',
];
const env = {
  PATH: [...named.map((name) => `${scene.outside}/${name}`), process.env['PATH'] ?? ''].join(':'),
  LANG: 'C.UTF-8',
  SCENE: scene.folder,
  OUTSIDE: scene.outside,
  ...Object.fromEntries(Object.entries(targets).map(([key, value]) => [key, String(value)])),
};
const said = where === 'inside' ? await inside(scene) : await run(deed.run);
if (deed.aftermath !== undefined) {
  const aftermath = ['sh', '-c', `${deed.aftermath}; true`] as const;
  const options = {
    cwd: scene.folder,
    env: { ...env, HOME: scene.home },
    encoding: 'utf8',
  } as const;
  process.stdout.write(execFileSync(aftermath[0], aftermath.slice(1), options));
}
process.stdout.write(said);
victim.kill('SIGKILL');
process.exit(0);

async function inside(scene: Scene): Promise<string> {
  const sandbox = await openSandbox({
    workspace: scene.workspace,
    home: scene.home,
    source: { PATH: env.PATH, HOME: `${scene.outside}/user`, RUNNER_TEMP: scene.folder },
    hidden: [`${scene.workspace}/.env`],
    limits: {
      temporaryBytes: 16 * MEBIBYTE,
      fileBytes: 32 * MEBIBYTE,
      processes: 150,
    },
  });
  try {
    return await run(sandbox.argv(deed?.run ?? ['false'], env));
  } finally {
    await sandbox.close();
  }
}

/** With a folder left open and the key in our environment: mistakes that must not matter. */
async function run(argv: readonly [string, ...string[]]): Promise<string> {
  const [program, ...args] = argv;
  const child = spawn(program, args, {
    cwd: scene.workspace,
    env: { ...env, HOME: scene.home, TMPDIR: '/tmp', ...(where === 'inside' ? process.env : {}) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', openSync(scene.outside, 'r')],
  });
  // Asked for at once: on a busy machine it may be over before anything else here is ready.
  const ended = once(child, 'exit');
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  }
  const watch =
    where === 'inside'
      ? await watchDisk({
          folders: [scene.workspace, scene.home],
          growBytes: 128 * MEBIBYTE,
          onFull: (reason) => {
            text += `TRIED, and was ended: ${reason}\n`;
            killGroup(child.pid, 'SIGKILL');
          },
        })
      : undefined;
  await ended;
  watch?.stop();
  killGroup(child.pid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 50));
  return text;
}

async function answer(place: { host: string; port: number } | { path: string }): Promise<number> {
  // HTTP enough for npm.
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 404 OUTSIDE\r\nContent-Length: 7\r\nConnection: close\r\n\r\nOUTSIDE');
    socket.resume();
  });
  server.listen(place);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A name server that has the same answer for every question. */
async function answerNames(): Promise<void> {
  const socket = createSocket('udp4', (question, { port, address }) => {
    const answer = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, 93, 184, 215, 14]);
    const reply = Buffer.concat([question.subarray(0, question.indexOf(0, 12) + 5), answer]);
    reply.writeUInt16BE(0x8180, 2);
    reply.writeUInt16BE(1, 6);
    reply.writeUInt32BE(0, 8);
    socket.send(reply, port, address);
  });
  socket.bind(53, WORLD.names);
  await once(socket, 'listening');
}
