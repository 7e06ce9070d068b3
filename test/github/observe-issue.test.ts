import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import { digestContent } from '../../src/github/observe/digest-content.ts';
import { createUser } from '../../src/local-github/domain/accounts.ts';
import { createUserToken } from '../../src/local-github/domain/tokens.ts';
import { GOOD_BODY, MINUTE } from '../support/facts.ts';
import { PawlHands } from '../support/pawl-hands.ts';
import { ENGINE } from '../support/pawl-site.ts';

describe('what is read of an issue', () => {
  let hands: PawlHands;
  /** A person without any right; whoever may write; an account that will triage. */
  let eve: Octokit;
  let bob: Octokit;
  beforeAll(async () => {
    hands = await PawlHands.start();
    eve = person('eve');
    bob = person('bob');
    hands.site.repository.collaborators.set('bob', 'maintain');
  });
  afterAll(() => hands.site.close());

  const person = (login: string): Octokit => {
    const { world, addresses } = hands.site;
    const auth = createUserToken(world, createUser(world, login)).value;
    return new Octokit({ baseUrl: addresses.api, auth });
  };
  const read = async (task: number): Promise<TaskFacts> => {
    const { tasks } = await hands.look();
    const found = tasks.find(({ issue }) => issue.number === task);
    if (!found) throw new Error(`#${task} is no task`);
    return found;
  };

  it('its labels, however many, and however somebody writes Pawl’s', async () => {
    const task = await hands.site.fileTask();
    const at = { ...ENGINE, issue_number: task };
    const labels = Array.from({ length: 40 }, (_, index) => `a${index + 10}`);
    await hands.site.ada.issues.addLabels({ ...at, labels });
    const rename = (name: string, new_name: string): Promise<unknown> =>
      hands.site.ada.issues.updateLabel({ ...ENGINE, name, new_name });
    await rename('agent', 'Agent');
    try {
      const { issue } = await read(task);
      expect(issue.labels).toHaveLength(41);
      expect(issue.labels).toContain('agent');
      expect(issue.events).toMatchObject([{ kind: 'labeled', label: 'agent' }]);
      expect((await hands.look()).repository.labels.has('agent')).toBe(true);
    } finally {
      await rename('Agent', 'agent');
    }
  });

  it('who gave the label, took it off, reopened it, oldest first, and only labels of Pawl’s', async () => {
    const task = await hands.site.fileTask();
    const at = { ...ENGINE, issue_number: task };
    await hands.site.ada.issues.addLabels({ ...at, labels: ['agent:needs-human', 'bug'] });
    await bob.issues.removeLabel({ ...at, name: 'agent:needs-human' });
    await bob.issues.update({ ...at, state: 'closed' });
    await bob.issues.update({ ...at, state: 'open' });
    const { issue } = await read(task);
    expect(issue.events.map(({ kind, label, actor }) => [kind, label, actor?.login])).toEqual([
      ['labeled', 'agent', 'ada'],
      ['labeled', 'agent:needs-human', 'ada'],
      ['unlabeled', 'agent:needs-human', 'bob'],
      ['reopened', '', 'bob'],
    ]);
  });

  it('who changed text and title, and not that it was written', async () => {
    const task = (await eve.issues.create({ ...ENGINE, title: 'Mine', body: GOOD_BODY })).data
      .number;
    const at = { ...ENGINE, issue_number: task };
    await hands.site.ada.issues.addLabels({ ...at, labels: ['agent'] });
    expect((await read(task)).issue.edits).toEqual([]);
    hands.later(MINUTE);
    await eve.issues.update({ ...at, body: `${GOOD_BODY}\n- [ ] and more\n` });
    hands.later(MINUTE);
    await bob.issues.update({ ...at, title: 'Ours' });
    const { issue } = await read(task);
    expect(issue.edits).toMatchObject([
      { what: 'body', editor: { login: 'eve', bot: false } },
      { what: 'title', editor: { login: 'bob' } },
    ]);
    expect(issue.edits[0]?.at).toBeGreaterThan(issue.createdAt);
  });

  it('its merged pull request whose branch is gone, however often it is mentioned after that', async () => {
    const { ada } = hands.site;
    const task = await hands.site.fileTask();
    const { opened } = await hands.published(task);
    await hands.mergeNow(opened.number);
    await ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${task}-1` });
    hands.later(MINUTE);
    const merged = [{ number: 1, branch: undefined, pullRequest: { number: opened.number } }];
    const client = await hands.newClient();
    const few = await hands.count(client);
    expect((await read(task)).attempts).toMatchObject(merged);
    for (let index = 0; index < 140; index += 1) {
      await eve.issues.create({ ...ENGINE, title: `Mine ${index}`, body: `As in #${task}` });
    }
    hands.later(MINUTE);
    const many = await hands.count(await hands.newClient());
    expect(many.filter((one) => one === 'graphql')).toHaveLength(
      few.filter((one) => one === 'graphql').length + 2,
    );
    expect((await read(task)).attempts).toMatchObject(merged);
  });

  it('takes edits that it cannot read for anybody’s', async () => {
    const task = await hands.site.fileTask();
    const issue = hands.site.repository.issues.get(task);
    const { user } = hands.site.adaActor;
    const since = hands.now();
    for (let index = 0; index <= 55; index += 1) {
      issue?.edits.push({ editor: user, at: since + index * 1000, body: `${index}` });
    }
    hands.later(2 * MINUTE);
    const { edits } = (await read(task)).issue;
    expect(edits).toHaveLength(51);
    expect(edits.filter(({ editor }) => editor === undefined)).toMatchObject([{ what: 'body' }]);
    expect(edits[1]?.editor).toBeUndefined();
  });

  it('commands: the first line of a comment, whose, whether edited, whether Pawl reacted', async () => {
    const task = await hands.site.fileTask();
    await hands.say(task, 'Please /pawl stop');
    const hold = await hands.say(task, '/pawl Hold until\nMonday');
    await eve.issues.createComment({ ...ENGINE, issue_number: task, body: '/pawl' });
    const edited = await hands.say(task, '/pawlish');
    hands.later(MINUTE);
    await hands.site.ada.issues.updateComment({
      ...ENGINE,
      comment_id: edited,
      body: '/pawl retry',
    });
    const commands = async () =>
      (await read(task)).commands.map((one) => [
        one.verb,
        one.author?.login,
        one.answered,
        one.edited,
      ]);
    expect(await commands()).toEqual([
      ['hold', 'ada', false, false],
      ['', 'eve', false, false],
      ['retry', 'ada', false, true],
    ]);
    const reaction = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    await hands.client.octokit.request(reaction, { ...ENGINE, comment_id: hold, content: '+1' });
    // Somebody else's reaction answers nothing.
    await bob.reactions.createForIssueComment({ ...ENGINE, comment_id: edited, content: '+1' });
    expect((await commands()).map(([, , answered]) => answered)).toEqual([true, false, false]);
  });

  it('all comments, and all events since the label was given, however many followed', async () => {
    const task = await hands.site.fileTask();
    const at = { ...ENGINE, issue_number: task };
    await hands.say(task, '/pawl hold');
    for (let index = 0; index < 35; index += 1) {
      await hands.site.ada.issues.addLabels({ ...at, labels: ['agent:working'] });
      await hands.site.ada.issues.removeLabel({ ...at, name: 'agent:working' });
      await hands.say(task, 'Still at it');
      await hands.say(task, 'And on');
    }
    const { issue, commands } = await read(task);
    expect(commands.map(({ verb }) => verb)).toEqual(['hold']);
    expect(issue.events[0]).toMatchObject({ kind: 'labeled', label: 'agent' });
    expect(issue.events).toHaveLength(71);
  });

  it('whether it is locked, and how it was closed', async () => {
    const task = await hands.site.fileTask();
    await hands.claim(task);
    await hands.site.ada.issues.lock({ ...ENGINE, issue_number: task });
    expect((await read(task)).issue).toMatchObject({ locked: true, open: true });
    const closed = { state: 'closed', state_reason: 'not_planned' } as const;
    await hands.site.ada.issues.update({ ...ENGINE, issue_number: task, ...closed });
    expect((await read(task)).issue).toMatchObject({ locked: true, open: false, completed: false });
  });

  it('the roles of those on whose word something rests, and of nobody else', async () => {
    const task = await hands.site.fileTask();
    await eve.issues.createComment({ ...ENGINE, issue_number: task, body: '/pawl stop' });
    await person('zoe').issues.createComment({ ...ENGINE, issue_number: task, body: 'Hello' });
    const { roles } = await hands.look(await hands.newClient());
    expect(roles.get('ada')).toBe('admin');
    expect(roles.get('bob')).toBe('maintain');
    expect(roles.get('eve')).toBe('read');
    expect(roles.has('zoe')).toBe(false);
  });

  it('asks for a role again after ten minutes', async () => {
    const client = await hands.newClient();
    const roleOfBob = async () => (await hands.look(client)).roles.get('bob');
    expect(await roleOfBob()).toBe('maintain');
    hands.site.repository.collaborators.delete('bob');
    hands.later(9 * MINUTE);
    expect(await roleOfBob()).toBe('maintain');
    hands.later(2 * MINUTE);
    expect(await roleOfBob()).toBe('read');
  });
});

describe('the digest of what an issue asks for', () => {
  const digest = (body: string, title = 'Do it'): string => digestContent(title, body);

  it.each([
    ['a ticked box', '- [ ] a\n- [ ] b', '- [x] a\n- [X] b'],
    ['a numbered box', '1. [ ] a', '1. [x] a'],
    ['line ends of Windows', 'a\nb', 'a\r\nb\r\n'],
    ['spaces at the ends of lines', 'a\nb', 'a  \nb\t\n\n'],
    ['hidden text', 'a\n\nb', 'a\n<!-- nobody\nsees this -->\nb'],
    ['hidden text to the end', 'a', 'a<!-- never closed'],
  ])('is the same with %s', (_, before, after) => {
    expect(digest(after)).toBe(digest(before));
  });

  it.each([
    ['another criterion', '- [ ] a', '- [ ] a\n- [ ] b'],
    ['brackets that are no box', 'a[x]', 'a[ ]'],
    ['indentation', '- a\n- b', '- a\n  - b'],
  ])('is another with %s', (_, before, after) => {
    expect(digest(after)).not.toBe(digest(before));
  });

  it('is another with another title', () => {
    expect(digest('a', 'b')).not.toBe(digest('a', 'c'));
  });
});
