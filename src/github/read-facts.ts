import { parseClaim, parseClaimBranch } from '../core/claim.ts';
import type { Claim } from '../core/claim.ts';
import { NEEDS_HUMAN_LABEL, TASK_LABEL } from '../core/labels.ts';
import type {
  AttemptFacts,
  CheckFacts,
  IssueFacts,
  PullRequestFacts,
  RecordFacts,
  TaskFacts,
} from '../core/snapshot.ts';
import type { ClaimCommitNode, IssueNode, PullNode, RefNode } from './observe-schema.ts';
import { readChecks } from './read-checks.ts';
import { parseRecordText } from './record-text.ts';
import { STATUS_MARKER } from '../render/status-comment.ts';

// GitHub's answers as the core's facts. Nothing is decided here.

export function readTask(issue: IssueNode, refs: readonly RefNode[]): TaskFacts {
  const ofRefs = refs.flatMap((ref) => readAttempt(ref, issue.number));
  const numbers = new Set(ofRefs.map((attempt) => attempt.number));
  // A merged pull request's branch may be gone; the cross-reference to the issue stays.
  const ofPulls = referringPulls(issue).flatMap((pull) => {
    const name = parseClaimBranch(pull.headRefName);
    if (name?.task !== issue.number || numbers.has(name.attempt)) return [];
    return [attemptFacts(name.attempt, undefined, undefined, readPull(pull, []))];
  });
  const [first, ...others] = statusComments(issue);
  return {
    issue: readIssue(issue),
    attempts: [...ofRefs, ...ofPulls].toSorted((a, b) => a.number - b.number),
    statusComment: first && { id: first.id, body: first.body },
    spareComments: others.map(({ id }) => id),
  };
}

/** Pawl's status comments among the oldest and the newest: oldest first, each once. */
function statusComments({ comments, newest }: IssueNode): IssueNode['comments']['nodes'] {
  const all = new Map([...comments.nodes, ...newest.nodes].map((comment) => [comment.id, comment]));
  return [...all.values()].filter(
    ({ viewerDidAuthor, body }) => viewerDidAuthor && body.startsWith(STATUS_MARKER),
  );
}

function readIssue(issue: IssueNode): IssueFacts {
  const retries = issue.timelineItems.nodes.flatMap((item) =>
    item.__typename !== 'CrossReferencedEvent' &&
    item.actor?.__typename === 'User' &&
    asksAnew(item)
      ? [item.createdAt]
      : [],
  );
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url: issue.url,
    open: issue.state === 'OPEN',
    completed: issue.stateReason === 'COMPLETED',
    createdAt: issue.createdAt,
    labels: issue.labels?.nodes.map(({ name }) => name) ?? [],
    retriedAt: retries.at(-1),
  };
}

type AskingItem = Exclude<
  IssueNode['timelineItems']['nodes'][number],
  { __typename: 'CrossReferencedEvent' }
>;

function asksAnew(item: AskingItem): boolean {
  switch (item.__typename) {
    case 'LabeledEvent':
      return item.label.name === TASK_LABEL;
    case 'UnlabeledEvent':
      return item.label.name === NEEDS_HUMAN_LABEL;
    case 'ReopenedEvent':
      return true;
  }
}

function readAttempt(ref: RefNode, task: number): AttemptFacts[] {
  const name = parseClaimBranch(`pawl/${ref.name}`);
  if (name?.task !== task) return [];
  const ours = ref.associatedPullRequests.nodes.find((pull) => pull.viewerDidAuthor);
  const pull = ours && readPull(ours, readChecks(ours.last.nodes[0]?.commit));
  const candidates =
    ref.target.message === undefined ? [] : [ref.target, ...ref.target.parents.nodes];
  const claim = candidates
    .map((commit) => readClaim(commit))
    .find((found) => found?.claim.task === name.task && found.claim.attempt === name.attempt);
  const branch = { id: ref.id, name: `pawl/${ref.name}`, tip: ref.target.oid };
  return [attemptFacts(name.attempt, branch, claim, pull)];
}

interface ClaimFacts {
  readonly claim: Claim;
  readonly claimedAt: number;
  readonly record: RecordFacts | undefined;
}

function attemptFacts(
  number: number,
  branch: AttemptFacts['branch'],
  found: ClaimFacts | undefined,
  pullRequest: PullRequestFacts | undefined,
): AttemptFacts {
  return {
    number,
    branch,
    claim: found?.claim,
    claimedAt: found?.claimedAt ?? 0,
    record: found?.record,
    run: undefined,
    pullRequest,
  };
}

function readClaim(commit: ClaimCommitNode): ClaimFacts | undefined {
  const parents = commit.parents.nodes.map(({ oid }) => oid);
  const claim = parseClaim({ sha: commit.oid, message: commit.message, parents });
  if (!claim) return undefined;
  return { claim, claimedAt: commit.committedDate, record: readRecord(commit) };
}

function readRecord(commit: ClaimCommitNode): RecordFacts | undefined {
  const run = commit.checkSuites.nodes[0]?.checkRuns.nodes[0];
  const content = run?.text === null || !run ? undefined : parseRecordText(run.text);
  return run && content
    ? { checkRun: run.databaseId, writtenAt: run.completedAt ?? commit.committedDate, content }
    : undefined;
}

function referringPulls(issue: IssueNode): readonly PullNode[] {
  return issue.timelineItems.nodes.flatMap((item) =>
    item.__typename === 'CrossReferencedEvent' &&
    item.source.__typename === 'PullRequest' &&
    item.source.viewerDidAuthor
      ? [item.source]
      : [],
  );
}

function readPull(pull: PullNode, checks: readonly CheckFacts[]): PullRequestFacts {
  const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
  const mergeable = { MERGEABLE: 'yes', CONFLICTING: 'no', UNKNOWN: 'unknown' } as const;
  const { id, number, url, createdAt, mergeCommit, mergedAt } = pull;
  return {
    id,
    number,
    url,
    state: states[pull.state],
    head: pull.headRefOid,
    base: pull.baseRefName,
    mergeable: mergeable[pull.mergeable],
    createdAt,
    checks,
    merge:
      mergeCommit && mergedAt !== null && pull.state === 'MERGED'
        ? { sha: mergeCommit.oid, at: mergedAt }
        : undefined,
  };
}
