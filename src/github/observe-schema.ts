import { z } from 'zod';
import { isIssueNumber, isSha } from '../core/ids.ts';
import type { IssueNumber, NodeId, Sha } from '../core/ids.ts';

// What of GitHub's answers is read, and nothing more: everything else may change without us.

const sha = z.custom<Sha>((value) => typeof value === 'string' && isSha(value), 'not a sha');
const issueNumber = z.custom<IssueNumber>(
  (value) => typeof value === 'number' && isIssueNumber(value),
  'not an issue number',
);
const nodeId = z.custom<NodeId>(
  (value) => typeof value === 'string' && value !== '',
  'not a node id',
);
const millis = z.string().transform((text, context) => {
  const time = Date.parse(text);
  if (Number.isNaN(time)) context.addIssue('not a time');
  return time;
});

/** A list whose nodes GitHub may leave out (`null`) for what the token may not see. */
function nodes<Item extends z.ZodType>(item: Item) {
  return z.object({
    nodes: z
      .array(item.nullable())
      .transform((list) => list.filter((node) => node !== null) as NonNullable<z.output<Item>>[]),
  });
}

const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

const context = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('CheckRun'),
    databaseId: z.number(),
    name: z.string(),
    status: z.string(),
    conclusion: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string(),
    startedAt: millis.nullable(),
    checkSuite: z.object({
      status: z.string(),
      app: z.object({ slug: z.string() }).nullable(),
      workflowRun: z.object({ workflow: z.object({ resourcePath: z.string() }) }).nullable(),
    }),
  }),
  z.object({
    __typename: z.literal('StatusContext'),
    context: z.string(),
    state: z.string(),
    description: z.string().nullable(),
    targetUrl: z.string().nullable(),
    createdAt: millis,
  }),
]);

const checkedCommit = z.object({
  oid: sha,
  statusCheckRollup: z
    .object({
      contexts: nodes(context).extend({ pageInfo: z.object({ hasNextPage: z.boolean() }) }),
    })
    .nullable(),
});

const claimCommit = z.object({
  oid: sha,
  message: z.string(),
  committedDate: millis,
  parents: nodes(z.object({ oid: sha })),
  checkSuites: nodes(
    z.object({
      checkRuns: nodes(
        z.object({
          databaseId: z.number(),
          completedAt: millis.nullable(),
          text: z.string().nullable(),
        }),
      ),
    }),
  ),
});

const pull = z.object({
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

const crossReference = z.object({
  __typename: z.literal('CrossReferencedEvent'),
  source: z.union([
    pull.extend({ __typename: z.literal('PullRequest') }),
    z.object({ __typename: z.literal('Issue') }),
  ]),
});

const actor = z.object({ __typename: z.string() }).nullable();
const label = z.object({ name: z.string() });

const timelineItem = z.discriminatedUnion('__typename', [
  crossReference,
  z.object({ __typename: z.literal('LabeledEvent'), createdAt: millis, label, actor }),
  z.object({ __typename: z.literal('UnlabeledEvent'), createdAt: millis, label, actor }),
  z.object({ __typename: z.literal('ReopenedEvent'), createdAt: millis, actor }),
]);

const comments = nodes(z.object({ id: nodeId, body: z.string(), viewerDidAuthor: z.boolean() }));

export const issueSchema = z.object({
  id: nodeId,
  number: issueNumber,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  state: z.enum(['OPEN', 'CLOSED']),
  stateReason: z.string().nullable(),
  createdAt: millis,
  labels: nodes(z.object({ name: z.string() })).nullable(),
  comments,
  newest: comments,
  timelineItems: nodes(timelineItem),
});

const ref = z.object({
  id: nodeId,
  name: z.string(),
  target: z
    .object({ oid: sha })
    .and(
      z.union([
        claimCommit.extend({ parents: nodes(claimCommit) }),
        z.object({ message: z.undefined() }),
      ]),
    ),
  associatedPullRequests: nodes(
    pull.extend({
      last: nodes(z.object({ commit: checkedCommit })),
    }),
  ),
});

const issues = nodes(issueSchema).extend({ pageInfo });
const refs = nodes(ref).extend({ pageInfo });

export const repositorySchema = z.object({
  repository: z.object({
    id: nodeId,
    url: z.string(),
    policy: z.object({ text: z.string().nullable().optional() }).nullable(),
    labels: nodes(z.object({ id: nodeId, name: z.string() })),
    defaultBranchRef: z
      .object({
        name: z.string(),
        refUpdateRule: z
          .object({ requiredStatusCheckContexts: z.array(z.string().nullable()).nullable() })
          .nullable(),
        target: z.object({
          oid: sha,
          tree: z.object({ oid: sha }),
          history: nodes(checkedCommit.extend({ parents: nodes(z.object({ oid: sha })) })),
        }),
      })
      .nullable(),
    issues,
    refs: refs.nullable(),
  }),
});

export const pageSchema = z.object({
  repository: z.object({ issues: issues.optional(), refs: refs.nullable().optional() }),
});

export const issuesSchema = z.object({
  repository: z.record(z.string(), z.unknown()),
});

export const dependencySchema = z.object({ state: z.string(), stateReason: z.string().nullable() });

export type IssueNode = z.output<typeof issueSchema>;
export type RefNode = z.output<typeof ref>;
export type PullNode = z.output<typeof pull>;
export type ClaimCommitNode = z.output<typeof claimCommit>;
export type CheckedCommitNode = z.output<typeof checkedCommit>;
