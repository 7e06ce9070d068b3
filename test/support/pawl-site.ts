import { Octokit } from '@octokit/rest';
import { readAppManifest } from '../../src/cli/app-manifest.ts';
import { parseClaimBranch } from '../../src/core/claim.ts';
import { connect } from '../../src/github/client/client.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { Clock } from '../../src/github/client/clock.ts';
import type { AppCredentials } from '../../src/github/client/app-jwt.ts';
import { realClock } from '../../src/real-clock.ts';
import { createApp, createUser, installApp } from '../../src/local-github/domain/accounts.ts';
import { createRef, updateRef } from '../../src/local-github/domain/refs.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import { createUserToken } from '../../src/local-github/domain/tokens.ts';
import type { AccountActor, App, Permissions } from '../../src/local-github/model/account.ts';
import type { Repository } from '../../src/local-github/model/repository.ts';
import { startLocalGitHub } from '../../src/local-github/start-local-github.ts';
import type { LocalGitHub, LocalGitHubOptions } from '../../src/local-github/start-local-github.ts';
import { checkedFetch } from '../local-github/ground/checked-fetch.ts';
import { GOOD_BODY } from './facts.ts';

/** Path parameters of the repository that every test uses. */
export const ENGINE = { owner: 'ada', repo: 'engine' } as const;

export const WEBHOOK_SECRET = 'a-secret-of-the-tests';

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

export interface PawlSiteOptions extends LocalGitHubOptions {
  /** What the installation may do; by default what app.yml asks for. `undefined` takes one away. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write' | undefined>>;
  readonly installed?: boolean;
  readonly webhookUrl?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** A local GitHub with `ada/engine`, on which Pawl's App is installed. */
export interface PawlSite extends LocalGitHub {
  readonly repository: Repository;
  /** The repository's owner, a person. */
  readonly ada: Octokit;
  readonly adaActor: AccountActor;
  readonly app: App;
  readonly credentials: AppCredentials;
  readonly installationId: number;
  /** The production client, each of its requests and answers checked against GitHub's description. */
  connect(clock?: Clock): Promise<GitHubClient>;
  /** Commits files onto a branch as ada; `null` deletes one. Gives the commit. */
  commit(files: Readonly<Record<string, string | null>>, branch?: string): Promise<string>;
  /** Files an issue with the label `agent`; gives its number. */
  fileTask(title?: string, body?: string): Promise<number>;
  /** Names of the branches that hold claims. */
  claims(): Promise<readonly string[]>;
}

export async function startPawlSite(options: PawlSiteOptions = {}): Promise<PawlSite> {
  const broken: unknown[] = [];
  const { onRequest, runner, ...rest } = options;
  const github = await startLocalGitHub({
    mergeableDelayMs: 0,
    ...rest,
    onRequest: (request) => {
      if (request.error !== undefined) broken.push(request.error);
      onRequest?.(request);
    },
    runner:
      runner === false ? false : { ...runner, onError: (error: unknown) => broken.push(error) },
  });
  const { world, addresses } = github;
  const user = createUser(world, 'ada', { name: 'Ada', email: 'ada@example.com' });
  const adaActor: AccountActor = { kind: 'user', user };
  const repository = await createRepository(world, user, 'engine', { autoInit: true });
  const manifest = await readAppManifest();
  const { app, privateKeyPem } = await createApp(world, {
    name: manifest.name,
    owner: user,
    permissions: manifest.default_permissions,
    events: manifest.default_events,
    webhook: { url: options.webhookUrl ?? '', secret: WEBHOOK_SECRET },
  });
  const granted: Permissions = Object.fromEntries(
    Object.entries({ ...manifest.default_permissions, ...options.permissions }).flatMap(
      ([name, access]) => (access === undefined ? [] : [[name, access] as const]),
    ),
  );
  const installationId =
    options.installed === false ? 0 : installApp(world, app, user, [repository], granted).id;
  const credentials = { appId: app.id, privateKey: privateKeyPem };
  const ada = new Octokit({
    baseUrl: addresses.api,
    auth: createUserToken(world, user).value,
    log: quiet,
  });

  const commit: PawlSite['commit'] = async (files, branch = 'main') => {
    const ref = `refs/heads/${branch}`;
    const { git } = repository;
    const tip = await git.resolve(ref);
    const parent = tip ?? (await git.resolve('refs/heads/main'));
    const edits = await Promise.all(
      Object.entries(files).map(async ([path, content]) => ({
        path,
        mode: '100644' as const,
        sha: content === null ? undefined : await git.writeBlob(Buffer.from(content)),
      })),
    );
    const author = { name: 'Ada', email: 'ada@example.com', at: world.clock.now() };
    const sha = await git.writeCommit({
      tree: await git.writeTree(parent, edits),
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message: 'Change things',
    });
    await (tip === undefined
      ? createRef(world, repository, adaActor, ref, sha)
      : updateRef(world, repository, adaActor, ref, sha));
    return sha;
  };
  if (options.files) await commit(options.files);

  return {
    ...github,
    close: async () => {
      await github.close();
      if (broken.length > 0) throw new AggregateError(broken, 'The local GitHub itself failed');
    },
    repository,
    ada,
    adaActor,
    app,
    credentials,
    installationId,
    commit,
    connect: (clock = realClock) =>
      connect(
        credentials,
        { owner: 'ada', name: 'engine' },
        { baseUrl: addresses.api, clock, fetch: checkedFetch },
      ),
    fileTask: async (title = 'Do it', body = GOOD_BODY) => {
      const { data } = await ada.issues.create({ ...ENGINE, title, body, labels: ['agent'] });
      return data.number;
    },
    claims: async () =>
      (await repository.git.refs('refs/heads/pawl/'))
        .map(({ name }) => name.replace('refs/heads/', ''))
        .filter((name) => parseClaimBranch(name) !== undefined),
  };
}
