import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/core/effect.ts';
import { ALL_LABELS } from '../../src/core/labels.ts';
import { apply } from '../../src/github/apply/apply.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { attemptOf, claimed, connectQuickly, issueId, lookAt } from '../support/effect-scene.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { look, stateOf } from '../support/settle.ts';

describe('showing what a task is', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let asked: RequestLog[];
  beforeEach(async () => {
    asked = [];
    site = await startPawlSite({ onRequest: (request) => asked.push(request) });
    client = await connectQuickly(site);
  });
  afterEach(() => site.close());

  const shown = async (issue_number: number) => {
    const { data } = await site.ada.issues.get({ ...ENGINE, issue_number });
    const comments = await site.ada.issues.listComments({ ...ENGINE, issue_number });
    return {
      state: data.state,
      labels: data.labels.map((label) => (typeof label === 'string' ? label : label.name)),
      comments: comments.data.map(({ body }) => body ?? ''),
    };
  };

  it('makes the labels when one is first needed, all at once, and no second time', async () => {
    const first = await site.fileTask('Vague', 'Make it better');
    expect((await look(client)).did).toEqual(['show']);
    const { data } = await site.ada.issues.listLabelsForRepo(ENGINE);
    const wanted = ALL_LABELS.filter(({ name }) => name !== 'agent');
    for (const { name, color, description } of wanted) {
      expect(data).toContainEqual(expect.objectContaining({ name, color, description }));
    }
    expect((await shown(first)).labels).toEqual(['agent', 'agent:needs-spec']);
    const second = await site.fileTask('Vaguer', 'Better');
    asked.length = 0;
    expect((await look(client)).did).toEqual(['show']);
    expect((await shown(second)).labels).toEqual(['agent', 'agent:needs-spec']);
    const writes = asked.filter(({ userAgent }) => userAgent.includes('pawl (show'));
    expect(writes.map(({ userAgent }) => userAgent.includes(`task ${second}`))).toEqual([true]);
  });

  it('writes one comment, rewrites it when the state changes, and leaves it alone otherwise', async () => {
    const task = await site.fileTask('Vague', 'Make it better');
    await look(client);
    const before = await shown(task);
    expect(before.comments).toHaveLength(1);
    expect(before.comments[0]).toContain('Needs a better task text');
    expect((await look(client)).did).toEqual([]);

    const body = `${'## Acceptance criteria'}\n\nsomething\n`;
    await site.ada.issues.update({ ...ENGINE, issue_number: task, body });
    expect((await look(client)).did).toEqual(['show']);
    const after = await shown(task);
    expect(after.comments).toHaveLength(1);
    expect(after.comments[0]).toContain('has no list below it');
    expect((await look(client)).did).toEqual([]);
  });

  it('puts right what a person changed: labels, the comment, a second comment', async () => {
    const task = await site.fileTask('Vague', 'Make it better');
    await look(client);
    const right = await shown(task);
    const [comment] = (await site.ada.issues.listComments({ ...ENGINE, issue_number: task })).data;
    await site.ada.issues.updateComment({
      ...ENGINE,
      comment_id: comment?.id ?? 0,
      body: `${right.comments[0]?.split('\n')[0]}\n\nAll done!`,
    });
    await client.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...ENGINE,
      issue_number: task,
      body: right.comments[0] ?? '',
    });
    await site.ada.issues.setLabels({
      ...ENGINE,
      issue_number: task,
      labels: ['agent', 'agent:working', 'mine'],
    });
    expect((await look(client)).did).toEqual(['show']);
    const after = await shown(task);
    expect(after.comments).toEqual(right.comments);
    expect(after.labels.toSorted()).toEqual(['agent', 'agent:needs-spec', 'mine']);
    expect((await look(client)).did).toEqual([]);
  });

  it('ends a task: labels off, branches gone, the issue closed; again, it changes nothing', async () => {
    const claim = await claimed(site, client);
    const { task } = claim;
    const { branch } = await attemptOf(site, claim);
    const effect: Effect = {
      kind: 'show',
      task,
      issue: await issueId(site, task),
      addLabels: [],
      removeLabels: [],
      createLabels: [],
      comment: undefined,
      deleteComments: [],
      answers: [],
      close: 'completed',
      deleteBranches: branch ? [branch.id] : [],
    };
    expect(await site.claims()).toEqual([`pawl/${task}-1`]);
    for (const _ of ['once', 'and again']) {
      expect(await apply(client, effect, await lookAt(site))).toEqual({ kind: 'applied' });
      expect((await shown(task)).state).toBe('closed');
      expect(await site.claims()).toEqual([]);
    }
  });

  it('of a task that is closed by its author nothing is left but what was said', async () => {
    const task = await site.fileTask('Vague', 'Make it better');
    await look(client);
    await site.ada.issues.update({ ...ENGINE, issue_number: task, state: 'closed' });
    const pass = await look(client);
    expect(pass.did).toEqual(['show']);
    expect((await shown(task)).labels).toEqual(['agent']);
    const after = await look(client);
    expect(after.did).toEqual([]);
    expect(stateOf(after, task)).toBeUndefined();
  });

  it('a write whose answer is lost is looked at again, not sent again', async () => {
    await site.close();
    let lost = 0;
    site = await startPawlSite({
      onRequest: (request) => asked.push(request),
      apiFaults: ({ operationId, actor }) =>
        operationId === 'graphql' && actor.kind === 'installation' && lost++ === 2
          ? { when: 'after', answer: 'hang up' }
          : undefined,
    });
    client = await connectQuickly(site);
    const task = await site.fileTask('Vague', 'Make it better');
    const { did } = await look(client);
    expect(did[0]).toMatch(/^show unknown: /);
    expect((await shown(task)).comments).toHaveLength(1);
    expect((await look(client)).did).toEqual([]);
  });
});
