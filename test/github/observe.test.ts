import { afterEach, describe, expect, it } from '@jest/globals';
import type { ClaimTrailers } from '../../src/core/claim.ts';
import { createIssue } from '../../src/local-github/domain/issues.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { createClaim } from '../../src/github/apply/create-claim.ts';
import { forget } from '../../src/github/observe/observe-memory.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { CONTENT, GOOD_BODY, issueNumber, run } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

const now = (): number => Date.now();

function trailers(task: number): ClaimTrailers {
  return {
    task: issueNumber(task),
    attempt: 1,
    runId: 9,
    runAttempt: 1,
    reservedCents: 1,
    content: CONTENT,
    scope: [],
  };
}

describe('observing a repository', () => {
  let site: PawlSite;
  let asked: RequestLog[];
  afterEach(() => site.close());
  const open = async (files: Readonly<Record<string, string>> = {}): Promise<void> => {
    asked = [];
    site = await startPawlSite({ onRequest: (request) => asked.push(request), files });
  };
  const queries = (): number => asked.filter(({ operationId }) => operationId === 'graphql').length;

  it('reads policy, default branch, tasks and labels in one request', async () => {
    await open({ '.github/pawl.yml': 'parallel: 3\n' });
    const body = `${GOOD_BODY}\nDepends on #1\n`;
    await site.fileTask('First');
    await site.fileTask('Second', body);
    await site.ada.issues.create({ ...ENGINE, title: 'No task' });
    const client = await site.connect();
    const { snapshot, policyText } = await observe(client, { now });
    expect(queries()).toBe(1);
    expect(policyText).toBe('parallel: 3\n');
    expect(snapshot.repository).toMatchObject({
      owner: 'ada',
      name: 'engine',
      defaultBranch: 'main',
    });
    expect(snapshot.repository.head.sha).toBe(await site.repository.git.resolve('refs/heads/main'));
    expect([...snapshot.repository.labels.keys()]).toEqual(['agent']);
    expect(snapshot.tasks.map(({ issue }) => [issue.number, issue.title, issue.body])).toEqual([
      [1, 'First', GOOD_BODY],
      [2, 'Second', body],
    ]);
    expect(snapshot.dependencies.get(issueNumber(1))).toMatchObject({ exists: true, open: true });
  });

  it('tells a policy that is no text from one that is not there', async () => {
    await open();
    const client = await site.connect();
    const policyText = async () => (await observe(client, { now })).policyText;
    expect(await policyText()).toBeUndefined();
    const path = '.github/pawl.yml';
    const content = Buffer.from('\ufeffenabled: false\r\n', 'utf16le').toString('base64');
    const { data } = await site.ada.repos.createOrUpdateFileContents({
      ...ENGINE,
      ...{ path, content, message: 'Off' },
    });
    expect(await policyText()).toBeNull();
    const sha = data.content?.sha ?? '';
    await site.ada.repos.deleteFile({ ...ENGINE, path, sha, message: 'On' });
    expect(await policyText()).toBeUndefined();
    await site.commit({ [`${path}/parts.yml`]: 'enabled: false\n' });
    expect(await policyText()).toBeNull();
  });

  it('turns pages: more than a hundred tasks, more than a hundred branches', async () => {
    await open();
    const labels = ['agent'];
    for (let number = 1; number <= 103; number += 1) {
      const request = { title: `Task ${number}`, body: GOOD_BODY, labels };
      await createIssue(site.world, site.repository, site.adaActor, request);
    }
    const client = await site.connect();
    const { snapshot: before } = await observe(client, { now });
    const first = await createClaim(client, trailers(1), before, now());
    // Names that are no claim's come first in the list.
    for (let number = 1; number <= 100; number += 1) {
      await site.repository.git.casRef(`refs/heads/pawl/0-${number}`, first?.sha ?? '', undefined);
    }
    await site.repository.git.casRef('refs/heads/pawl/2-1', first?.sha ?? '', undefined);
    asked.length = 0;
    forget(client);
    const { snapshot } = await observe(client, {
      now,
      knownRuns: [run(true, undefined, { id: 9 })],
    });
    // Two pages of each list, and the branches in full.
    expect(queries()).toBe(3);
    expect(snapshot.tasks.map(({ issue }) => issue.number)).toEqual(
      Array.from({ length: 103 }, (_, index) => index + 1),
    );
    const owners = snapshot.tasks.filter(({ attempts }) => attempts.length === 1);
    expect(owners).toHaveLength(2);
    // The claim commit is the first task's: on another's branch it is no claim.
    expect(owners.filter(({ attempts }) => attempts[0]?.claim)).toHaveLength(1);
  });

  it('says of a number that is no issue, or is a pull request, that it does not exist', async () => {
    await open();
    await site.commit({ new: 'file' }, 'feature');
    await site.ada.pulls.create({ ...ENGINE, title: 'Theirs', head: 'feature', base: 'main' });
    await site.fileTask('Waits', `${GOOD_BODY}\nDepends on #1, #99\n`);
    const client = await site.connect();
    const known = { exists: false, open: false, completed: false };
    for (const requests of [2, 1]) {
      asked.length = 0;
      const { snapshot } = await observe(client, { now });
      expect(snapshot.dependencies.get(issueNumber(1))).toEqual(known);
      expect(snapshot.dependencies.get(issueNumber(99))).toEqual(known);
      // The second time they are asked for together with everything else.
      expect(queries()).toBe(requests);
    }
  });

  it('finds an issue that owns a claim though it was closed or lost its label', async () => {
    await open();
    const task = issueNumber(await site.fileTask());
    const client = await site.connect();
    const { snapshot } = await observe(client, { now });
    await createClaim(client, trailers(task), snapshot, now());
    await site.ada.issues.update({ ...ENGINE, issue_number: task, state: 'closed', labels: [] });
    const again = await observe(client, {
      now,
      knownRuns: [run(true, undefined, { id: 9 })],
    });
    expect(again.snapshot.tasks).toHaveLength(1);
    expect(again.snapshot.tasks[0]).toMatchObject({
      issue: { number: task, open: false, labels: [] },
      attempts: [{ number: 1, claim: { runId: 9 }, run: { live: true } }],
    });
  });

  it("takes nobody's words for its own: comments, pull requests, records", async () => {
    await open();
    const task = await site.fileTask();
    const body = '<!-- pawl:status -->\n\n### Pawl: Done';
    await site.ada.issues.createComment({ ...ENGINE, issue_number: task, body });
    await site.commit({ forged: 'x' }, `pawl/${task}-7`);
    const { data } = await site.ada.pulls.create({
      ...ENGINE,
      title: 'Forged',
      body: `Task: #${task}`,
      head: `pawl/${task}-7`,
      base: 'main',
    });
    const client = await site.connect();
    const { snapshot } = await observe(client, { now });
    const [facts] = snapshot.tasks;
    expect(facts?.statusComment).toBeUndefined();
    expect(facts?.attempts).toMatchObject([{ number: 7, pullRequest: undefined }]);
    expect(facts?.attempts[0]?.claim).toBeUndefined();
    expect(data.number).toBeGreaterThan(task);
  });
});
