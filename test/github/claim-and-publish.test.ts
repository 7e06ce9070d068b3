import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangedFile } from '../../src/changeset/changeset.ts';
import { claimBranch, parseClaim } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { GitHubClient } from '../../src/github/client.ts';
import { createClaim } from '../../src/github/create-claim.ts';
import { observe } from '../../src/github/observe.ts';
import { publishChangeset } from '../../src/github/publish-changeset.ts';
import { issueNumber } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { changeset, deleted, written } from '../support/site-changes.ts';

const FILES = {
  'src/a.js': 'a\n',
  'src/b.js': 'b\n',
  docs: 'a file of that name\n',
  tool: '#!/bin/sh\n',
};

describe('claims and what is published on them', () => {
  let site: PawlSite;
  let client: GitHubClient;
  beforeAll(async () => {
    site = await startPawlSite({ files: FILES });
    client = await site.connect();
  });
  afterAll(() => site.close());

  const take = async (task: number, attempt = 1, runId = 5): Promise<Claim | undefined> => {
    const { snapshot } = await observe(client);
    const trailers = {
      task: issueNumber(task),
      attempt,
      runId,
      runAttempt: 1,
      reservedCents: 500,
    };
    return createClaim(client, trailers, snapshot.repository);
  };
  const claimed = async (attempt = 1): Promise<Claim> => {
    const claim = await take(await site.fileTask(), attempt);
    if (!claim) throw new Error('somebody else has it');
    return claim;
  };
  const publish = (claim: Claim, ...files: ChangedFile[]) =>
    publishChangeset(client, changeset(claim.base, ...files), claim, {
      commitMessage: 'Do it',
      title: 'Do it',
      body: `Task: #${claim.task}`,
      defaultBranch: 'main',
    });
  const tip = (claim: Claim) =>
    site.repository.git.resolve(`refs/heads/${claimBranch(claim.task, claim.attempt)}`);
  const pulls = async () => (await site.ada.pulls.list({ ...ENGINE, state: 'all' })).data;

  it('a claim is a commit that says whose it is and changes nothing', async () => {
    const claim = await claimed();
    const { data } = await site.ada.git.getCommit({ ...ENGINE, commit_sha: claim.sha });
    const parents = data.parents.map(({ sha }) => sha);
    expect(parseClaim({ sha: data.sha, message: data.message, parents })).toEqual(claim);
    expect(data.message).toContain('[skip ci]');
    const base = await site.ada.git.getCommit({ ...ENGINE, commit_sha: claim.base });
    expect(data.tree.sha).toBe(base.data.tree.sha);
    expect(await tip(claim)).toBe(claim.sha);
  });

  it('of five that claim at once one wins, and only its claim stands', async () => {
    const task = await site.fileTask();
    const claims = await Promise.all([1, 2, 3, 4, 5].map((runId) => take(task, 1, runId)));
    const won = claims.filter((claim) => claim !== undefined);
    expect(won).toHaveLength(1);
    expect(await site.repository.git.resolve(`refs/heads/pawl/${task}-1`)).toBe(won[0]?.sha);
  });

  it('what is published is what was made: text, bytes, modes, deletions, a folder for a file', async () => {
    const claim = await claimed();
    const bytes = Uint8Array.from([0, 255, 254, 10, 13, 0]);
    const opened = await publish(
      claim,
      deleted('docs'),
      written('docs/guide.md', '# Ä guide — “quoted” 🙂\r\n'),
      written('logo.bin', bytes),
      written('latest', 'docs/guide.md', '120000'),
      deleted('src/a.js'),
      written('tool', '#!/bin/sh\n', '100755'),
    );
    const { git } = site.repository;
    const tree = await git.readTree(opened.head, { recursive: true });
    const files = tree?.filter(({ type }) => type === 'blob');
    expect(files?.map(({ mode, path }) => `${mode} ${path}`)).toEqual([
      '100644 README.md',
      '100644 docs/guide.md',
      '120000 latest',
      '100644 logo.bin',
      '100644 src/b.js',
      '100755 tool',
    ]);
    const content = async (path: string) =>
      Buffer.from((await git.readBlob(files?.find((file) => file.path === path)?.sha ?? '')) ?? '');
    expect(await content('logo.bin')).toEqual(Buffer.from(bytes));
    expect((await content('docs/guide.md')).toString()).toBe('# Ä guide — “quoted” 🙂\r\n');
    const commit = await git.readCommit(opened.head);
    expect(commit?.parents).toEqual([claim.sha]);
    expect(await tip(claim)).toBe(opened.head);
    const { data } = await site.ada.pulls.get({ ...ENGINE, pull_number: opened.number });
    expect(data).toMatchObject({
      title: 'Do it',
      head: { sha: opened.head },
      user: { type: 'Bot' },
    });
    expect(data.node_id).toBe(opened.id);
  });

  it('a claim that was used publishes nothing more', async () => {
    const claim = await claimed();
    const first = await publish(claim, written('one', '1'));
    const before = await pulls();
    await expect(publish(claim, written('two', '2'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBe(first.head);
    expect(await pulls()).toHaveLength(before.length);
  });

  it('a claim that was released, or made anew by another, publishes nothing', async () => {
    const claim = await claimed();
    const ref = `heads/${claimBranch(claim.task, claim.attempt)}`;
    const before = await pulls();
    await site.ada.git.deleteRef({ ...ENGINE, ref });
    await expect(publish(claim, written('late', '1'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBeUndefined();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const again = await take(claim.task, claim.attempt, 6);
    expect(again?.sha).not.toBe(claim.sha);
    await expect(publish(claim, written('late', '1'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBe(again?.sha);
    expect(await pulls()).toHaveLength(before.length);
  });
});
