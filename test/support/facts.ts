import type { AttemptRecord, FailureClass } from '../../src/core/attempt-record.ts';
import { renderClaimMessage, parseClaim } from '../../src/core/claim.ts';
import type { Claim } from '../../src/core/claim.ts';
import { isIssueNumber, isSha } from '../../src/core/ids.ts';
import type { IssueNumber, NodeId, Sha } from '../../src/core/ids.ts';
import type {
  AttemptFacts,
  CheckFacts,
  CheckResult,
  IssueFacts,
  PullRequestFacts,
  Snapshot,
  TaskFacts,
} from '../../src/core/snapshot.ts';
import { PolicySchema } from '../../src/config/policy-schema.ts';
import type { Policy } from '../../src/core/policy.ts';

// Facts as GitHub could tell them, for tests of what is decided from them.

export const NOON = Date.parse('2026-01-02T12:00:00Z');
export const MINUTE = 60_000;

/** A sha of forty times the same digit. */
export function sha(digit: string): Sha {
  const text = digit.repeat(40);
  if (!isSha(text)) throw new Error(`${digit} is no hex digit`);
  return text;
}

export function issueNumber(number: number): IssueNumber {
  if (!isIssueNumber(number)) throw new Error(`${number} is no issue number`);
  return number;
}

export function nodeId(text: string): NodeId {
  return text as NodeId;
}

export function policy(input: object = {}): Policy {
  return PolicySchema.parse(input);
}

export const GOOD_BODY = '## Acceptance criteria\n\n- [ ] it works\n';

export function issue(number: number, changes: Partial<IssueFacts> = {}): IssueFacts {
  return {
    id: nodeId(`I_${number}`),
    number: issueNumber(number),
    title: `Task ${number}`,
    body: GOOD_BODY,
    url: `https://github.example/o/r/issues/${number}`,
    open: true,
    completed: false,
    createdAt: NOON + number,
    labels: ['agent'],
    retriedAt: undefined,
    ...changes,
  };
}

export function task(number: number, ...attempts: AttemptFacts[]): TaskFacts {
  return { issue: issue(number), attempts, statusComment: undefined, spareComments: [] };
}

export function claim(task: number, attempt: number): Claim {
  const trailers = {
    task: issueNumber(task),
    attempt,
    runId: 1000 + attempt,
    runAttempt: 1,
    reservedCents: 500,
  };
  const read = parseClaim({
    sha: sha('c'),
    message: renderClaimMessage(trailers),
    parents: [sha('b')],
  });
  if (!read) throw new Error('a claim does not read back');
  return read;
}

export function attempt(
  task: number,
  number: number,
  changes: Partial<AttemptFacts> = {},
): AttemptFacts {
  return {
    number,
    branch: { id: nodeId(`R_${task}_${number}`), name: `pawl/${task}-${number}`, tip: sha('c') },
    claim: claim(task, number),
    claimedAt: NOON + number * MINUTE,
    record: undefined,
    run: undefined,
    pullRequest: undefined,
    ...changes,
  };
}

export function run(live: boolean, conclusion?: string): NonNullable<AttemptFacts['run']> {
  return {
    id: 1001,
    attempt: 1,
    live,
    conclusion,
    url: 'https://github.example/o/r/actions/runs/1001',
  };
}

export function record(
  task: number,
  attempt: number,
  outcome: 'published' | 'blocked' | FailureClass,
  changes: Partial<AttemptRecord> = {},
): NonNullable<AttemptFacts['record']> {
  return {
    checkRun: 5,
    writtenAt: NOON,
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
      evidence: [],
      ...changes,
    },
  };
}

export function check(name: string, result: CheckResult): CheckFacts {
  return {
    name,
    result,
    summary: '',
    startedAt: undefined,
    url: undefined,
    checkRun: { id: 7, isJob: true },
  };
}

export function pullRequest(
  number: number,
  changes: Partial<PullRequestFacts> = {},
): PullRequestFacts {
  return {
    id: nodeId(`P_${number}`),
    number,
    url: `https://github.example/o/r/pull/${number}`,
    state: 'open',
    head: sha('d'),
    base: 'main',
    mergeable: 'yes',
    createdAt: NOON,
    checks: [],
    merge: undefined,
    ...changes,
  };
}

export function snapshot(
  tasks: readonly TaskFacts[],
  changes: Partial<Snapshot['repository']> = {},
): Snapshot {
  return {
    repository: {
      id: nodeId('R_1'),
      owner: 'o',
      name: 'r',
      url: 'https://github.example/o/r',
      defaultBranch: 'main',
      head: { sha: sha('b'), tree: sha('a') },
      history: [{ sha: sha('b'), checks: [] }],
      requiredChecks: [],
      labels: new Map(),
      ...changes,
    },
    tasks,
    dependencies: new Map(
      tasks.map(({ issue }) => [
        issue.number,
        { exists: true, open: issue.open, completed: issue.completed },
      ]),
    ),
    liveRuns: [],
  };
}
