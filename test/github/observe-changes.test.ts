import { afterEach, describe, expect, it } from '@jest/globals';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { forget } from '../../src/local-github/domain/open-issues.ts';
import { addIssue } from '../../src/local-github/domain/issues.ts';
import { addLabels } from '../../src/local-github/domain/issue-labels.ts';
import { GOOD_BODY, HOUR, MINUTE, run } from '../support/facts.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { PawlHands, RUN } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

const GRAPHQL = 'graphql';

describe('a look at a repository that was looked at before', () => {
  let hands: PawlHands;
  afterEach(() => hands.site.close());
  const numbers = async () => (await hands.look()).tasks.map(({ issue }) => issue.number);

  it('is one request if nothing changed, whatever there is', async () => {
    hands = await PawlHands.start({
      files: { '.github/workflows/ci.yml': 'on: push\njobs: {}\n' },
    });
    const other = (await hands.site.ada.issues.create({ ...ENGINE, title: 'No task' })).data.number;
    await hands.site.fileTask('Waits', `${GOOD_BODY}\nDepends on #${other}\n`);
    await hands.published(await hands.site.fileTask('Being judged'));
    const failed = await hands.site.fileTask('Failed once');
    await hands.record(await hands.claim(failed), {});
    await hands.claim(failed, 2);
    const closed = await hands.site.fileTask('Closed at work');
    await hands.claim(closed);
    await hands.site.ada.issues.update({ ...ENGINE, issue_number: closed, state: 'closed' });
    await hands.revert(failed, 'success');
    await hands.say(failed, '/pawl status');
    await hands.look();
    hands.later(9 * MINUTE);
    expect(await hands.count()).toEqual([GRAPHQL]);
    // Roles are asked for again after ten minutes: GitHub says that they are as they were.
    hands.later(2 * MINUTE);
    expect(await hands.count()).toEqual([GRAPHQL, 'repos/get-collaborator-permission-level']);
  });

  it('is one request among hundreds of tasks and of issues that are none', async () => {
    hands = await PawlHands.start();
    const { world, repository, adaActor } = hands.site;
    for (let number = 1; number <= 250; number += 1) {
      const issue = addIssue(world, repository, adaActor, { title: 'Task', body: GOOD_BODY });
      await addLabels(world, repository, adaActor, issue, ['agent']);
      for (let none = 1; none <= 4; none += 1) {
        addIssue(world, repository, adaActor, { title: 'No task' });
      }
    }
    hands.later(2 * MINUTE);
    expect(await hands.count()).toEqual([
      ...[1, 2, 3].map(() => GRAPHQL),
      'repos/get-collaborator-permission-level',
    ]);
    expect(await hands.count()).toEqual([GRAPHQL]);
    hands.later(MINUTE * 5);
    const issue = addIssue(world, repository, adaActor, { title: 'New', body: GOOD_BODY });
    await addLabels(world, repository, adaActor, issue, ['agent']);
    expect(await hands.count()).toEqual([GRAPHQL]);
    expect(await numbers()).toHaveLength(251);
    hands.later(MINUTE * 5);
    await hands.look();
    // One more tells who lost the label.
    const [gone] = repository.issues.keys();
    await hands.site.ada.issues.removeLabel({ ...ENGINE, issue_number: gone ?? 0, name: 'agent' });
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL]);
    expect(await numbers()).toHaveLength(250);
  });

  it('sees what leaves no trace in the lists: a reaction, a check, what became of a lost branch', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const comment = await hands.say(task, '/pawl status');
    const { opened } = await hands.published(task);
    const read = async () => {
      // Long enough that nothing is asked for only because it changed a moment ago.
      hands.later(2 * MINUTE);
      await hands.look();
      const [found] = (await hands.look()).tasks;
      const pull = found?.attempts[0]?.pullRequest;
      return { answered: found?.commands[0]?.answered, state: pull?.state, checks: pull?.checks };
    };
    expect(await read()).toEqual({ answered: false, state: 'open', checks: [] });
    await hands.client.octokit.request(
      'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
      { ...ENGINE, comment_id: comment, content: '+1' },
    );
    await hands.site.ada.repos.createCommitStatus({
      ...ENGINE,
      sha: opened.head,
      state: 'success',
    });
    expect(await read()).toMatchObject({ answered: true, checks: [{ result: 'passed' }] });
    await hands.mergeNow(opened.number);
    expect(await read()).toMatchObject({ state: 'merged' });

    const other = await hands.site.fileTask();
    const { opened: second } = await hands.published(other);
    hands.later(5 * MINUTE);
    await hands.look();
    await hands.mergeNow(second.number);
    await hands.site.ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${other}-1` });
    const [, lost] = (await hands.look()).tasks;
    expect(lost?.attempts).toMatchObject([{ branch: undefined, pullRequest: { state: 'merged' } }]);
  });

  it('does not ask again for an attempt that is at its end, until its branch moves', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    await hands.record(await hands.claim(task), {});
    const live = await hands.claim(task, 2);
    await hands.look();
    const asked: string[] = [];
    hands.client.octokit.hook.before('request', ({ variables }) => {
      asked.push(...(JSON.stringify(variables).match(/pawl\/\d+-\d+/g) ?? []));
    });
    expect((await hands.look()).tasks[0]?.attempts).toMatchObject([
      { record: { content: { outcome: { kind: 'failed' } } } },
      { claim: live, record: undefined },
    ]);
    expect(asked).toEqual([`pawl/${task}-2`]);
    const tip = await hands.site.commit({ late: 'push' }, `pawl/${task}-1`);
    expect((await hands.look()).tasks[0]?.attempts[0]?.branch?.tip).toBe(tip);
  });

  it('reads an attempt together with all else that was claimed since, or that a job knows of', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    await hands.look();
    const claim = await hands.claim(task);
    expect(await hands.count()).toEqual([GRAPHQL]);
    const options = { now: hands.now, knownRuns: [run(true, undefined, { id: RUN })] };
    const expecting = async (defaultBranch: string) => {
      const client = await hands.newClient();
      const before = client.requests.get('observe more') ?? 0;
      const expected = { defaultBranch, branches: [`pawl/${task}-1`] };
      const { snapshot } = await observe(client, { ...options, first: { expected } });
      expect(snapshot.tasks[0]?.attempts).toMatchObject([{ claim }]);
      return (client.requests.get('observe more') ?? 0) - before;
    };
    expect(await expecting('main')).toBe(0);
    // Nobody believes the guess: what it got wrong is asked for anew.
    expect(await expecting('trunk')).toBe(1);
  });

  it('sees who lost the label, and who was deleted, without a trace in the list', async () => {
    hands = await PawlHands.start();
    const [first, second, third] = [
      await hands.site.fileTask(),
      await hands.site.fileTask(),
      await hands.site.fileTask(),
    ];
    expect(await numbers()).toEqual([first, second, third]);
    hands.later(5 * MINUTE);
    await hands.site.ada.issues.removeLabel({ ...ENGINE, issue_number: second, name: 'agent' });
    expect(await numbers()).toEqual([first, third]);
    const { repository } = hands.site;
    const issue = repository.issues.get(first);
    await hands.claim(first);
    // GitHub does not say that it is gone for good.
    repository.issues.delete(first);
    if (issue) forget(repository, issue);
    expect(await numbers()).toEqual([third]);
    // Its run works on all the same.
    const minutesMissed = ({ missing }: Snapshot) =>
      [...missing].map(([number, at]) => [number, Math.round((hands.now() - Number(at)) / MINUTE)]);
    hands.later(MINUTE);
    const seen = await hands.look();
    expect(seen.orphans).toMatchObject([
      { task: first, attempt: { number: 1, run: { id: RUN, live: true } } },
    ]);
    expect(minutesMissed(seen)).toEqual([[first, 1]]);
    // Whoever has only just begun to look has not waited for it.
    const another = await hands.look(await hands.newClient());
    expect(minutesMissed(another)).toEqual([[first, 0]]);
    // It was only out of sight, and is so again.
    if (issue) repository.issues.set(first, issue);
    expect(minutesMissed(await hands.look())).toEqual([]);
    repository.issues.delete(first);
    hands.later(MINUTE);
    expect(minutesMissed(await hands.look())).toEqual([[first, 0]]);
  });

  it('takes none for one that lost the label which has it among a hundred, written otherwise', async () => {
    hands = await PawlHands.start();
    const { ada } = hands.site;
    const [one, two] = [await hands.site.fileTask(), await hands.site.fileTask()];
    await ada.issues.updateLabel({ ...ENGINE, name: 'agent', new_name: 'Agent' });
    const at = { ...ENGINE, issue_number: one };
    await ada.issues.removeLabel({ ...at, name: 'Agent' });
    const labels = Array.from({ length: 99 }, (_, index) => `area ${index}`);
    await ada.issues.addLabels({ ...at, labels });
    await ada.issues.addLabels({ ...at, labels: ['Agent'] });
    expect(await numbers()).toEqual([one, two]);
    hands.later(5 * MINUTE);
    await ada.issues.createComment({ ...at, body: 'Soon?' });
    await ada.issues.removeLabel({ ...ENGINE, issue_number: two, name: 'agent' });
    // Otherwise all would be read anew.
    expect(await hands.count()).toEqual([GRAPHQL, GRAPHQL]);
    expect(await numbers()).toEqual([one]);
  });

  it('finds out within an hour what GitHub does not tell, and at once when its own clock went back', async () => {
    hands = await PawlHands.start();
    const task = await hands.site.fileTask();
    const changeUnseen = (title: string): void => {
      const issue = hands.site.repository.issues.get(task);
      if (issue) issue.title = title;
    };
    const titles = async () => (await hands.look()).tasks.map(({ issue }) => issue.title);
    await hands.look();
    // So that the task is not among those that changed a moment before the newest.
    hands.later(2 * MINUTE);
    await hands.site.fileTask('Another');
    expect(await titles()).toEqual(['Do it', 'Another']);
    changeUnseen('Changed');
    hands.later(50 * MINUTE);
    expect(await titles()).toEqual(['Do it', 'Another']);
    hands.later(10 * MINUTE);
    expect(await titles()).toEqual(['Changed', 'Another']);
    changeUnseen('Changed again');
    expect(await titles()).toEqual(['Changed', 'Another']);
    const { snapshot } = await observe(hands.client, { now: () => hands.now() - HOUR });
    expect(snapshot.tasks.map(({ issue }) => issue.title)).toEqual(['Changed again', 'Another']);
  });
});
