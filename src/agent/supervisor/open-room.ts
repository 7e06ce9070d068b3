import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TaskPack } from '../../core/task-pack.ts';
import type { HomeEnvironment, SourceEnvironment } from '../../process/fresh-home.ts';
import { startHostGate } from '../sandbox/host-gate.ts';
import { openSandbox } from '../sandbox/open-sandbox.ts';
import { proxyEnvironment } from '../sandbox/proxy-environment.ts';
import { watchDisk } from '../sandbox/watch-disk.ts';
import { withoutWalls } from '../sandbox/without-walls.ts';
import { Closers } from './closers.ts';
import { readModelService } from './model-service.ts';
import type { ModelService } from './model-service.ts';
import { openModel } from './open-model.ts';
import type { Model } from './open-model.ts';
import { openPort } from './open-port.ts';
import { requireSandbox } from './require-sandbox.ts';
import type { Room, Seen } from './room.ts';
import type { Agent } from './run-session.ts';

export interface RoomRequest {
  readonly pack: TaskPack;
  readonly agent: Agent;
  readonly workspace: string;
  readonly source: SourceEnvironment;
  readonly env: HomeEnvironment;
  /** A folder that nobody else uses. */
  readonly own: string;
  /** Whether this machine is thrown away: then it may be changed so that a sandbox can be had. */
  readonly mayMend: boolean;
  readonly log: (line: string) => void;
}

type Walls = Omit<Room, 'refusal' | 'sandbox'>;

/** Inside, where nobody else listens. */
const MODEL_PORT = 8_791;
const GATE_PORT = 8_792;

/** Whatever stands in its place: the gateway adds the real one. */
const DUMMY_KEY = 'pawl-adds-the-key';

/**
 * Opens the room that an attempt runs in, hands it over with the secrets that nobody in it may show, and
 * closes it. Throws PAWL_SANDBOX_UNUSABLE if the policy asks for a sandbox and none can be had.
 */
export async function openRoom<Result>(
  request: RoomRequest,
  use: (room: Room, secrets: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const { agent, source, pack } = request;
  const wire = agent.adapter?.wire;
  const service = wire === undefined ? undefined : readModelService(wire, source);
  const refusal = typeof service === 'string' ? `No model can be asked: ${service}.` : undefined;
  const known = typeof service === 'string' ? undefined : service;
  const closers = new Closers();
  try {
    const sockets = join(request.own, 'sockets');
    await mkdir(sockets, { mode: 0o700 });
    const { enabled } = pack.policy.sandbox;
    const room =
      enabled && runsAnything(request)
        ? await walled(request, known, sockets, closers)
        : await open(request, known, sockets, closers);
    const sandbox = enabled ? 'on' : 'off';
    return await use({ ...room, sandbox, refusal }, known ? [known.key] : []);
  } finally {
    await closers.closeAll();
  }
}

/** A room without walls: whoever is in it can do what we can. Only the key is out of reach. */
async function open(
  { pack, workspace, env }: RoomRequest,
  service: ModelService | undefined,
  sockets: string,
  closers: Closers,
): Promise<Walls> {
  const model = await openModel(pack, service, join(sockets, 'model.sock'), closers);
  const port = model && closers.add(await openPort(model.socket));
  return {
    covered: [],
    gateway: port && { url: `http://127.0.0.1:${port.port}`, key: DUMMY_KEY },
    ...withoutWalls(workspace, env),
    ...seen(model),
    denials: () => [],
  };
}

async function walled(
  request: RoomRequest,
  service: ModelService | undefined,
  sockets: string,
  closers: Closers,
): Promise<Walls> {
  const { pack, agent, workspace, env, source } = request;
  await requireSandbox(request);
  const home = env.HOME;
  const hidden = agent.adapter?.hidden ?? [];
  const model = await openModel(pack, service, join(sockets, 'model.sock'), closers);
  const { allowHosts } = pack.policy.sandbox;
  const gateSocket = join(sockets, 'gate.sock');
  const gate =
    allowHosts.length === 0
      ? undefined
      : closers.add(await startHostGate({ socketPath: gateSocket, allowHosts }));
  const sandbox = closers.add(
    await openSandbox({
      workspace,
      home,
      source,
      hidden: hidden.map((path) => join(workspace, path)),
      programs: agent.adapter?.program === undefined ? [] : [agent.adapter.program],
      forwards: [
        ...(model ? [{ port: MODEL_PORT, socket: model.socket }] : []),
        ...(gate ? [{ port: GATE_PORT, socket: gateSocket }] : []),
      ],
    }),
  );
  const proxy = gate ? proxyEnvironment(GATE_PORT) : {};
  return {
    covered: hidden.filter((path) => sandbox.replaced.includes(join(workspace, path))),
    gateway: model && { url: `http://127.0.0.1:${MODEL_PORT}`, key: DUMMY_KEY },
    enter: (argv, its) => ({ argv: sandbox.argv(argv, { ...its, ...proxy }), env: {} }),
    // The kernel ends all of a namespace with its first process.
    leave: () => Promise.resolve(),
    watchDisk: (onFull) => watchDisk({ folders: [workspace, home], onFull }),
    ...seen(model),
    denials: () => (gate?.refused() ?? []).map((host) => ({ tool: 'network', call: host })),
  };
}

/** What the gateway saw; nothing where no model is asked. */
function seen(model: Model | undefined): Pick<Room, Seen> {
  return {
    account: () => model?.account(),
    trouble: () => model?.trouble(),
    answered: () => model?.answered() ?? false,
    refused: () => model?.refused(),
    settle: async () => model?.settle(),
  };
}

/** A replay is played in our own process: without a command to run there is nothing to keep in. */
function runsAnything({ agent, pack: { policy } }: RoomRequest): boolean {
  return agent.adapter !== undefined || policy.setup.length > 0 || policy.checks.length > 0;
}
