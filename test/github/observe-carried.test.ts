import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { updateRef } from '../../src/local-github/domain/refs.ts';
import { MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';

describe('a merge that a person pulled before he pushed', () => {
  let hands: PawlHands;
  beforeEach(async () => {
    hands = await PawlHands.start();
  });
  afterEach(() => hands.site.close());

  const MAIN = 'refs/heads/main';
  const tip = async (): Promise<string> => (await hands.site.repository.git.resolve(MAIN)) ?? '';

  /** Commits on top of these, as a person's git makes it; gives the commit. */
  async function commitOn(...parents: readonly string[]): Promise<string> {
    const { git } = hands.site.repository;
    const author = { name: 'Ada', email: 'ada@example.com', at: hands.now() };
    const tree = await git.writeTree(parents.at(-1), []);
    return git.writeCommit({ tree, parents, author, committer: author, message: 'Pull' });
  }

  async function push(sha: string, force = false): Promise<void> {
    const { world, repository, adaActor } = hands.site;
    await updateRef(world, repository, adaActor, MAIN, sha, { force });
  }

  /** Merges a task of Pawl's; then a person pulls and pushes. */
  async function pulled(): Promise<{ merge: string; before: string; pushed: string }> {
    const before = await tip();
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    hands.later(MINUTE);
    await hands.mergeNow(opened.number);
    const merge = await tip();
    hands.later(MINUTE);
    const pushed = await commitOn(await commitOn(before), await hands.site.commit({ on: 'top' }));
    await push(pushed);
    hands.later(MINUTE);
    return { merge, before, pushed };
  }

  it('is told with the commit that brought it in, at no further request', async () => {
    const { merge, pushed } = await pulled();
    const { repository } = await hands.look();
    expect(repository.history.map(({ sha }) => sha)).not.toContain(merge);
    expect([...repository.carried]).toEqual([[merge, pushed]]);
    hands.later(20 * MINUTE);
    await hands.site.commit({ more: '1' });
    expect([...(await hands.look()).repository.carried]).toEqual([[merge, pushed]]);
    expect(await hands.count()).toEqual(['graphql']);
  });

  it('is asked for, once for each tip, when it is out of sight and would else be called lost', async () => {
    const { merge } = await pulled();
    for (let n = 0; n < 25; n += 1) {
      if (n % 12 === 0) await hands.look();
      await hands.site.commit({ more: `${n}` });
    }
    hands.later(20 * MINUTE);
    expect(await hands.count()).toContain('repos/compare-commits');
    expect([...(await hands.look()).repository.carried]).toEqual([[merge, await tip()]]);
    expect(await hands.count()).not.toContain('repos/compare-commits');
  });

  it('is lost where the branch was rewritten, which GitHub is asked about once', async () => {
    const { before } = await pulled();
    await push(await commitOn(before), true);
    // What was read may be a moment old.
    expect(await hands.count()).not.toContain('repos/compare-commits');
    hands.later(20 * MINUTE);
    await hands.site.commit({ more: '1' });
    const asked = await hands.count();
    expect(asked).toContain('repos/compare-commits');
    expect((await hands.look()).repository.carried.size).toBe(0);
    expect(await hands.count()).not.toContain('repos/compare-commits');
  });
});
