import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { refreshTestMerges } from '../domain/mergeability.ts';
import { canSee, findRepository, roleIncludes, roleOf } from '../domain/repositories.ts';
import { includesAccess } from '../domain/tokens.ts';
import { gitEnvironment } from '../git/run-git.ts';
import type { Actor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { authenticate } from './authenticate.ts';
import { receivePack } from './git-receive.ts';
import { packetLine } from './packet-line.ts';
import { readBytes } from './read-body.ts';

const services = ['git-upload-pack', 'git-receive-pack'] as const;
type Service = (typeof services)[number];

interface GitPath {
  readonly owner: string;
  readonly name: string;
  readonly action: string;
}

/** The repository and action of `/owner/name.git/info/refs` and the like; `undefined` for other paths. */
export function parseGitPath(path: string): GitPath | undefined {
  const [, owner, name, action] =
    /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path) ??
    [];
  if (owner === undefined || name === undefined || action === undefined) return undefined;
  return { owner, name, action };
}

/** Serves `git clone`, `fetch` and `push` over HTTP; gives who asked and the status sent. */
export async function answerGit(
  world: World,
  path: GitPath,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ actor: Actor; status: number }> {
  const asked = path.action === 'info/refs' ? url.searchParams.get('service') : path.action;
  const service = services.find((one) => one === asked);
  const refuse = (status: number, text: string): { actor: Actor; status: number } => {
    const headers: Record<string, string> = { 'content-type': 'text/plain' };
    if (status === 401) headers['www-authenticate'] = 'Basic realm="GitHub"';
    request.resume();
    response.writeHead(status, headers).end(text);
    return { actor, status };
  };
  let actor: Actor = { kind: 'anonymous' };
  try {
    actor = authenticate(world, request.headers.authorization);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return refuse(401, 'Invalid username or token.');
  }
  if (service === undefined) return refuse(403, 'Please upgrade your git client.');
  const repository = findRepository(world, path.owner, path.name);
  if (repository === undefined || !mayRead(repository, actor)) {
    return actor.kind === 'anonymous'
      ? refuse(401, 'Authentication required.')
      : refuse(404, 'Repository not found.');
  }
  if (service === 'git-receive-pack' && !mayPush(repository, actor)) {
    if (actor.kind === 'anonymous') return refuse(401, 'Authentication required.');
    const who = actor.kind === 'jwt' ? actor.app.slug : actor.user.login;
    return refuse(403, `Permission to ${repository.fullName}.git denied to ${who}.`);
  }
  response.setHeader('cache-control', 'no-cache, max-age=0, must-revalidate');
  if (path.action === 'info/refs') {
    await refreshTestMerges(world, repository);
    await advertise(repository, service, request, response);
  } else if (service === 'git-upload-pack') await uploadPack(repository, request, response);
  else if (actor.kind !== 'anonymous' && actor.kind !== 'jwt') {
    const answer = await receivePack(world, repository, actor, await readBytes(request));
    response.writeHead(200, { 'content-type': 'application/x-git-receive-pack-result' });
    response.end(answer);
  }
  return { actor, status: 200 };
}

async function advertise(
  repository: Repository,
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const protocol = protocolOf(request);
  response.writeHead(200, { 'content-type': `application/x-${service}-advertisement` });
  // Version 2 begins without this line; it is for fetching only.
  const isSecondVersion = service === 'git-upload-pack' && /version=2/.test(protocol);
  if (!isSecondVersion) response.write(`${packetLine(`# service=${service}\n`).toString()}0000`);
  const command = service.replace(/^git-/, '');
  const args = [command, '--stateless-rpc', '--advertise-refs', repository.git.path];
  await pipe(args, isSecondVersion ? protocol : '', undefined, response);
}

async function uploadPack(
  repository: Repository,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
  const args = ['upload-pack', '--stateless-rpc', repository.git.path];
  await pipe(args, protocolOf(request), request, response);
}

async function pipe(
  args: readonly string[],
  protocol: string,
  request: IncomingMessage | undefined,
  response: ServerResponse,
): Promise<void> {
  const env = gitEnvironment(protocol === '' ? {} : { GIT_PROTOCOL: protocol });
  const child = spawn('git', args, { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  const input = async (): Promise<void> => {
    if (request === undefined) child.stdin.end();
    else if (request.headers['content-encoding'] === 'gzip') {
      await pipeline(request, createGunzip(), child.stdin);
    } else await pipeline(request, child.stdin);
  };
  try {
    await Promise.all([input(), pipeline(child.stdout, response)]);
  } finally {
    child.kill();
  }
}

function protocolOf(request: IncomingMessage): string {
  const header = request.headers['git-protocol'];
  return typeof header === 'string' && /^[\w=:.-]*$/.test(header) ? header : '';
}

function mayRead(repository: Repository, actor: Actor): boolean {
  if (!canSee(repository, actor)) return false;
  if (!repository.private) return true;
  return actor.kind === 'installation' || actor.kind === 'workflow'
    ? includesAccess(actor.permissions['contents'], 'read')
    : true;
}

function mayPush(repository: Repository, actor: Actor): boolean {
  switch (actor.kind) {
    case 'anonymous':
    case 'jwt':
      return false;
    case 'user':
      return roleIncludes(roleOf(repository, actor.user), 'write');
    case 'installation':
      if (!actor.repositories.has(repository.fullName)) return false;
      return includesAccess(actor.permissions['contents'], 'write');
    case 'workflow':
      if (actor.repository !== repository.fullName) return false;
      return includesAccess(actor.permissions['contents'], 'write');
    default:
      return actor satisfies never;
  }
}
