import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Octokit } from '@octokit/rest';
import { branchWith, openPull } from './branches.ts';
import { graphqlClient, type Answer } from './graphql-client.ts';
import { refusal } from './refusal.ts';
import { engine, startSocial, type SocialSite } from './social-site.ts';

const writer = { contents: 'write', pull_requests: 'write' } as const;

describe('commits that GitHub makes or is asked for', () => {
  let site: SocialSite;
  let bot: Octokit;
  let ask: (query: string) => Promise<Answer>;
  beforeEach(async () => {
    site = await startSocial();
    const made = await site.app('Bot', writer);
    bot = made.octokit;
    ask = graphqlClient(site, made.token);
  });
  afterEach(() => site.close());

  const commitOf = async (oid: string) => {
    const who = '{ name email user { login } }';
    const { data, errors } = await ask(`{ repository(owner: "ada", name: "engine") {
      object(oid: "${oid}") { ... on Commit { author ${who} committer ${who}
        signature { __typename isValid wasSignedByGitHub state } } } } }`);
    expect(errors).toBeUndefined();
    return (data as { repository: { object: unknown } }).repository.object;
  };
  const signature = { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: true };

  it('an App’s is signed if it names neither author nor committer; a person’s is not', async () => {
    const mine = await branchWith(bot, 'bot', { a: '1' });
    expect(await commitOf(mine)).toMatchObject({
      author: { name: 'bot[bot]', user: { login: 'bot[bot]' } },
      signature,
    });
    const read = await bot.git.getCommit({ ...engine, commit_sha: mine });
    expect(read.data.verification).toMatchObject({ verified: true, reason: 'valid' });
    const { data: forged } = await bot.git.createCommit({
      ...{ ...engine, message: 'As Ada', tree: read.data.tree.sha, parents: [mine] },
      author: { name: 'Ada', email: 'ada@example.com' },
    });
    expect(forged.verification).toMatchObject({ verified: false, reason: 'unsigned' });
    expect(await commitOf(forged.sha)).toMatchObject({
      author: { user: { login: 'ada' } },
      signature: null,
    });
    const person = await branchWith(site.ada, 'ada', { a: '2' });
    expect(await commitOf(person)).toMatchObject({ signature: null });
  });

  it('merges and updates of branches are signed, in the name of who asked', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const pull_number = pull.number;
    await branchWith(site.ada, 'main', { b: '1' });
    await bot.pulls.updateBranch({ ...engine, pull_number, expected_head_sha: pull.head.sha });
    const { data: updated } = await bot.pulls.get({ ...engine, pull_number });
    const byBot = { author: { user: { login: 'bot[bot]' } }, committer: { name: 'GitHub' } };
    expect(await commitOf(updated.head.sha)).toMatchObject({ ...byBot, signature });
    const { data: merged } = await bot.pulls.merge({ ...engine, pull_number });
    expect(await commitOf(merged.sha)).toMatchObject({ ...byBot, signature });
  });

  it('neither brings changed workflow files along without the permission (fact 8)', async () => {
    const pull = await openPull(site.ada, 'feature', { a: '1' });
    const pull_number = pull.number;
    const path = '.github/workflows/ci.yml';
    await branchWith(site.ada, 'main', { [path]: 'on: push' });
    const expected_head_sha = pull.head.sha;
    const update = (by: Octokit) =>
      by.pulls.updateBranch({ ...engine, pull_number, expected_head_sha });
    expect(await refusal(update(bot))).toMatchObject({
      status: 403,
      message: `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`,
    });
    const { octokit: trusted } = await site.app('Trusted', { ...writer, workflows: 'write' });
    expect((await update(trusted)).status).toBe(202);
    const other = await openPull(site.ada, 'other', { '.github/workflows/more.yml': 'on: push' });
    const merge = (by: Octokit) => by.pulls.merge({ ...engine, pull_number: other.number });
    expect(await refusal(merge(bot))).toMatchObject({ status: 403 });
    expect((await merge(trusted)).status).toBe(200);
  });
});
