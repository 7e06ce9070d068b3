import { z } from 'zod';
import { labelName } from '../../core/labels.ts';
import { actor, issueNumber, millis, nodeId, nodes, sha } from './observe-schema.ts';

// An issue of GitHub's answers, as far as it is read.

/** What is read of a pull request that an issue only refers to. */
export const referringPull = z.object({
  __typename: z.literal('PullRequest'),
  id: nodeId,
  number: z.number(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  viewerDidAuthor: z.boolean(),
  headRefName: z.string(),
  headRefOid: sha,
  baseRefName: z.string(),
  mergeable: z.enum(['MERGEABLE', 'CONFLICTING', 'UNKNOWN']),
  createdAt: millis,
  mergedAt: millis.nullable(),
  mergeCommit: z.object({ oid: sha }).nullable(),
});

/** A label of an issue, by the name that Pawl knows it by. */
export const issueLabel = z.object({ name: z.string().transform(labelName) });

export const issueEvent = z.discriminatedUnion('__typename', [
  z.object({ __typename: z.literal('LabeledEvent'), createdAt: millis, label: issueLabel, actor }),
  z.object({
    __typename: z.literal('UnlabeledEvent'),
    createdAt: millis,
    label: issueLabel,
    actor,
  }),
  z.object({ __typename: z.literal('ReopenedEvent'), createdAt: millis, actor }),
  z.object({ __typename: z.literal('RenamedTitleEvent'), createdAt: millis, actor }),
]);

export const issueComment = z.object({
  id: nodeId,
  body: z.string(),
  createdAt: millis,
  lastEditedAt: millis.nullable(),
  viewerDidAuthor: z.boolean(),
  author: actor,
  reactionGroups: z.array(z.object({ viewerHasReacted: z.boolean() })).nullable(),
});

const before = z.object({
  pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string().nullable() }),
});

const reference = z.object({
  source: z.union([referringPull, z.object({ __typename: z.literal('Issue') })]),
});

export const issueSchema = z.object({
  id: nodeId,
  number: issueNumber,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.string().nullable(),
  locked: z.boolean(),
  createdAt: millis,
  updatedAt: millis,
  lastEditedAt: millis.nullable(),
  editor: actor,
  labels: nodes(issueLabel).nullable(),
  userContentEdits: nodes(z.object({ editedAt: millis, editor: actor }))
    .extend({ totalCount: z.number() })
    .nullable(),
  comments: nodes(issueComment).extend(before.shape),
  events: nodes(issueEvent).extend(before.shape),
  references: nodes(reference).extend(before.shape),
});

/** Earlier comments, events and references of one issue. */
export const earlierSchema = z.object({
  node: z.object({
    comments: nodes(issueComment).extend(before.shape).optional(),
    events: nodes(issueEvent).extend(before.shape).optional(),
    references: nodes(reference).extend(before.shape).optional(),
  }),
});

export const noticeSchema = z.object({
  id: nodeId,
  number: z.number(),
  title: z.string(),
  body: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  viewerDidAuthor: z.boolean(),
});

export const dependencySchema = z.object({ state: z.string(), stateReason: z.string().nullable() });

export type IssueNode = z.output<typeof issueSchema>;
export type CommentNode = z.output<typeof issueComment>;
export type EventNode = z.output<typeof issueEvent>;
export type ReferringPullNode = z.output<typeof referringPull>;
