import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import type { Pick } from '../../src/action/pick.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { createUser } from '../../src/local-github/domain/accounts.ts';
import { createUserToken } from '../../src/local-github/domain/tokens.ts';
import type { ApiFault } from '../../src/local-github/http/api-endpoint.ts';
import { playPick, playPublish } from '../support/agent-jobs.ts';
import { connectQuickly, recordOn } from '../support/effect-scene.ts';
import { GOOD_BODY } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { written } from '../support/site-changes.ts';

const BOXES = `${GOOD_BODY}- [ ] and stays so\n`;

describe('publishing', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let runId = 1000;
  let task = 0;
  let writes: string[] = [];
  let fault: { readonly operation: string; readonly what: ApiFault } | undefined;

  beforeAll(async () => {
    site = await startPawlSite({
      runner: { play: { triggers: false, onStart: () => undefined } },
      onRequest: ({ method, tokenKind, userAgent, operationId }) => {
        if (tokenKind !== 'installation' || method === 'GET') return;
        if (!/observe|look/.test(userAgent)) writes.push(operationId ?? '');
      },
      apiFaults: ({ operationId, actor }) => {
        if (!fault || actor.kind !== 'installation' || operationId !== fault.operation) {
          return undefined;
        }
        const { what } = fault;
        fault = undefined;
        return what;
      },
    });
    client = await connectQuickly(site);
  });
  afterEach(async () => {
    await edit({ state: 'closed' });
    // Runs that are not there are taken for alive: what a test leaves holds room.
    await site.commit({ '.github/pawl.yml': 'parallel: 20' });
    await site.commit({ '.github/workflows/ci.yml': null });
  });
  afterAll(() => site.close());

  const picked = async (): Promise<Pick> => {
    task = await site.fileTask('Do it', BOXES);
    runId += 1;
    const found = await playPick(client, runId);
    if (found?.claim.task !== task) throw new Error('another task was picked');
    writes = [];
    return found;
  };
  const publish = (pick: Pick, attempt = 1) =>
    playPublish(client, pick.claim.runId, pick, [written(`file-${task}`, 'made\n')], { attempt });
  const edit = (changes: object) =>
    site.ada.issues.update({ ...ENGINE, issue_number: task, ...changes });
  const pulls = async () => {
    const { data } = await site.ada.pulls.list({ ...ENGINE, state: 'all' });
    return data
      .filter(({ head }) => head.ref.startsWith(`pawl/${task}-`))
      .map(({ number, state, title, head }) => ({ number, state, title, head: head.sha }));
  };
  const record = async ({ claim }: Pick) => (await recordOn(site, claim.sha)).content;

  it('opens one pull request and remembers its head', async () => {
    const pick = await picked();
    await publish(pick);
    const [pull, ...others] = await pulls();
    expect(others).toEqual([]);
    expect(pull).toMatchObject({ state: 'open', title: 'Do it' });
    expect(await record(pick)).toMatchObject({
      outcome: { kind: 'published' },
      pullRequest: pull?.number,
      head: pull?.head,
    });
  });

  it('leaves people’s commands to the controller: two would answer them twice', async () => {
    const pick = await picked();
    const { data } = await site.ada.issues.createComment({
      ...ENGINE,
      issue_number: task,
      body: '/pawl explain',
    });
    await publish(pick);
    const answers = await site.ada.reactions.listForIssueComment({
      ...ENGINE,
      comment_id: data.id,
    });
    expect(answers.data).toEqual([]);
  });

  describe('records why it does not, and opens nothing:', () => {
    const CANCELLED = { kind: 'failed', class: 'cancelled' };

    it.each<[string, () => Promise<unknown>, RegExp]>([
      ['the issue was closed', () => edit({ state: 'closed' }), /closed/],
      [
        'the label was taken off',
        () => site.ada.issues.removeLabel({ ...ENGINE, issue_number: task, name: 'agent' }),
        /label `agent` was taken off/,
      ],
      [
        'the text was changed',
        () => edit({ body: `${BOXES}- [ ] and more\n` }),
        /text was changed/,
      ],
      ['the title was changed', () => edit({ title: 'Do more' }), /text was changed/],
      [
        'somebody with the right said stop',
        () => site.ada.issues.createComment({ ...ENGINE, issue_number: task, body: '/pawl stop' }),
        /stopped/,
      ],
    ])('%s', async (_, happens, reason) => {
      const pick = await picked();
      await happens();
      await publish(pick);
      expect(await record(pick)).toMatchObject({
        outcome: CANCELLED,
        reason: expect.stringMatching(reason),
      });
      expect(await pulls()).toEqual([]);
    });

    it('the text was changed by somebody who has not the right', async () => {
      const mallory = createUser(site.world, 'mallory', { name: 'M', email: 'm@example.com' });
      const auth = createUserToken(site.world, mallory).value;
      const theirs = new Octokit({ baseUrl: site.addresses.api, auth });
      const { data } = await theirs.issues.create({ ...ENGINE, title: 'Please', body: BOXES });
      task = data.number;
      await site.ada.issues.addLabels({ ...ENGINE, issue_number: task, labels: ['agent'] });
      // GitHub tells whole seconds, and an edit in the same one may have come after the label.
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      runId += 1;
      const pick = await playPick(client, runId);
      if (!pick) throw new Error('nothing was picked');
      await theirs.issues.update({ ...ENGINE, issue_number: task, body: `${BOXES}- [ ] evil\n` });
      await publish(pick);
      expect(await record(pick)).toMatchObject({
        outcome: CANCELLED,
        reason: expect.stringContaining('`mallory`, who has not the right'),
      });
      expect(await pulls()).toEqual([]);
    });

    it('CI would run it with a secret; with `ci.trust` that is allowed', async () => {
      const ci =
        'on: pull_request\njobs: { t: { runs-on: x, steps: [{ run: "${{ secrets.NPM }}" }] } }\n';
      const pick = await picked();
      await site.commit({ '.github/workflows/ci.yml': ci });
      await publish(pick);
      expect(await record(pick)).toMatchObject({
        outcome: { kind: 'failed', class: 'cancelled' },
        reason: expect.stringMatching(/`\.github\/workflows\/ci\.yml`.*NPM.*`ci\.trust: true`/),
      });
      expect(await pulls()).toEqual([]);

      await edit({ state: 'closed' });
      await site.commit({ '.github/pawl.yml': 'parallel: 20\nci: { trust: true }' });
      const trusted = await picked();
      await publish(trusted);
      expect(await pulls()).toHaveLength(1);
    });
  });

  it('does it although a box was ticked: that asks for nothing else', async () => {
    const pick = await picked();
    await edit({ body: BOXES.replace('[ ]', '[x]') });
    await publish(pick);
    expect(await record(pick)).toMatchObject({ outcome: { kind: 'published' } });
  });

  describe('writes nothing at all:', () => {
    it.each<[string, () => Promise<unknown>]>([
      ['switched off by the policy', () => site.commit({ '.github/pawl.yml': 'enabled: false' })],
      [
        'switched off by the variable',
        () =>
          site.ada.actions.createRepoVariable({ ...ENGINE, name: 'PAWL_PAUSED', value: 'true' }),
      ],
    ])('%s', async (_, happens) => {
      const pick = await picked();
      await happens();
      await expect(publish(pick)).rejects.toMatchObject({ code: 'PAWL_SWITCHED_OFF' });
      expect(writes).toEqual([]);
      expect(await pulls()).toEqual([]);
      const { data } = await site.ada.actions.listRepoVariables(ENGINE);
      for (const { name } of data.variables) {
        await site.ada.actions.updateRepoVariable({ ...ENGINE, name, value: 'false' });
      }
    });

    it.each<[string, (pick: Pick) => Promise<unknown>, number]>([
      ['a re-run of its failed jobs', () => Promise.resolve(), 2],
      [
        'its branch was deleted',
        ({ claim }) =>
          site.ada.git.deleteRef({ ...ENGINE, ref: `heads/pawl/${claim.task}-${claim.attempt}` }),
        1,
      ],
      [
        'somebody pushed to its branch',
        ({ claim }) => site.commit({ theirs: '1' }, `pawl/${claim.task}-${claim.attempt}`),
        1,
      ],
      ['it was published already', (pick) => publish(pick), 1],
    ])('%s', async (_, happens, attempt) => {
      const pick = await picked();
      await happens(pick);
      writes = [];
      const before = await pulls();
      await expect(publish(pick, attempt)).rejects.toMatchObject({ code: 'PAWL_CLAIM_LOST' });
      expect(writes).toEqual([]);
      expect(await pulls()).toEqual(before);
    });
  });

  it.each<[string, ApiFault['when']]>([
    ['was lost', 'after'],
    ['says that it failed', 'before'],
  ])('a record whose answer %s is there, once', async (_, when) => {
    const pick = await picked();
    fault = { operation: 'checks/create', what: { when, answer: 502 } };
    await publish(pick);
    expect(fault).toBeUndefined();
    const all = { ...ENGINE, ref: pick.claim.sha, filter: 'all' } as const;
    const { data } = await site.ada.checks.listForRef(all);
    expect(data.check_runs).toHaveLength(1);
    expect(await record(pick)).toMatchObject({ outcome: { kind: 'published' } });
  });
});
