import { parseClaimBranch, parseRevertBranch } from '../../core/claim.ts';
import type { IssueNumber, Millis } from '../../core/ids.ts';
import { STATE_NAMES, TASK_LABEL } from '../../core/labels.ts';
import type {
  CommandFacts,
  CommentFacts,
  EditFacts,
  IssueEvent,
  IssueFacts,
  PullRequestFacts,
} from '../../core/snapshot.ts';
import { parseTaskSpec } from '../../core/task-spec.ts';
import { remembered } from '../../config/remembered.ts';
import { proseOf } from '../../markdown/prose-of.ts';
import { STATUS_MARKER } from '../../render/status-comment.ts';
import { digestContent } from './digest-content.ts';
import type { CommentNode, EventNode, IssueNode } from './observe-issue-schema.ts';
import { parseCommand } from './parse-command.ts';
import { readActor } from './read-actor.ts';
import { readReferringPull } from './read-pull.ts';

/** A text is read on many looks, and one that is made for it takes seconds. */
const readProse = remembered(proseOf);

/** An issue as the core's facts: all of a task but what hangs on its branches. */
export interface IssueRead {
  readonly issue: IssueFacts;
  readonly updatedAt: Millis;
  readonly commands: readonly CommandFacts[];
  readonly statusComment: CommentFacts | undefined;
  readonly spareComments: readonly CommentFacts['id'][];
  /** Pawl's own pull requests that refer to it, by attempt: what is left when a branch is gone. */
  readonly referring: readonly ReferringPull[];
  /** Those that take its merges back. */
  readonly reverting: readonly ReferringPull[];
}

interface ReferringPull {
  readonly attempt: number;
  readonly pull: PullRequestFacts;
}

/** Reads an issue, all of whose comments and events that count are in the node. */
export function readIssue(node: IssueNode): IssueRead {
  const { id, number, title, body, url } = node;
  const [status, ...spare] = node.comments.nodes.filter(isStatusComment);
  return {
    issue: {
      id,
      number,
      title,
      body,
      url,
      spec: parseTaskSpec({ number, title, body, url }, readProse(body)),
      content: digestContent(title, body),
      open: node.state === 'OPEN',
      locked: node.locked,
      completed: node.stateReason === 'COMPLETED',
      createdAt: node.createdAt,
      labels: node.labels?.nodes.map(({ name }) => name) ?? [],
      events: node.events.nodes.flatMap(readEvent),
      edits: readEdits(node),
      blockedBy: undefined,
      discussed: node.comments.nodes.some(saysSomething),
    },
    updatedAt: node.updatedAt,
    commands: node.comments.nodes.flatMap(readCommand),
    statusComment: status && { id: status.id, body: status.body },
    spareComments: spare.map((comment) => comment.id),
    referring: readReferring(node, number, parseClaimBranch),
    reverting: readReferring(node, number, parseRevertBranch),
  };
}

/** Whether an issue is one of the tasks that the list of tasks holds. */
export function isListedTask({ open, labels }: IssueFacts): boolean {
  return open && labels.includes(TASK_LABEL);
}

/** Whether it shows a state of Pawl's: what was begun is brought to its end, task or not. */
export function showsState({ labels }: IssueFacts): boolean {
  return labels.some((name) => STATE_NAMES.has(name));
}

/** Whether it is a comment that an agent may be told. */
export function saysSomething({
  viewerDidAuthor,
  body,
}: Pick<CommentNode, 'viewerDidAuthor' | 'body'>): boolean {
  return !viewerDidAuthor && parseCommand(body) === undefined;
}

function isStatusComment({ viewerDidAuthor, body }: CommentNode): boolean {
  return viewerDidAuthor && body.startsWith(STATUS_MARKER);
}

function readCommand(comment: CommentNode): CommandFacts[] {
  const verb = parseCommand(comment.body);
  if (verb === undefined || comment.viewerDidAuthor) return [];
  return [
    {
      id: comment.id,
      author: readActor(comment.author),
      at: comment.createdAt,
      verb,
      answered: (comment.reactionGroups ?? []).some(({ viewerHasReacted }) => viewerHasReacted),
      edited: comment.lastEditedAt !== null,
    },
  ];
}

function readEvent(node: EventNode): IssueEvent[] {
  const about = { actor: readActor(node.actor), at: node.createdAt };
  switch (node.__typename) {
    case 'LabeledEvent':
    case 'UnlabeledEvent': {
      const { name } = node.label;
      const kind = node.__typename === 'LabeledEvent' ? 'labeled' : 'unlabeled';
      const ours = name === TASK_LABEL || name.startsWith(`${TASK_LABEL}:`);
      return ours ? [{ kind, label: name, ...about }] : [];
    }
    case 'ReopenedEvent':
      return [{ kind: 'reopened', label: '', ...about }];
    case 'RenamedTitleEvent':
      return [];
  }
}

/** GitHub lists the creation as the first edit of a body, once there is a second. */
function readEdits(node: IssueNode): readonly EditFacts[] {
  const listed = node.userContentEdits?.nodes ?? [];
  const body = listed.map(({ editedAt, editor }): EditFacts => ({
    what: 'body',
    editor: readActor(editor),
    at: editedAt,
  }));
  const { lastEditedAt } = node;
  if (lastEditedAt !== null && !body.some(({ at }) => at === lastEditedAt)) {
    body.push({ what: 'body', editor: readActor(node.editor), at: lastEditedAt });
  }
  const unread = (node.userContentEdits?.totalCount ?? 0) > listed.length;
  if (unread) {
    // What is not read may have been anybody's.
    const oldest = Math.min(lastEditedAt ?? node.createdAt, ...body.map(({ at }) => at));
    body.push({ what: 'body', editor: undefined, at: oldest });
  }
  const titles = node.events.nodes.flatMap((event): EditFacts[] =>
    event.__typename === 'RenamedTitleEvent'
      ? [{ what: 'title', editor: readActor(event.actor), at: event.createdAt }]
      : [],
  );
  return [...body, ...titles]
    .filter(({ what, at }) => what === 'title' || at !== node.createdAt)
    .toSorted((a, b) => a.at - b.at);
}

type Source = IssueNode['references']['nodes'][number]['source'];

/** Whether it is the pull request of an attempt at that task. */
export function isOwnPull(source: Source, task: IssueNumber): boolean {
  return (
    source.__typename === 'PullRequest' &&
    source.viewerDidAuthor &&
    parseClaimBranch(source.headRefName)?.task === task
  );
}

function readReferring(
  node: IssueNode,
  task: IssueNumber,
  parse: typeof parseClaimBranch,
): readonly ReferringPull[] {
  const byAttempt = new Map<number, PullRequestFacts>();
  for (const { source } of node.references.nodes) {
    if (source.__typename !== 'PullRequest' || !source.viewerDidAuthor) continue;
    const name = parse(source.headRefName);
    if (name?.task === task) byAttempt.set(name.attempt, readReferringPull(source));
  }
  return [...byAttempt].map(([attempt, pull]) => ({ attempt, pull }));
}
