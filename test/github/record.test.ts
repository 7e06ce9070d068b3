import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AttemptRecord } from '../../src/core/attempt-record.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { AttemptFacts, CheckFacts, RunFacts } from '../../src/core/snapshot.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { observe } from '../../src/github/observe/observe.ts';
import { recordFailure } from '../../src/github/apply/record-failure.ts';
import { writeRecord } from '../../src/github/apply/write-record.ts';
import { createApp, installApp } from '../../src/local-github/domain/accounts.ts';
import { createInstallationToken } from '../../src/local-github/domain/tokens.ts';
import { Octokit } from '@octokit/rest';
import { refusal } from '../local-github/social/refusal.ts';
import { asNode, claimed, connectQuickly } from '../support/effect-scene.ts';
import { issueNumber, sha } from '../support/facts.ts';
import { ENGINE, startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';

describe('the record of an attempt', () => {
  let site: PawlSite;
  let client: GitHubClient;
  let claim: Claim;
  const run: RunFacts = {
    id: 5,
    attempt: 1,
    live: false,
    waiting: false,
    startedAt: 0,
    conclusion: 'success',
    url: '',
  };

  beforeAll(async () => {
    site = await startPawlSite();
    client = await connectQuickly(site);
    claim = await claimed(site, client);
  });
  afterAll(() => site.close());

  const seen = async (): Promise<AttemptFacts> => {
    // A client remembers what has ended; this one sees it for the first time.
    const { snapshot } = await observe(await connectQuickly(site), {
      now: () => Date.now(),
      knownRuns: [run],
    });
    const attempt = snapshot.tasks[0]?.attempts[0];
    if (!attempt) throw new Error('the attempt is gone');
    return attempt;
  };
  const record: AttemptRecord = {
    version: 1,
    task: issueNumber(1),
    attempt: 1,
    outcome: { kind: 'published' },
    reason: 'Pull request #2 is open, ```json and all',
    agent: 'replay',
    cents: 12.345,
    pullRequest: 2,
    head: sha('a'),
    sandbox: 'off',
    revertedBy: undefined,
    evidence: [
      {
        source: 'lint',
        summary: 'no `x`',
        annotations: [{ path: 'a.js', line: 3, message: 'no "x"\n' }],
        logTail: '```\n\u0000\u001b[31mred\n',
        url: undefined,
      },
    ],
  };

  it('is read back as it was written, and is no part of CI', async () => {
    await writeRecord(client, record, claim.sha, undefined);
    const { record: read } = await seen();
    expect(read?.content).toEqual(record);
    expect(read?.writtenAt).toBeGreaterThan(Date.now() - 60_000);
    const { data } = await site.ada.checks.listForRef({ ...ENGINE, ref: claim.sha });
    expect(data.check_runs).toMatchObject([{ name: 'pawl/attempt', conclusion: 'success' }]);
  });

  it('is the older one where two were made: who comes too late changes nothing', async () => {
    const before = (await seen()).record;
    const late = { ...record, outcome: { kind: 'failed', class: 'agent' } } as const;
    await writeRecord(client, late, claim.sha, undefined);
    expect((await seen()).record).toEqual(before);
  });

  it('is changed in its place, by the App that made it and nobody else', async () => {
    const existing = (await seen()).record?.checkRun;
    if (existing === undefined) throw new Error('there is no record');
    const { world, repository } = site;
    const permissions = { checks: 'write', contents: 'write' } as const;
    const { app } = await createApp(world, {
      name: 'Another',
      owner: repository.owner,
      permissions,
      events: [],
    });
    const installation = installApp(world, app, repository.owner, [repository]);
    const auth = createInstallationToken(world, installation).value;
    const quiet = { debug() {}, info() {}, warn() {}, error() {} };
    const other = new Octokit({ baseUrl: site.addresses.api, auth, log: quiet });
    const forged = {
      ...ENGINE,
      check_run_id: existing,
      output: { title: 'T', summary: 'S', text: '{}' },
    };
    expect(await refusal(other.checks.update(forged))).toMatchObject({ status: 403 });
    expect(await refusal(site.ada.checks.update(forged))).toMatchObject({ status: 403 });
    // One of the same name on the same commit is another App's, and is not read.
    await other.checks.create({ ...ENGINE, name: 'pawl/attempt', head_sha: claim.sha });
    expect((await seen()).record?.content).toEqual(record);

    const failed = { ...record, outcome: { kind: 'failed', class: 'agent' } } as const;
    await writeRecord(client, failed, claim.sha, existing);
    const after = (await seen()).record;
    expect(after?.checkRun).toBe(existing);
    expect(after?.content).toEqual(failed);
  });

  it('fits, however long the evidence is', async () => {
    const { record: before } = await seen();
    const [item] = record.evidence;
    const long = Array.from({ length: 5 }, () => ({
      ...record.evidence[0],
      source: item?.source ?? '',
      summary: 'x'.repeat(200),
      url: undefined,
      annotations: Array.from({ length: 30 }, (_, line) => ({
        path: 'src/'.repeat(50),
        line,
        message: '"\n'.repeat(1000),
      })),
      logTail: `${'\u0001'.repeat(3990)}the end`,
    }));
    await writeRecord(client, { ...record, evidence: long }, claim.sha, before?.checkRun);
    const read = (await seen()).record?.content;
    expect(read?.reason).toBe(record.reason);
    // What a next attempt learns most from is kept: which check, and where.
    expect(read?.evidence.map(({ source }) => source)).toEqual(long.map(({ source }) => source));
    expect(read?.evidence[0]?.annotations.length).toBeGreaterThan(0);
  });

  it('of a failure holds what the failed checks said: annotations of all, logs of jobs', async () => {
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/check-runs', {
      ...ENGINE,
      name: 'scan',
      head_sha: claim.sha,
      status: 'completed',
      conclusion: 'failure',
      output: {
        title: 'Two leaks',
        summary: 'S',
        annotations: [
          {
            path: 'a.js',
            start_line: 7,
            end_line: 7,
            annotation_level: 'failure',
            message: 'leak',
          },
        ],
      },
    });
    const failed = (check: Partial<CheckFacts>): CheckFacts => ({
      name: 'scan',
      result: 'failed',
      summary: 'Two leaks',
      url: 'https://ci.example/1',
      startedAt: undefined,
      checkRun: undefined,
      appId: undefined,
      run: undefined,
      ...check,
    });
    const effect: Parameters<typeof recordFailure>[1] = {
      kind: 'record-failure',
      task: claim.task,
      attempt: await seen(),
      class: 'agent',
      reason: 'CI refused it',
      failedChecks: [
        failed({ checkRun: { id: Number(data.id), isJob: false } }),
        failed({ name: 'a status', summary: 'it is bad' }),
      ],
      evidence: [
        { source: 'a review', summary: 'no', annotations: [], logTail: 'why', url: undefined },
      ],
      revertedBy: sha('f'),
      release: false,
    };
    await recordFailure(client, effect, asNode(site.repository.nodeId));
    expect((await seen()).record?.content).toMatchObject({
      outcome: { kind: 'failed', class: 'agent' },
      reason: 'CI refused it',
      sandbox: 'off',
      cents: record.cents,
      pullRequest: 2,
      revertedBy: sha('f'),
      evidence: [
        {
          source: 'scan',
          summary: 'Two leaks',
          annotations: [{ path: 'a.js', line: 7, message: 'leak' }],
          logTail: '',
        },
        { source: 'a status', summary: 'it is bad', annotations: [] },
        { source: 'a review', logTail: 'why' },
      ],
    });
  });
});
