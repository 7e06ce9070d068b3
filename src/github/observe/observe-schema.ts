import { z } from 'zod';
import { isIssueNumber, isSha } from '../../core/ids.ts';
import type { IssueNumber, NodeId, Sha } from '../../core/ids.ts';

// What of GitHub's answers is read, and nothing more: everything else may change without us.

export const sha = z.custom<Sha>((value) => typeof value === 'string' && isSha(value), 'not a sha');
export const issueNumber = z.custom<IssueNumber>(
  (value) => typeof value === 'number' && isIssueNumber(value),
  'not an issue number',
);
export const nodeId = z.custom<NodeId>(
  (value) => typeof value === 'string' && value !== '',
  'not a node id',
);
export const millis = z.string().transform((text, context) => {
  const time = Date.parse(text);
  if (Number.isNaN(time)) context.addIssue('not a time');
  return time;
});

/** A list whose nodes GitHub may leave out (`null`) for what the token may not see. */
export function nodes<Item extends z.ZodType>(item: Item) {
  return z.object({
    nodes: z
      .array(item.nullable())
      .transform((list) => list.filter((node) => node !== null) as NonNullable<z.output<Item>>[]),
  });
}

export const pageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

/** Who did something; `null` for an account that is gone. */
export const actor = z.object({ __typename: z.string(), login: z.string() }).nullable();

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
      app: z.object({ slug: z.string(), databaseId: z.number().nullable() }).nullable(),
      workflowRun: z
        .object({
          databaseId: z.number().nullable(),
          workflow: z.object({ resourcePath: z.string() }),
        })
        .nullable(),
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

export const checkedCommit = z.object({
  oid: sha,
  statusCheckRollup: z.object({ contexts: nodes(context).extend({ pageInfo }) }).nullable(),
});

/** A further page of a commit's checks; `null` if the commit is gone. */
export const checksPage = checkedCommit.pick({ statusCheckRollup: true }).nullable();

const parents = nodes(z.object({ oid: sha }));

/** Its checks are told beside it, of the newest. */
export const historyCommit = z.object({
  oid: sha,
  committedDate: millis,
  message: z.string(),
  parents,
});

/** A commit and the check run of the App's that it carries. */
export const claimCommit = z.object({
  oid: sha,
  message: z.string(),
  committedDate: millis,
  parents,
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
  ).nullable(),
});

export type ClaimCommitNode = z.output<typeof claimCommit>;
export type CheckedCommitNode = z.output<typeof checkedCommit>;
export type ChecksNode = NonNullable<CheckedCommitNode['statusCheckRollup']>['contexts'];
/** A commit of the default branch, with its checks unless those were not asked for. */
export type HistoryCommitNode = z.output<typeof historyCommit> &
  CheckedCommitNode & { readonly unread?: boolean };
