import { RECORD_CHECK } from '../../src/core/attempt-record.ts';
import type { AttemptRecord } from '../../src/core/attempt-record.ts';
import { parseLedger, QUEUE_BRANCH } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import { isSha } from '../../src/core/ids.ts';
import type { IssueNumber, NodeId, Sha } from '../../src/core/ids.ts';
import type {
  AttemptFacts,
  PullRequestFacts,
  RecordFacts,
  Snapshot,
} from '../../src/core/snapshot.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { createClaim } from '../../src/github/apply/create-claim.ts';
import { parseRecordText } from '../../src/github/observe/record-text.ts';
import { publishChangeset } from '../../src/github/apply/publish-changeset.ts';
import { writeRecord } from '../../src/github/apply/write-record.ts';
import type { ChangedFile } from '../../src/changeset/changeset.ts';
import { issueNumber } from './facts.ts';
import { JumpingClock } from './jumping-clock.ts';
import { ENGINE } from './pawl-site.ts';
import type { PawlSite } from './pawl-site.ts';
import { changeset } from './site-changes.ts';

// Facts for effects, taken from the site itself: what is tested here is what is done, not how it is seen.

export function asSha(text: string | undefined): Sha {
  if (text === undefined || !isSha(text)) throw new Error(`${text} is no sha`);
  return text;
}

export function asNode(text: string): NodeId {
  return text as NodeId;
}

/** The production client, for which the pace of writes takes no time. */
export function connectQuickly(site: PawlSite): Promise<GitHubClient> {
  return site.connect(new JumpingClock(() => Date.now()));
}

/** What a snapshot says that effects and claims rest on. */
export async function lookAt({ repository, ada }: PawlSite): Promise<Snapshot> {
  const { git } = repository;
  const history = await git.log('refs/heads/main', { first: 20 });
  const [head] = history;
  if (!head) throw new Error('main is empty');
  const queue = await git.resolve(`refs/heads/${QUEUE_BRANCH}`);
  const newest = queue === undefined ? undefined : await git.readCommit(queue);
  const labels = await ada.issues.listLabelsForRepo({ ...ENGINE, per_page: 100 });
  return {
    repository: {
      id: asNode(repository.nodeId),
      owner: ENGINE.owner,
      name: ENGINE.repo,
      url: 'https://github.example/ada/engine',
      defaultBranch: 'main',
      head: { sha: asSha(head.sha), tree: asSha(head.tree) },
      history: history.map(({ sha, committer }) => ({
        sha: asSha(sha),
        committedAt: committer.at,
        checks: [],
        task: undefined,
        reverts: undefined,
      })),
      rules: { checks: [], upToDate: false, approvals: 0, mergeQueue: false, complete: true },
      labels: new Map(labels.data.map(({ name, node_id }) => [name, asNode(node_id)])),
      carried: new Map(),
      ciDangers: [],
    },
    tasks: [],
    orphans: [],
    missing: new Map(),
    dependencies: new Map(),
    liveRuns: [],
    roles: new Map(),
    reverts: [],
    dayReverts: undefined,
    notices: [],
    ledger: parseLedger(newest && { ...newest, message: newest.message.trimEnd() }),
    paused: false,
    refused: [],
  };
}

/** Takes a claim on what `snapshot` shows. */
export function take(
  client: GitHubClient,
  snapshot: Snapshot,
  task: number,
  attempt = 1,
  runId = 5,
): Promise<Claim | undefined> {
  const trailers = {
    task: issueNumber(task),
    attempt,
    runId,
    runAttempt: 1,
    reservedCents: 500,
    content: 'ab'.repeat(32),
    scope: ['src/**'],
  };
  return createClaim(client, trailers, snapshot, Date.now());
}

/** A fresh task with its claim. */
export async function claimed(site: PawlSite, client: GitHubClient): Promise<Claim> {
  const claim = await take(client, await lookAt(site), await site.fileTask());
  if (!claim) throw new Error('somebody else has it');
  return claim;
}

