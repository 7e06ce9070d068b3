import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { makePlanDocument } from '../../src/render/plan-document.ts';
import { renderPassSummary } from '../../src/render/pass-summary.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { applyAll } from '../../src/github/apply/apply-all.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import { connectQuickly, issueId, lookAt } from '../support/effect-scene.ts';
import { issueNumber } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { look, stateOf } from '../support/settle.ts';

// GitHub lets no App comment into a locked conversation (probot/stale#25, renovatebot/renovate#6215), and
// nobody react in it (docs.github.com, Locking conversations).

describe('a task whose conversation is locked', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let asked: RequestLog[];
  let task: number;
  beforeEach(async () => {
    asked = [];
    site = await startPawlSite({ runner: false, onRequest: (request) => asked.push(request) });
    client = await connectQuickly(site);
    task = await site.fileTask();
    await site.ada.issues.lock({ ...ENGINE, issue_number: task });
  });
  afterEach(() => site.close());

  const labels = async (): Promise<readonly unknown[]> => {
    const { data } = await site.ada.issues.get({ ...ENGINE, issue_number: task });
    return data.labels.map((label) => (typeof label === 'string' ? label : label.name));
  };
  const comments = async () =>
    (await site.ada.issues.listComments({ ...ENGINE, issue_number: task })).data;
  const writes = () => asked.filter(({ userAgent }) => userAgent.includes('pawl (show'));

  it('is shown by its label alone, once, and holds up no other', async () => {
    const other = await site.fileTask('Vague', 'Make it better');
    const { did } = await look(client);
    expect(did).toEqual(['show', 'show']);
    expect(await labels()).toEqual(['agent', 'agent:needs-human']);
    expect(await comments()).toEqual([]);
    const { data } = await site.ada.issues.listComments({ ...ENGINE, issue_number: other });
    expect(data).toHaveLength(1);
    asked.length = 0;
    const again = await look(client);
    expect(again.did).toEqual([]);
    expect(stateOf(again, task)).toBe('needs-human');
    expect(writes()).toEqual([]);
  });

  it('hears what it is told, and answers and says where it stands once it is unlocked', async () => {
    const body = '/pawl hold';
    await site.ada.issues.createComment({ ...ENGINE, issue_number: task, body });
    const { plan } = await look(client);
    expect(plan.tasks[0]?.orders.heldBy).toBe('ada');
    expect((await look(client)).did).toEqual([]);
    expect(await comments()).toMatchObject([{ body, reactions: { total_count: 0 } }]);

    await site.ada.issues.unlock({ ...ENGINE, issue_number: task });
    expect((await look(client)).did).toEqual(['show']);
    const [command, status] = await comments();
    expect(command?.reactions?.['+1']).toBe(1);
    expect(status?.body).toContain('`ada` holds it');
    expect((await look(client)).did).toEqual([]);
  });

  it('has a status comment that stays as it was, and is put right once it is unlocked', async () => {
    await site.ada.issues.unlock({ ...ENGINE, issue_number: task });
    await site.ada.issues.update({ ...ENGINE, issue_number: task, body: 'nothing' });
    await look(client);
    const [before] = await comments();
    await site.ada.issues.lock({ ...ENGINE, issue_number: task });
    await look(client);
    expect(await labels()).toEqual(['agent', 'agent:needs-human']);
    expect(await comments()).toMatchObject([{ body: before?.body }]);
    await site.ada.issues.unlock({ ...ENGINE, issue_number: task });
    // The label that asks for a person comes off by itself: that is no command.
    expect((await look(client)).did).toEqual(['show']);
    expect(await comments()).toHaveLength(1);
    expect(await labels()).toEqual(['agent', 'agent:needs-spec']);
  });

  it('is told of in the plan and in the summary of a pass', async () => {
    const { plan } = await look(client);
    const unsaid = 'GitHub lets Pawl write no comment there and answer no command';
    const [told] = makePlanDocument('ada/engine', plan, Date.now()).tasks;
    expect(told?.next).toContain(unsaid);
    expect(renderPassSummary(plan, [])).toContain(unsaid);
  });

  it('and locked a moment ago: that is refused, and takes nothing else down', async () => {
    const other = await site.fileTask();
    const show = async (number: number) => ({
      kind: 'show' as const,
      task: issueNumber(number),
      issue: await issueId(site, number),
      addLabels: [],
      removeLabels: [],
      createLabels: [],
      comment: { kind: 'create' as const, body: 'so it stands' },
      deleteComments: [],
      answers: [],
      close: undefined,
      deleteBranches: [],
    });
    const effects = [await show(task), await show(other)];
    const outcomes = [];
    const snapshot = await lookAt(site);
    for await (const [, outcome] of applyAll(client, effects, snapshot, () => false)) {
      outcomes.push(outcome);
    }
    const why = 'Unable to create comment because issue is locked.';
    expect(outcomes).toEqual([{ kind: 'refused', why }, { kind: 'applied' }]);
  });
});
