import { afterEach, describe, expect, it } from '@jest/globals';
import { withPullReverts } from '../../src/github/observe/with-pull-reverts.ts';
import { commit, HOUR, merged, MINUTE, NOON, sha } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const M = sha('1');
const REPOSITORY = { owner: 'O', name: 'r' };

/** What the newest commit takes back, where the pull request of #1, 101, was merged before it. */
function takenBack(message: string, parents = 1, mergedAt = NOON - HOUR): string | undefined {
  const nodes = ['1', '2'].slice(0, parents).map((digit) => ({ oid: sha(digit) }));
  const [newest] = withPullReverts(
    [commit(sha('3'), [], { committedAt: NOON }), commit(M)],
    [{ oid: sha('3'), message, parents: { nodes } }],
    REPOSITORY,
    [merged(1, M, mergedAt)],
  );
  return newest?.reverts;
}

describe('a merge that a person took back with GitHub’s button', () => {
  const BY_MERGE = 'Merge pull request #13 from o/revert-101-pawl/1-1';
  const BY_SQUASH = 'Revert "Do it" (#13)\n\nReverts o/r#101';

  it('is known by a merge commit’s subject, or by the description of a squash', () => {
    expect(takenBack(`${BY_MERGE}\n\nRevert "Do it"`, 2)).toBe(M);
    expect(takenBack(BY_SQUASH)).toBe(M);
    expect(takenBack(`${BY_SQUASH}\r\nIt was slow.\r\n\r\nSorry.`)).toBe(M);
    expect(takenBack(BY_SQUASH, 2)).toBe(M);
  });

  it.each([
    ['a squash under that title', BY_MERGE, 1],
    ['a squash under that title with its number', `${BY_MERGE} (#14)`, 1],
    ['a branch of somebody else’s', BY_MERGE.replace('from o/', 'from mallory/'), 2],
    ['a branch called so of another pull request', BY_MERGE.replace('101', '102'), 2],
    ['a branch called so of another task', BY_MERGE.replace('pawl/1-1', 'pawl/2-1'), 2],
    ['the words in a list of commits', 'Better (#9)\n\n* Revert "x"\n\nReverts o/r#101', 1],
    ['the words within others', 'Revert "x" (#9)\n\nNot as if this\nReverts o/r#101', 1],
    ['the words of another repository', 'Revert "x" (#9)\n\nReverts o/s#101', 1],
    ['the words of another pull request', 'Revert "x" (#9)\n\nReverts o/r#1010', 1],
  ])('is not believed of %s', (_, message, parents) => {
    expect(takenBack(message, parents)).toBeUndefined();
  });

  it('is not believed of what is older than the merge', () => {
    expect(takenBack(BY_SQUASH, 1, NOON + MINUTE)).toBeUndefined();
  });

  let hands: PawlHands | undefined;
  afterEach(() => hands?.site.close());

  it('is read so from GitHub', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.mergeNow(opened.number);
    hands.later(MINUTE);
    const merge = (await hands.look()).repository.head.sha;
    const head = `revert-${opened.number}-pawl/${task}-1`;
    await hands.site.commit({ [`work/${task}-1.txt`]: null }, head);
    const { ada } = hands.site;
    const title = 'Revert "Do it"';
    const { data } = await ada.pulls.create({ ...ENGINE, head, base: 'main', title });
    await ada.pulls.merge({ ...ENGINE, pull_number: data.number, merge_method: 'merge' });
    const [newest] = (await hands.look()).repository.history;
    expect(newest).toMatchObject({ reverts: merge, task: undefined });
  });
});
