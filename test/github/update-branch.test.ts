import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimBranch } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Effect } from '../../src/core/effect.ts';
import { apply } from '../../src/github/apply/apply.ts';
import { observe } from '../../src/github/observe/observe.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import {
  asSha,
  connectQuickly,
  filesOf,
  lookAt,
  openAttempt,
  recordOn,
} from '../support/effect-scene.ts';
import type { OpenAttempt } from '../support/effect-scene.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { deleted, written } from '../support/site-changes.ts';

const FILES = { 'src/a.js': 'a\n', 'src/b.js': 'b\n', 'src/c.js': 'c\n', 'src/d.js': 'd\n' };

/** What GitHub may say where the base's workflow files changed. */
const FORBIDDEN: ApiFault = {
  when: 'before',
  answer: 403,
  message: 'Resource not accessible by integration',
};

const LOST: ApiFault = { when: 'before', answer: 'hang up' };

describe('update-branch', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let forbids = false;
  let losesRecord = false;

  beforeAll(async () => {
    site = await startPawlSite({
      files: FILES,
      runner: false,
      apiFaults: ({ operationId }) => {
        if (losesRecord && operationId === 'checks/update') return LOST;
        return forbids && operationId === 'pulls/update-branch' ? FORBIDDEN : undefined;
      },
    });
    client = await connectQuickly(site);
  });
  afterAll(() => site.close());

  const open = (...files: Parameters<typeof written>[]) =>
    openAttempt(site, client, ...files.map((file) => written(...file)));
  const tip = (claim: Claim) =>
    site.repository.git.resolve(`refs/heads/${claimBranch(claim.task, claim.attempt)}`);
  const update = async ({ task, attempt, pullRequest }: OpenAttempt, how?: 'forbidden') => {
    const snapshot = await lookAt(site);
    const base = snapshot.repository.head.sha;
    const effect: Effect = { kind: 'update-branch', task, attempt, pullRequest, base };
    forbids = how === 'forbidden';
    const outcome = await apply(client, effect, snapshot);
    forbids = false;
    return outcome;
  };

  it('merges the base into the head', async () => {
    const attempt = await open(['u1', '1']);
    const base = await site.commit({ 'src/a.js': 'u1\n' });
    expect(await update(attempt)).toEqual({ kind: 'applied' });
    const head = await site.repository.git.readCommit((await tip(attempt.claim)) ?? '');
    expect(head?.parents).toEqual([attempt.pullRequest.head, base]);
  });

  it('is refused if the head has moved, whatever GitHub says first', async () => {
    const attempt = await open(['u2', '1']);
    const base = await site.commit({ 'src/a.js': 'u2\n' });
    const pushed = await site.commit({ u2: 'somebody else' }, claimBranch(attempt.task, 1));
    expect(await update(attempt)).toMatchObject({ kind: 'refused' });
    expect(await update(attempt, 'forbidden')).toMatchObject({ kind: 'refused' });
    expect(await tip(attempt.claim)).toBe(pushed);
    expect((await recordOn(site, attempt.claim.sha)).content).toEqual(attempt.record.content);
    expect(await site.repository.git.resolve('refs/heads/main')).toBe(base);
  });

  it('makes the change again where GitHub may not merge, and the record takes up the new head', async () => {
    const attempt = await open(['src/b.js', 'mine\n'], ['u3', '1']);
    const base = await site.commit({
      'src/a.js': 'u3\n',
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    });
    expect(await update(attempt)).toEqual({ kind: 'applied' });
    const head = (await tip(attempt.claim)) ?? '';
    const commit = await site.repository.git.readCommit(head);
    expect(commit?.parents).toEqual([attempt.pullRequest.head, base]);
    expect(await filesOf(site, head)).toEqual({
      ...(await filesOf(site, base)),
      'src/b.js': 'mine\n',
      u3: '1',
    });
    expect((await recordOn(site, attempt.claim.sha)).content).toEqual({
      ...attempt.record.content,
      head,
    });
    // It holds the newest base now: another controller's turn changes nothing.
    const now = { ...attempt, pullRequest: { ...attempt.pullRequest, head: asSha(head) } };
    expect(await update(now, 'forbidden')).toMatchObject({ kind: 'refused' });
    expect(await tip(attempt.claim)).toBe(head);
  });

  it('gives up by a conflict where a path of the change is another on the new base', async () => {
    const attempt = await open(['src/c.js', 'mine\n']);
    await site.commit({ 'src/c.js': 'theirs\n' });
    expect(await update(attempt)).toEqual({ kind: 'applied' });
    expect(await tip(attempt.claim)).toBe(attempt.pullRequest.head);
    expect((await recordOn(site, attempt.claim.sha)).content).toMatchObject({
      outcome: { kind: 'failed', class: 'conflict' },
      reason: expect.stringContaining('`src/c.js` changed on the base as well'),
    });
  });

  it('takes up a file that was taken away, and what GitHub itself merged before', async () => {
    const attempt = await openAttempt(site, client, deleted('src/d.js'), written('u5', '1'));
    await site.commit({ 'src/a.js': 'first\n' });
    expect(await update(attempt)).toEqual({ kind: 'applied' });
    const head = asSha(await tip(attempt.claim));
    await site.commit({ 'src/a.js': 'second\n' });
    const later = { ...attempt, pullRequest: { ...attempt.pullRequest, head } };
    expect(await update(later, 'forbidden')).toEqual({ kind: 'applied' });
    const files = await filesOf(site, (await tip(attempt.claim)) ?? '');
    expect(files).toMatchObject({ 'src/a.js': 'second\n', u5: '1' });
    expect(Object.keys(files)).not.toContain('src/d.js');
  });

  it('that dies before its record leaves a head that is known for what it is', async () => {
    const attempt = await open(['u6', '1']);
    await site.commit({ 'src/a.js': 'u6\n' });
    losesRecord = true;
    expect(await update(attempt, 'forbidden')).toMatchObject({ kind: 'unknown' });
    losesRecord = false;
    const { snapshot } = await observe(client, { now: () => Date.now() });
    const task = snapshot.tasks.find(({ issue }) => issue.number === attempt.task);
    expect(task?.attempts[0]?.record?.content.head).toBe(attempt.pullRequest.head);
    expect(task?.attempts[0]?.pullRequest).toMatchObject({
      head: await tip(attempt.claim),
      update: { of: attempt.pullRequest.head },
    });
  });
});
