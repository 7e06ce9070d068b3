import type { TaskPack } from '../../core/task-pack.ts';
import type { Environment, SourceEnvironment } from '../../process/fresh-home.ts';
import { readModelService } from './model-service.ts';
import type { Room } from './room.ts';
import type { Agent } from './run-session.ts';

export interface RoomRequest {
  readonly pack: TaskPack;
  readonly agent: Agent;
  readonly workspace: string;
  readonly source: SourceEnvironment;
  readonly env: Environment;
  /** A folder that nobody else uses. */
  readonly own: string;
}

/** Opens the room that an attempt runs in, with the secrets that nobody in it may show, and closes it. */
export async function openRoom<Result>(
  { agent, source }: RoomRequest,
  use: (room: Room, secrets: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const wire = agent.adapter?.wire;
  const service = wire === undefined ? undefined : readModelService(wire, source);
  const known = typeof service === 'string' ? undefined : service;
  const room: Room = {
    sandbox: 'off',
    refusal: typeof service === 'string' ? `No model can be asked: ${service}.` : undefined,
    gateway: known && { url: known.upstream.href.replace(/\/$/, ''), key: known.key },
    enter: (argv, env) => ({ argv, env }),
    account: () => undefined,
    trouble: () => undefined,
  };
  return use(room, known ? [known.key] : []);
}
