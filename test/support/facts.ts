import type { AttemptRecord, FailureClass } from '../../src/core/attempt-record.ts';
import { claimBranch, parseClaim, renderClaimMessage, revertBranch } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import type { Millis, Sha } from '../../src/core/ids.ts';
import { EMPTY_LEDGER } from '../../src/core/ledger.ts';
import type {
  Actor,
  AttemptFacts,
  BranchFacts,
  CheckFacts,
  CommandFacts,
  IssueEvent,
  IssueFacts,
  PullRequestFacts,
  RepositoryFacts,
  RevertFacts,
  Snapshot,
  TaskFacts,
} from '../../src/core/snapshot.ts';
import { parseTaskSpec } from '../../src/core/task-spec.ts';
import { proseOf } from '../../src/markdown/prose-of.ts';
import { ADA, HOUR, issueNumber, MINUTE, nodeId, NOON, ROLES, sha } from './fact-basics.ts';
import { commit, pullRequest } from './ci-facts.ts';

export {
  ADA,
  HOUR,
  issueNumber,
  MALLORY,
  MINUTE,
  nodeId,
  NOON,
  policy,
  ROLES,
  sha,
  shaOf,
} from './fact-basics.ts';
export { check, commit, pullRequest, review, run } from './ci-facts.ts';

// Facts as GitHub could tell them, for tests of what is decided from them. What was done to a task was
// done before NOON, and all is well: Ada, who may, labelled it; nobody edited it; nothing is red.

export const GOOD_BODY = '## Acceptance criteria\n\n- [ ] it works\n';

/** The digest of what every issue here asks for, unless it says another. */
export const CONTENT = 'c0'.repeat(32);

export function labelled(at: Millis, actor: Actor | undefined = ADA, label = 'agent'): IssueEvent {
  return { kind: 'labeled', label, actor, at };
}

/** Somebody takes a label off: by default the one that asks to try again. */
export function unlabelled(
  at: Millis,
  actor: Actor | undefined = ADA,
  label = 'agent:needs-human',
): IssueEvent {
  return { kind: 'unlabeled', label, actor, at };
}

export function issue(number: number, changes: Partial<IssueFacts> = {}): IssueFacts {
  const createdAt = changes.createdAt ?? NOON - 2 * HOUR + number;
  const url = `https://github.example/o/r/issues/${number}`;
  const [title, body] = [`Task ${number}`, changes.body ?? GOOD_BODY];
  return {
    id: nodeId(`I_${number}`),
    number: issueNumber(number),
    title,
    body,
    spec: parseTaskSpec({ number: issueNumber(number), title, body, url }, proseOf(body)),
    content: CONTENT,
    url,
    open: true,
    locked: false,
    completed: false,
    createdAt,
    labels: ['agent'],
    events: [labelled(createdAt)],
    edits: [],
    blockedBy: [],
    discussed: false,
    ...changes,
  };
}

/** An issue's text with lines of its own, such as `Depends on #1`. */
export function bodyWith(...lines: readonly string[]): string {
  return [...lines, '', GOOD_BODY].join('\n');
}

/** An issue's text that declares which paths may change. */
export function bodyWithScope(...patterns: readonly string[]): string {
  return bodyWith('## Scope', '', ...patterns.map((pattern) => `- ${pattern}`));
}

export function task(number: number, ...attempts: readonly AttemptFacts[]): TaskFacts {
  return {
    issue: issue(number),
    attempts,
    commands: [],
    statusComment: undefined,
    spareComments: [],
  };
}

/** A `/pawl …` comment of Ada's. */
export function command(
  verb: string,
  at: Millis,
  changes: Partial<CommandFacts> = {},
): CommandFacts {
  return {
    id: nodeId(`IC_${verb}_${at}`),
    author: ADA,
    at,
    verb,
    answered: false,
    edited: false,
    ...changes,
  };
}

export function claim(task: number, attempt: number, changes: Partial<Claim> = {}): Claim {
  const trailers = {
    task: issueNumber(task),
    attempt,
    runId: task * 1000 + attempt,
    runAttempt: 1,
    reservedCents: 500,
    content: CONTENT,
    scope: [],
  };
  const read = parseClaim({
    sha: sha('c'),
    message: renderClaimMessage(trailers, EMPTY_LEDGER),
    parents: [sha('b')],
  });
  if (!read) throw new Error('a claim does not read back');
  return { ...read, ...changes };
}

