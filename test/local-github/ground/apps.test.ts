import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createUser } from '../../../src/local-github/domain/accounts.ts';
import { createUserToken, createWorkflowToken } from '../../../src/local-github/domain/tokens.ts';
import { installOn, startGround, type Ground } from './ground-site.ts';

const at = { owner: 'ada', repo: 'engine' };
const minutes = 60_000;

function jwt(privateKey: string, claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  const signature = createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url');
  return `${signed}.${signature}`;
}

describe('an App', () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await startGround();
  });
  afterEach(() => ground.close());

  it('finds itself and its installation, and gets a token for it, with Octokit alone', async () => {
    const { octokit, installation } = await installOn(ground, { contents: 'write' });
    const { rest } = octokit;
    expect((await rest.apps.getAuthenticated()).data?.slug).toBe('test-app');
    const listed = await rest.apps.listInstallations();
    expect(listed.data.map(({ id }) => id)).toEqual([installation.id]);
    const found = await rest.apps.getRepoInstallation(at);
    expect(found.data.permissions).toEqual({ metadata: 'read', contents: 'write' });
    expect((await rest.apps.getUserInstallation({ username: 'ada' })).data.id).toBe(
      installation.id,
    );
    const seen = await rest.apps.listReposAccessibleToInstallation();
    expect(seen.data.repositories.map(({ full_name: name }) => name)).toEqual(['ada/engine']);
  });

  it('acts as its bot, and its token dies after an hour', async () => {
    const { octokit, app, installation } = await installOn(ground, { contents: 'write' });
    const made = await octokit.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
    });
    const { rest } = ground.client(made.data.token);
    const written = await rest.repos.createOrUpdateFileContents({
      ...{ ...at, path: 'a.txt', message: 'By the bot', content: 'eA==' },
    });
    expect(written.data.commit.author?.name).toBe('test-app[bot]');
    expect(written.data.commit.author?.email).toBe(app.bot.email);
    ground.world.clock.advance(61 * minutes);
    await expect(rest.repos.get(at)).rejects.toMatchObject({
      status: 401,
      response: { data: { message: 'Bad credentials' } },
    });
  });

  it('may narrow a token but not widen it', async () => {
    const { octokit, installation } = await installOn(ground, { contents: 'write' });
    const mint = octokit.rest.apps.createInstallationAccessToken;
    const narrow = await mint({
      installation_id: installation.id,
      permissions: { contents: 'read' },
      repositories: ['engine'],
    });
    expect(narrow.data.permissions).toEqual({ metadata: 'read', contents: 'read' });
    const { rest } = ground.client(narrow.data.token);
    await expect(
      rest.repos.createOrUpdateFileContents({ ...at, path: 'a', message: 'm', content: 'eA==' }),
    ).rejects.toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration' },
        headers: {
          'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write',
        },
      },
    });
    const wide = { installation_id: installation.id, permissions: { issues: 'write' as const } };
    await expect(mint(wide)).rejects.toMatchObject({ status: 422 });
    const elsewhere = { installation_id: installation.id, repositories: ['other'] };
    await expect(mint(elsewhere)).rejects.toMatchObject({ status: 422 });
    await rest.apps.revokeInstallationAccessToken();
    await expect(rest.repos.get(at)).rejects.toMatchObject({ status: 401 });
  });

  it('is known by its key alone: a JWT that is late, early, forged or a token is refused', async () => {
    const { app, privateKey } = await installOn(ground, {});
    const now = Math.floor(ground.world.clock.now() / 1000);
    const good = { iat: now - 10, exp: now + 300, iss: app.clientId };
    const ask = async (token: string): Promise<[number, unknown]> => {
      const answer = await fetch(`${ground.addresses.api}/app`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { message }: { message?: unknown } = Object(await answer.json());
      return [answer.status, message];
    };
    expect(await ask(jwt(privateKey, good))).toEqual([200, undefined]);
    expect(await ask(jwt(privateKey, { ...good, iss: app.id }))).toEqual([200, undefined]);
    const late = jwt(privateKey, { ...good, exp: now - 1 });
    expect(await ask(late)).toEqual([401, expect.stringContaining("'Expiration time' claim")]);
    const long = jwt(privateKey, { ...good, exp: now + 3600 });
    expect(await ask(long)).toEqual([401, expect.stringContaining('too far in the future')]);
    const early = jwt(privateKey, { ...good, iat: now + 600 });
    expect(await ask(early)).toEqual([401, expect.stringContaining("'Issued at' claim")]);
    const other = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    }).privateKey;
    const undecodable = [401, 'A JSON web token could not be decoded'];
    expect(await ask(jwt(other, good))).toEqual(undecodable);
    expect(await ask(ground.adaToken)).toEqual(undecodable);
    expect(await ask(jwt(privateKey, { ...good, iss: 1 }))).toEqual([404, 'Integration not found']);
  });

  it('may not change a workflow file without the permission for that', async () => {
    const { octokit, installation } = await installOn(ground, { contents: 'write' });
    const { data } = await octokit.rest.apps.createInstallationAccessToken({
      installation_id: installation.id,
    });
    const asApp = ground.client(data.token).rest;
    const asAda = ground.client(ground.adaToken).rest;
    const file = { ...at, path: '.github/workflows/ci.yml', message: 'CI' };
    const content = Buffer.from('on: push\n').toString('base64');
    const refused = { status: 403, message: expect.stringContaining('Resource not accessible') };
    await expect(
      asApp.repos.createOrUpdateFileContents({ ...file, content }),
    ).rejects.toMatchObject(refused);
    await asAda.repos.createOrUpdateFileContents({ ...file, content, branch: 'main' });
    const main = (await asApp.git.getRef({ ...at, ref: 'heads/main' })).data.object.sha;

    // A branch from a commit that is there already brings no change.
    await asApp.git.createRef({ ...at, ref: 'refs/heads/from-main', sha: main });
    const entry = { path: file.path, mode: '100644', type: 'blob', content: 'on: pull_request\n' };
    const wanted = { ...at, base_tree: main, tree: [entry as { path: string; mode: '100644' }] };
    await expect(asApp.git.createTree(wanted)).rejects.toMatchObject(refused);
    const tree = await asAda.git.createTree(wanted);
    const commit = await asAda.git.createCommit({
      ...{ ...at, message: 'Change CI', tree: tree.data.sha, parents: [main] },
    });
    const moved = { ...at, ref: 'heads/from-main', sha: commit.data.sha };
    await expect(asApp.git.updateRef(moved)).rejects.toMatchObject(refused);
    await asAda.git.updateRef(moved);
  });
});

