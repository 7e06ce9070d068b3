import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { createUser } from '../../../src/local-github/domain/accounts.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { createUserToken } from '../../../src/local-github/domain/tokens.ts';
import {
  startLocalGitHub,
  type LocalGitHub,
} from '../../../src/local-github/start-local-github.ts';
import { allHandlers } from '../../../src/local-github/rest/all-handlers.ts';
import { checkedFetch } from './checked-fetch.ts';

const at = { owner: 'ada', repo: 'engine' };

describe('a local GitHub', () => {
  let github: LocalGitHub;
  beforeEach(async () => {
    github = await startLocalGitHub();
  });
  afterEach(() => github.close());

  it('takes an issue, a branch and a pull request to a merge, for plain Octokit', async () => {
    const { world, addresses } = github;
    const ada = createUser(world, 'ada');
    await createRepository(world, ada, 'engine', { autoInit: true });
    const { value: auth } = createUserToken(world, ada);
    const request = { fetch: checkedFetch };
    const { rest } = new Octokit({ baseUrl: addresses.api, auth, request });
    const issue = await rest.issues.create({ ...at, title: 'Make it go' });
    const base = (await rest.git.getRef({ ...at, ref: 'heads/main' })).data.object.sha;
    await rest.git.createRef({ ...at, ref: 'refs/heads/go', sha: base });
    await rest.repos.createOrUpdateFileContents({
      ...{ ...at, branch: 'go', path: 'go.txt', message: 'Go', content: 'Z28K' },
    });
    const pull = await rest.pulls.create({
      ...{ ...at, title: 'Go', head: 'go', base: 'main', body: `Closes #${issue.data.number}` },
    });
    const merged = await rest.pulls.merge({ ...at, pull_number: pull.data.number });
    expect(merged.data.merged).toBe(true);
    const file = await rest.repos.getContent({ ...at, path: 'go.txt' });
    expect(file.status).toBe(200);
    const closed = await rest.issues.get({ ...at, issue_number: issue.data.number });
    expect(closed.data.state).toBe('closed');
    for (const url of [pull.data.html_url, issue.data.html_url]) {
      expect((await fetch(url)).status).toBe(200);
    }
  });

  it('has a handler for each operation it says it serves, and for no other', () => {
    const listed = readFileSync(
      new URL('../../../src/local-github/openapi/operations.txt', import.meta.url),
      'utf8',
    );
    const ids = allHandlers.flatMap((one) => [
      ...Object.keys(one.repository),
      ...Object.keys(one.other),
    ]);
    const served = [...ids, 'meta/root', 'meta/get', 'rate-limit/get'];
    expect(served.toSorted()).toEqual(listed.trim().split('\n').toSorted());
  });

  it('refuses a port that is in use', async () => {
    const port = Number(new URL(github.addresses.api).port);
    await expect(startLocalGitHub({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