/** Publishes files on a claim; gives its pull request as it is then seen. */
export async function published(
  site: PawlSite,
  client: GitHubClient,
  claim: Claim,
  ...files: ChangedFile[]
): Promise<PullRequestFacts> {
  const opened = await publishChangeset(client, changeset(claim.base, ...files), claim, {
    commitMessage: 'Do it',
    title: 'Do it',
    body: `Task: #${claim.task}`,
    repositoryId: asNode(site.repository.nodeId),
    defaultBranch: 'main',
  });
  return {
    ...opened,
    state: 'open',
    headAt: undefined,
    update: undefined,
    base: 'main',
    mergeable: 'yes',
    behindBy: undefined,
    createdAt: Date.now(),
    checks: [],
    reviewDecision: undefined,
    reviews: [],
    inMergeQueue: false,
    dequeued: undefined,
    merge: undefined,
  };
}

/** An attempt, as it is seen right after what was done to it. */
export async function attemptOf(
  site: PawlSite,
  claim: Claim,
  more: Partial<AttemptFacts> = {},
): Promise<AttemptFacts> {
  const name = `pawl/${claim.task}-${claim.attempt}`;
  const tip = await site.repository.git.resolve(`refs/heads/${name}`);
  return {
    number: claim.attempt,
    branch:
      tip === undefined
        ? undefined
        : { id: await refId(site, name), name, tip: asSha(tip), released: false },
    claim,
    claimedAt: Date.now(),
    record: undefined,
    run: undefined,
    pullRequest: undefined,
    ...more,
  };
}

/** The node id of a branch. */
export async function refId({ ada }: PawlSite, branch: string): Promise<NodeId> {
  const { data } = await ada.git.getRef({ ...ENGINE, ref: `heads/${branch}` });
  return asNode(data.node_id);
}

/** The node id of an issue. */
export async function issueId({ ada }: PawlSite, number: IssueNumber | number): Promise<NodeId> {
  const { data } = await ada.issues.get({ ...ENGINE, issue_number: number });
  return asNode(data.node_id);
}

/** The paths of a commit, each with its text. */
export async function filesOf(
  { repository }: PawlSite,
  commit: string,
): Promise<Readonly<Record<string, string>>> {
  const entries = (await repository.git.readTree(commit, { recursive: true })) ?? [];
  const files: Record<string, string> = {};
  for (const { path, type, sha } of entries) {
    if (type !== 'blob') continue;
    files[path] = Buffer.from((await repository.git.readBlob(sha)) ?? '').toString();
  }
  return files;
}

/** The record on a claim commit. Throws if there is none. */
export async function recordOn({ ada }: PawlSite, claim: string): Promise<RecordFacts> {
  const { data } = await ada.checks.listForRef({ ...ENGINE, ref: claim, check_name: RECORD_CHECK });
  const run = data.check_runs[0];
  const content = parseRecordText(run?.output.text ?? '');
  if (!run || !content) throw new Error(`there is no record on ${claim}`);
  return { checkRun: run.id, writtenAt: Date.now(), content };
}

/** An attempt whose pull request is open and whose record says so. */
export interface OpenAttempt {
  readonly task: IssueNumber;
  readonly claim: Claim;
  readonly pullRequest: PullRequestFacts;
  readonly record: RecordFacts;
  readonly attempt: AttemptFacts;
}

/** A fresh task's first attempt, published and recorded. */
export async function openAttempt(
  site: PawlSite,
  client: GitHubClient,
  ...files: ChangedFile[]
): Promise<OpenAttempt> {
  const claim = await claimed(site, client);
  const pullRequest = await published(site, client, claim, ...files);
  const content: AttemptRecord = {
    version: 1,
    task: claim.task,
    attempt: claim.attempt,
    outcome: { kind: 'published' },
    reason: `Pull request #${pullRequest.number} is open`,
    agent: 'replay',
    cents: 3,
    pullRequest: pullRequest.number,
    head: pullRequest.head,
    revertedBy: undefined,
    evidence: [],
  };
  await writeRecord(client, content, claim.sha, undefined);
  const record = await recordOn(site, claim.sha);
  const attempt = await attemptOf(site, claim, { record, pullRequest });
  return { task: claim.task, claim, pullRequest, record, attempt };
}
