import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/core/effect.ts';
import { applyAll } from '../../src/github/apply/apply-all.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import type { Outcome } from '../../src/github/client/outcome.ts';
import type { RequestLog } from '../../src/local-github/http/site.ts';
import {
  asNode,
  attemptOf,
  claimed,
  connectQuickly,
  issueId,
  lookAt,
  published,
} from '../support/effect-scene.ts';
import { issueNumber } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { written } from '../support/site-changes.ts';

type Show = Extract<Effect, { kind: 'show' }>;

describe('effects that go together', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let asked: string[] = [];
  let lost = 0;

  beforeAll(async () => {
    site = await startPawlSite({
      runner: false,
      onRequest: ({ userAgent, tokenKind }: RequestLog) => {
        if (tokenKind === 'installation') asked.push(/\((.*)\)/.exec(userAgent)?.[1] ?? '');
      },
      apiFaults: ({ actor }) =>
        actor.kind === 'installation' && lost-- > 0 ? { when: 'after', answer: 502 } : undefined,
    });
    client = await connectQuickly(site);
    await site.fileTask();
    await perform(await show(1, { body: 'first of all' }));
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(() => site.close());

  const perform = async (...effects: Effect[]): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for await (const [effect, outcome] of applyAll(
      client,
      effects,
      await lookAt(site),
      () => false,
    )) {
      expect(effect).toBe(effects[outcomes.length]);
      outcomes.push(outcome);
    }
    return outcomes;
  };
  const show = async (
    task: number,
    { body, ...more }: Partial<Show> & { readonly body?: string } = {},
  ): Promise<Show> => ({
    kind: 'show',
    task: issueNumber(task),
    issue: await issueId(site, task),
    addLabels: [],
    removeLabels: [],
    createLabels: [],
    comment: body === undefined ? undefined : { kind: 'create', body },
    deleteComments: [],
    answers: [],
    close: undefined,
    deleteBranches: [],
    ...more,
  });
  const comments = async (task: number) => {
    const { data } = await site.ada.issues.listComments({ ...ENGINE, issue_number: task });
    return data.map(({ body }) => body);
  };

  it('are one request, in their order; what must go alone goes alone in between', async () => {
    const [one, two, three] = [await site.fileTask(), await site.fileTask(), await site.fileTask()];
    const outcomes = await perform(
      await show(one, { body: 'one' }),
      await show(two, { body: 'two', close: 'completed' }),
      { kind: 'cancel-run', task: undefined, runId: 4711, runAttempt: 1, force: false },
      await show(three, { body: 'three' }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied', 'refused', 'applied']);
    expect(asked).toEqual(
      ['pawl (show', 'pawl (cancel run', `pawl (show; task ${three}`].map((text) =>
        text.slice('pawl ('.length),
      ),
    );
    expect([await comments(one), await comments(two), await comments(three)]).toEqual([
      ['one'],
      ['two'],
      ['three'],
    ]);
    const { data } = await site.ada.issues.get({ ...ENGINE, issue_number: two });
    expect(data.state).toBe('closed');
  });

  it('have each an outcome of their own: one that is refused leaves the others standing', async () => {
    const [one, two] = [await site.fileTask(), await site.fileTask()];
    const outcomes = await perform(
      await show(one, { body: 'one' }),
      { ...(await show(two, { body: 'lost' })), issue: asNode('I_nobody') },
      await show(two, { body: 'two' }),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'refused', 'applied']);
    expect(asked).toHaveLength(1);
    expect([await comments(one), await comments(two)]).toEqual([['one'], ['two']]);
  });

  it('are all unknown if the answer is lost, and are not sent again', async () => {
    const [one, two] = [await site.fileTask(), await site.fileTask()];
    const shows = [await show(one, { body: 'one' }), await show(two, { body: 'two' })];
    lost = 1;
    const outcomes = await perform(...shows);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
    expect([await comments(one), await comments(two)]).toEqual([['one'], ['two']]);
  });

  it('a command is answered by a reaction, and by words after it', async () => {
    const task = await site.fileTask();
    const { data: asks } = await site.ada.issues.createComment({
      ...ENGINE,
      issue_number: task,
      body: '/pawl explain',
    });
    const comment = asNode(asks.node_id);
    const answers = [{ comment, reaction: 'THUMBS_UP', reply: 'It waits.' }] as const;
    expect(await perform(await show(task, { answers }))).toEqual([{ kind: 'applied' }]);
    expect(asked).toHaveLength(1);
    expect(await comments(task)).toEqual(['/pawl explain', 'It waits.']);
    const { data } = await site.ada.reactions.listForIssueComment({
      ...ENGINE,
      comment_id: asks.id,
    });
    expect(data.map(({ content, user }) => [content, user?.type])).toEqual([['+1', 'Bot']]);
    // Who dies in between has answered, and is not followed by one who answers again.
    const all = await site.ada.issues.listComments({ ...ENGINE, issue_number: task });
    expect(data[0]?.id).toBeLessThan(all.data[1]?.id ?? 0);
  });

  it('the notice is an issue with the label of notices and no other, made once and kept', async () => {
    const change = { kind: 'create', title: 'The queue stands still', body: 'because' } as const;
    expect(await perform({ kind: 'notice', change })).toEqual([{ kind: 'applied' }]);
    const find = async () => {
      const { data } = await site.ada.issues.listForRepo({
        ...ENGINE,
        labels: 'agent:notice',
        state: 'all',
      });
      return data.map((issue) => ({
        number: issue.number,
        id: asNode(issue.node_id),
        labels: issue.labels.map((label) => Reflect.get(Object(label), 'name')),
        said: [issue.title, issue.body, issue.state, issue.state_reason],
      }));
    };
    const [notice, ...others] = await find();
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      labels: ['agent:notice'],
      said: ['The queue stands still', 'because', 'open', null],
    });
    const id = notice?.id ?? asNode('');
    await perform({ kind: 'notice', change: { kind: 'close', id } });
    expect((await find())[0]?.said.slice(2)).toEqual(['closed', 'completed']);
    await perform({
      kind: 'notice',
      change: { kind: 'update', id, title: 'Again', body: 'anew', reopen: true },
    });
    expect(await find()).toMatchObject([
      { labels: ['agent:notice'], said: ['Again', 'anew', 'open', 'reopened'] },
    ]);
    // The label exists now: the next one is one request.
    asked = [];
    await perform({ kind: 'notice', change });
    expect(asked).toEqual(['notice']);
  });

  it('the end of a task and of others’ pull requests and branches is one request', async () => {
    const claim = await claimed(site, client);
    const other = await claimed(site, client);
    const pullRequest = await published(site, client, claim, written('x', '1'));
    const branches = [await attemptOf(site, claim), await attemptOf(site, other)].flatMap(
      ({ branch }) => branch?.id ?? [],
    );
    asked = [];
    const outcomes = await perform(
      { kind: 'close-pull-request', task: claim.task, pullRequest: pullRequest.id },
      await show(claim.task, { body: 'done', close: 'completed' }),
      { kind: 'delete-branches', branches },
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied', 'applied']);
    expect(asked).toEqual(['close pull request, show, delete branches']);
    expect(await site.claims()).toEqual([]);
  });
});
