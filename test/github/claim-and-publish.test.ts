import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ChangedFile } from '../../src/changeset/changeset.ts';
import { claimBranch, parseClaim, renderReleaseMessage } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { publishChangeset } from '../../src/github/apply/publish-changeset.ts';
import {
  asNode,
  claimed as claimTask,
  connectQuickly,
  lookAt,
  take as takeOn,
} from '../support/effect-scene.ts';
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
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  const take = async (task: number, attempt = 1, runId = 5): Promise<Claim | undefined> =>
    takeOn(client, await lookAt(site), task, attempt, runId);
  const claimed = () => claimTask(site, client);
  const publish = (claim: Claim, ...files: ChangedFile[]) =>
    publishChangeset(client, changeset(claim.base, ...files), claim, {
      commitMessage: 'Do it',
      title: 'Do it',
      body: `Task: #${claim.task}`,
      repositoryId: asNode(site.repository.nodeId),
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
    expect(data.message).toMatch(/\n\n\n(?:.+\n)+skip-checks: true$/);
    const base = await site.ada.git.getCommit({ ...ENGINE, commit_sha: claim.base });
    expect(data.tree.sha).toBe(base.data.tree.sha);
    expect(await tip(claim)).toBe(claim.sha);
  });

  it('of five that claim one task at once one wins, and only its claim stands', async () => {
    const task = await site.fileTask();
    const claims = await Promise.all([1, 2, 3, 4, 5].map((runId) => take(task, 1, runId)));
    const won = claims.filter((claim) => claim !== undefined);
    expect(won).toHaveLength(1);
    expect(await site.repository.git.resolve(`refs/heads/pawl/${task}-1`)).toBe(won[0]?.sha);
  });

  it('of five that claim five tasks on the same look one wins, and no trace of the others is left', async () => {
    const before = await site.claims();
    const seen = await lookAt(site);
    const tasks: number[] = [];
    for (let nth = 0; nth < 5; nth += 1) tasks.push(await site.fileTask());
    const claims = await Promise.all(tasks.map((task) => takeOn(client, seen, task, 1, task)));
    const won = claims.filter((claim) => claim !== undefined);
    expect(won).toHaveLength(1);
    expect((await site.claims()).filter((name) => !before.includes(name))).toEqual([
      `pawl/${won[0]?.task}-1`,
    ]);
    // Who looks again sees it, and its money, and may claim.
    const again = await lookAt(site);
    expect(again.ledger).toMatchObject({ tip: won[0]?.sha, attempts: seen.ledger.attempts + 1 });
    expect(again.ledger.open.at(-1)).toMatchObject({ sha: won[0]?.sha, reservedCents: 500 });
    const other = tasks.find((task) => task !== won[0]?.task) ?? 0;
    expect(await takeOn(client, again, other, 1, other)).toMatchObject({ task: other });
  });

  it('the ledger goes on although the branches of all claims are deleted', async () => {
    const claim = await claimed();
    const { ledger } = await lookAt(site);
    const ref = `heads/${claimBranch(claim.task, claim.attempt)}`;
    await site.ada.git.deleteRef({ ...ENGINE, ref });
    expect((await lookAt(site)).ledger).toEqual(ledger);
    await claimed();
    expect((await lookAt(site)).ledger.attempts).toBe(ledger.attempts + 1);
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

  it('a claim whose branch was deleted, or made anew by another, publishes nothing', async () => {
    const claim = await claimed();
    const ref = `heads/${claimBranch(claim.task, claim.attempt)}`;
    const before = await pulls();
    await site.ada.git.deleteRef({ ...ENGINE, ref });
    await expect(publish(claim, written('late', '1'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBeUndefined();
    const again = await take(claim.task, claim.attempt, 6);
    expect(again?.sha).not.toBe(claim.sha);
    await expect(publish(claim, written('late', '1'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBe(again?.sha);
    expect(await pulls()).toHaveLength(before.length);
  });

  it('a claim that was released publishes nothing, not even what would be a fast-forward', async () => {
    const claim = await claimed();
    const { data } = await site.ada.git.createCommit({
      ...ENGINE,
      message: renderReleaseMessage(claim),
      tree: (await site.repository.git.readCommit(claim.sha))?.tree ?? '',
      parents: [claim.sha],
    });
    const ref = `heads/${claimBranch(claim.task, claim.attempt)}`;
    await site.ada.git.updateRef({ ...ENGINE, ref, sha: data.sha });
    const before = await pulls();
    await expect(publish(claim, written('late', '1'))).rejects.toMatchObject({
      code: 'PAWL_CLAIM_LOST',
    });
    expect(await tip(claim)).toBe(data.sha);
    expect(await pulls()).toHaveLength(before.length);
  });
});

describe('a claim or a publication whose answer is lost', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let losesAt: string | undefined;
  beforeAll(async () => {
    site = await startPawlSite({
      files: FILES,
      apiFaults: ({ operationId, actor, graphqlOperation }) => {
        if (actor.kind !== 'installation' || operationId !== losesAt) return undefined;
        if (operationId === 'graphql' && graphqlOperation === 'query') return undefined;
        losesAt = undefined;
        return { when: 'after', answer: 502 };
      },
    });
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  it('is looked up: the claim is ours', async () => {
    const task = await site.fileTask();
    const seen = await lookAt(site);
    losesAt = 'graphql';
    const claim = await takeOn(client, seen, task);
    expect(losesAt).toBeUndefined();
    expect(claim?.sha).toBe(await site.repository.git.resolve(`refs/heads/pawl/${task}-1`));
  });

  it.each(['graphql', 'pulls/create'])('is looked up: one pull request (%s)', async (operation) => {
    const claim = await claimTask(site, client);
    losesAt = operation;
    const opened = await publishChangeset(client, changeset(claim.base, written('a', '1')), claim, {
      commitMessage: 'Do it',
      title: 'Do it',
      body: '',
      repositoryId: asNode(site.repository.nodeId),
      defaultBranch: 'main',
    });
    expect(losesAt).toBeUndefined();
    const { data } = await site.ada.pulls.list({ ...ENGINE, state: 'all' });
    const ours = data.filter(({ head }) => head.ref === claimBranch(claim.task, claim.attempt));
    expect(ours.map(({ number, head }) => [number, head.sha])).toEqual([
      [opened.number, opened.head],
    ]);
  });
});