export function branch(
  task: number,
  attempt: number,
  changes: Partial<BranchFacts> = {},
): BranchFacts {
  return {
    id: nodeId(`R_${task}_${attempt}`),
    name: claimBranch(issueNumber(task), attempt),
    tip: sha('c'),
    released: false,
    ...changes,
  };
}

/** The nth attempt, claimed in the nth minute of the hour before noon; a run given to it is its own. */
export function attempt(
  task: number,
  number: number,
  changes: Partial<AttemptFacts> = {},
): AttemptFacts {
  const { run, ...others } = changes;
  const owned = others.claim ?? claim(task, number);
  return {
    number,
    branch: branch(task, number, { tip: owned.sha }),
    claim: owned,
    claimedAt: NOON - HOUR + number * MINUTE,
    record: undefined,
    run: run && { ...run, id: owned.runId, attempt: owned.runAttempt },
    pullRequest: undefined,
    ...others,
  };
}

export function record(
  task: number,
  attempt: number,
  outcome: 'published' | 'blocked' | FailureClass,
  changes: Partial<AttemptRecord> = {},
  writtenAt: Millis = NOON,
): NonNullable<AttemptFacts['record']> {
  return {
    checkRun: 5,
    writtenAt,
    content: {
      version: 1,
      task: issueNumber(task),
      attempt,
      outcome:
        outcome === 'published' || outcome === 'blocked'
          ? { kind: outcome }
          : { kind: 'failed', class: outcome },
      reason: `attempt ${attempt} ended: ${outcome}`,
      agent: 'replay',
      cents: 0,
      pullRequest: undefined,
      head: outcome === 'published' ? sha('d') : undefined,
      revertedBy: undefined,
      evidence: [],
      ...changes,
    },
  };
}

/** A task whose first attempt is published as a pull request that these checks judge. */
export function published(number: number, ...checks: readonly CheckFacts[]): TaskFacts {
  return publishedAs(number, { checks });
}

/** The same, with whatever else is to be said of the pull request. */
export function publishedAs(number: number, changes: Partial<PullRequestFacts>): TaskFacts {
  const pull = pullRequest(number + 100, changes);
  return task(
    number,
    attempt(number, 1, { record: record(number, 1, 'published'), pullRequest: pull }),
  );
}

/** A task whose first attempt was merged as this commit. */
export function merged(number: number, merge: Sha, at: Millis = NOON): TaskFacts {
  return publishedAs(number, { state: 'merged', merge: { sha: merge, at } });
}

/** The branch that takes a task's first attempt back, its pull request open and not yet judged. */
export function revert(task: number, changes: Partial<RevertFacts> = {}): RevertFacts {
  return {
    task: issueNumber(task),
    attempt: 1,
    branch: {
      id: nodeId(`R_revert_${task}`),
      name: revertBranch(issueNumber(task), 1),
      tip: sha('8'),
      released: false,
    },
    commit: sha('8'),
    failed: undefined,
    pullRequest: pullRequest(task + 900, { head: sha('8') }),
    ...changes,
  };
}

export function snapshot(
  tasks: readonly TaskFacts[],
  repository: Partial<RepositoryFacts> = {},
  others: Partial<Snapshot> = {},
): Snapshot {
  return {
    repository: {
      id: nodeId('R_1'),
      owner: 'o',
      name: 'r',
      url: 'https://github.example/o/r',
      defaultBranch: 'main',
      head: { sha: repository.history?.[0]?.sha ?? sha('b'), tree: sha('a') },
      history: [commit(sha('b'))],
      carried: new Map(),
      rules: { checks: [], upToDate: false, approvals: 0, mergeQueue: false, complete: true },
      labels: new Map(),
      ciDangers: [],
      ...repository,
    },
    tasks,
    dependencies: new Map(
      tasks.map(({ issue }) => [
        issue.number,
        { exists: true, open: issue.open, completed: issue.completed },
      ]),
    ),
    liveRuns: [],
    roles: ROLES,
    orphans: [],
    missing: new Map(),
    reverts: [],
    notices: [],
    ledger: EMPTY_LEDGER,
    dayReverts: undefined,
    paused: false,
    refused: [],
    ...others,
  };
}
