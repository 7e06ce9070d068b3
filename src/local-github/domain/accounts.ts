import { generateKeyPair, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { App, Installation, Permissions, User } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { nodeId } from '../model/node-id.ts';

const generateKey = promisify(generateKeyPair);

export interface NewApp {
  readonly name: string;
  readonly owner: User;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly webhook?: { readonly url: string; readonly secret: string };
  /** In PEM, made by `createAppKey`, where many worlds share one: making a key takes its time. */
  readonly key?: AppKey;
}

/** An App's RSA key, in PEM. */
export interface AppKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** Makes a person (or an organization). Throws if the login is taken. */
export function createUser(
  world: World,
  login: string,
  options: { name?: string; email?: string; type?: 'User' | 'Organization' } = {},
): User {
  const { name = login, email = `${login}@users.noreply.github.com`, type = 'User' } = options;
  return addUser(world, { login, name, email, type });
}

/** The account of that login, in any case. */
export function findUser(world: World, login: string): User | undefined {
  return world.users.get(login.toLowerCase());
}

/** A fresh RSA key for an App; a short one where thousands of tokens are signed and none is a secret. */
export function createAppKey(bits = 2048): Promise<AppKey> {
  return generateKey('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
}

/** Registers an App, with a fresh key unless given. The private key is given here and kept nowhere. */
export async function createApp(
  world: World,
  { name, owner, permissions, events, webhook, key }: NewApp,
): Promise<{ app: App; privateKeyPem: string }> {
  const { publicKey, privateKey } = key ?? (await createAppKey());
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const app = addApp(world, {
    slug,
    name,
    owner,
    // Every App may read metadata.
    permissions: { metadata: 'read', ...permissions },
    events,
    webhook: webhook === undefined ? undefined : { ...webhook },
    publicKeyPem: publicKey,
  });
  return { app, privateKeyPem: privateKey };
}

/** The `github-actions` App, which no one holds a key of. */
export function createActionsApp(world: Omit<World, 'actionsApp'>): App {
  const owner = addUser(world, {
    login: 'github',
    name: 'GitHub',
    email: 'noreply@github.com',
    type: 'Organization',
  });
  return addApp(world, {
    slug: 'github-actions',
    name: 'GitHub Actions',
    owner,
    permissions: { metadata: 'read', checks: 'write', contents: 'write', actions: 'write' },
    events: [],
    webhook: undefined,
    publicKeyPem: '',
  });
}

/** Installs `app` on these repositories of `account`, with all the permissions it asks for. */
export function installApp(
  world: World,
  app: App,
  account: User,
  repositories: readonly Repository[],
  permissions: Permissions = app.permissions,
): Installation {
  const installation: Installation = {
    id: world.nextId(),
    appId: app.id,
    account,
    createdAt: world.clock.now(),
    repositories: new Set(repositories.map(({ fullName }) => fullName)),
    permissions: { metadata: 'read', ...permissions },
  };
  world.installations.set(installation.id, installation);
  return installation;
}

/** The App that merges what a merge queue found good; made when the first queue needs it. */
export function mergeQueueApp(world: World): App {
  const slug = 'github-merge-queue';
  const known = [...world.apps.values()].find((app) => app.slug === slug);
  return (
    known ??
    addApp(world, {
      slug,
      name: slug,
      owner: world.actionsApp.owner,
      permissions: { metadata: 'read', contents: 'write', pull_requests: 'write' },
      events: [],
      webhook: undefined,
      publicKeyPem: '',
    })
  );
}

type Accounts = Pick<World, 'users' | 'apps' | 'clock' | 'nextId'>;

/** Without an email it is given the one that GitHub makes of its id. */
function addUser(
  world: Accounts,
  user: Omit<User, 'id' | 'nodeId' | 'email'> & Partial<Pick<User, 'email'>>,
): User {
  const key = user.login.toLowerCase();
  if (world.users.has(key)) throw new Error(`The login ${user.login} is already taken`);
  const id = world.nextId();
  const prefix = user.type === 'Bot' ? 'BOT' : user.type === 'Organization' ? 'O' : 'U';
  const email = user.email ?? `${id}+${user.login}@users.noreply.github.com`;
  const added = { ...user, email, id, nodeId: nodeId(prefix, id) };
  world.users.set(key, added);
  return added;
}

function addApp(
  world: Accounts,
  app: Omit<App, 'id' | 'nodeId' | 'clientId' | 'bot' | 'createdAt'>,
): App {
  const id = world.nextId();
  const login = `${app.slug}[bot]`;
  const added: App = {
    ...app,
    id,
    nodeId: nodeId('A', id),
    clientId: `Iv23li${randomBytes(7).toString('hex')}`,
    bot: addUser(world, { login, name: login, type: 'Bot' }),
    createdAt: world.clock.now(),
  };
  world.apps.set(id, added);
  return added;
}
