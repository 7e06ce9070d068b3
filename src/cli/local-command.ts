import { rm, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createUser, installApp } from '../local-github/domain/accounts.ts';
import { createRepository } from '../local-github/domain/repositories.ts';
import { createUserToken } from '../local-github/domain/tokens.ts';
import type { LocalGitHub } from '../local-github/start-local-github.ts';
import { requireRepository } from './git.ts';
import { parseNumber, parseOptions } from './parse-options.ts';
import { registerApp } from './register-app.ts';
import { repositoryName } from './repository-name.ts';
import { startGitHub } from './start-github.ts';

/** What `local` tells of itself: all that another client needs to use it. */
interface LocalAddresses {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly gitUrl: string;
  readonly webUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly userToken: string;
  readonly app: {
    readonly id: number;
    readonly privateKeyFile: string;
    readonly webhookSecret: string;
    readonly installationId: number;
  };
}

const WEBHOOK_SECRET = 'a-secret-of-the-local-github';

/** `local`: a GitHub on this machine, with a user, a repository and the App installed, until Ctrl-C. */
export async function localCommand(args: readonly string[]): Promise<number> {
  const { port, repo, json } = parseOptions(args, {
    port: { type: 'string' },
    repo: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  if (repo !== undefined) await requireRepository(repo);
  const wanted = port === undefined ? 0 : parseNumber('port', port, 1, 65_535);
  const github = await startGitHub({ port: wanted });
  const folder = await mkdtemp(join(tmpdir(), 'pawl-local-'));
  try {
    const addresses = await furnish(github, folder, repo);
    process.stdout.write(json ? `${JSON.stringify(addresses)}\n` : render(addresses));
    await new Promise<void>((done) => {
      process.once('SIGINT', done);
      process.once('SIGTERM', done);
    });
    return 0;
  } finally {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function furnish(
  github: LocalGitHub,
  folder: string,
  repo: string | undefined,
): Promise<LocalAddresses> {
  const { world, addresses } = github;
  const owner = createUser(world, 'demo');
  const name = repo === undefined ? 'sandbox' : repositoryName(repo);
  const from = repo === undefined ? { autoInit: true } : { from: resolve(repo) };
  const repository = await createRepository(world, owner, name, from);
  const { app, privateKeyPem } = await registerApp(world, owner, {
    url: '',
    secret: WEBHOOK_SECRET,
  });
  const installation = installApp(world, app, owner, [repository]);
  const privateKeyFile = join(folder, 'app.pem');
  await writeFile(privateKeyFile, privateKeyPem, { mode: 0o600 });
  return {
    apiUrl: addresses.api,
    graphqlUrl: addresses.graphql,
    gitUrl: `${addresses.git}/${repository.fullName}.git`,
    webUrl: `${addresses.web}/${repository.fullName}`,
    owner: owner.login,
    repo: repository.name,
    userToken: createUserToken(world, owner).value,
    app: {
      id: app.id,
      privateKeyFile,
      webhookSecret: WEBHOOK_SECRET,
      installationId: installation.id,
    },
  };
}

function render({ apiUrl, graphqlUrl, gitUrl, webUrl, userToken, app }: LocalAddresses): string {
  return [
    `web      ${webUrl}`,
    `api      ${apiUrl}`,
    `graphql  ${graphqlUrl}`,
    `git      ${gitUrl}`,
    `token    ${userToken}`,
    `app      id ${app.id}, installation ${app.installationId}, key ${app.privateKeyFile}, webhook secret ${app.webhookSecret}`,
    'Ctrl-C ends it.',
    '',
  ].join('\n');
}
