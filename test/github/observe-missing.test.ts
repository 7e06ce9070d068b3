import { afterEach, describe, expect, it } from '@jest/globals';
import { forget } from '../../src/local-github/domain/open-issues.ts';
import { createRepository } from '../../src/local-github/domain/repositories.ts';
import { deleteIssue, transferIssue } from '../../src/local-github/domain/remove-issue.ts';
import { MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

describe('an issue that owns a branch and is not there', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());
  /** What somebody who remembers nothing, as a job, is told of it. */
  const told = async () => [...(await hands.look(await hands.newClient())).missing.values()];
  const claimed = async () => {
    const task = await hands.site.fileTask();
    await hands.claim(task);
    const issue = hands.site.repository.issues.get(task);
    if (!issue) throw new Error('it was filed');
    return issue;
  };

  it('is gone for good where it was deleted: one request tells, once', async () => {
    hands = await PawlHands.start();
    const { world, repository, adaActor } = hands.site;
    await deleteIssue(world, repository, adaActor, await claimed());
    expect(await told()).toEqual(['for-good']);
    expect(await hands.count()).toContain('issues/get');
    hands.later(MINUTE);
    expect(await hands.count()).not.toContain('issues/get');
    expect([...(await hands.look()).missing.values()]).toEqual(['for-good']);
  });

  it('is gone for good where it was moved to where we see it, under another number', async () => {
    hands = await PawlHands.start();
    const { world, repository, adaActor } = hands.site;
    const there = await createRepository(world, repository.owner, 'other');
    await hands.site.fileTask();
    await transferIssue(world, repository, adaActor, await claimed(), there);
    expect(await told()).toEqual(['for-good']);
  });

  it('may come back where GitHub only finds nothing just now', async () => {
    hands = await PawlHands.start();
    const issue = await claimed();
    hands.site.repository.issues.delete(issue.number);
    forget(hands.site.repository, issue);
    expect(await told()).toEqual([expect.any(Number)]);
  });

  it('is asked about by nobody while it is there', async () => {
    hands = await PawlHands.start();
    await claimed();
    expect(await hands.count()).not.toContain('issues/get');
    expect(await told()).toEqual([]);
  });
});