describe('permissions', () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await startGround({}, { autoInit: true, private: true });
  });
  afterEach(() => ground.close());

  it('hide a private repository from those who may not see it', async () => {
    const eve = createUser(ground.world, 'eve');
    const hidden = { status: 404, response: { data: { message: 'Not Found' } } };
    const asEve = ground.client(createUserToken(ground.world, eve).value).rest;
    await expect(asEve.repos.get(at)).rejects.toMatchObject(hidden);
    await expect(ground.client().rest.repos.get(at)).rejects.toMatchObject(hidden);
    ground.repository.collaborators.set('eve', 'read');
    expect((await asEve.repos.get(at)).status).toBe(200);
    const write = { ...at, path: 'a', message: 'm', content: 'eA==' };
    await expect(asEve.repos.createOrUpdateFileContents(write)).rejects.toMatchObject(hidden);
    await expect(asEve.repos.update({ ...at, description: 'x' })).rejects.toMatchObject({
      status: 403,
    });
    ground.repository.collaborators.set('eve', 'write');
    expect((await asEve.repos.createOrUpdateFileContents(write)).status).toBe(201);
  });

  it('of a GITHUB_TOKEN are those of its job, in its repository only', async () => {
    const { world, repository } = ground;
    const { value } = createWorkflowToken(world, repository, {
      ...{ runId: 1, jobId: 1, permissions: { contents: 'read' } },
    });
    const { rest } = ground.client(value);
    expect((await rest.repos.getReadme(at)).status).toBe(200);
    await expect(
      rest.repos.createOrUpdateFileContents({ ...at, path: 'a', message: 'm', content: 'eA==' }),
    ).rejects.toMatchObject({ status: 403 });
    await expect(rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    await expect(rest.checks.listForRef({ ...at, ref: 'main' })).rejects.toMatchObject({
      status: 403,
    });
  });

  it('let nobody but an App make a check run', async () => {
    const sha = (await ground.repository.git.resolve('main')) ?? '';
    const { rest } = ground.client(ground.adaToken);
    await expect(rest.checks.create({ ...at, name: 'x', head_sha: sha })).rejects.toMatchObject({
      status: 403,
      response: { data: { message: 'You must authenticate via a GitHub App.' } },
    });
  });
});
