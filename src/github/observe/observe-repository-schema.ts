import { z } from 'zod';
import { labelName } from '../../core/labels.ts';
import type { CheckedCommitNode, HistoryCommitNode } from './observe-schema.ts';
import { issueSchema, noticeSchema } from './observe-issue-schema.ts';
import {
  checkedCommit,
  historyCommit,
  millis,
  nodeId,
  nodes,
  pageInfo,
  sha,
} from './observe-schema.ts';
import { workflowEntries } from './observe-workflows-schema.ts';

// The answer to one look at a repository.

const rule = z.object({
  type: z.string(),
  parameters: z
    .object({
      __typename: z.string(),
      requiredStatusChecks: z
        .array(z.object({ context: z.string(), integrationId: z.number().nullable() }))
        .optional(),
      strictRequiredStatusChecksPolicy: z.boolean().optional(),
      requiredApprovingReviewCount: z.number().optional(),
    })
    .nullable(),
});

const refs = nodes(
  z.object({ name: z.string(), target: z.object({ oid: sha }).nullable() }),
).extend({ pageInfo });

const workflowTree = z.object({
  oid: sha,
  /** Only where they were asked for. */
  entries: workflowEntries.optional(),
});

const issues = nodes(issueSchema).extend({ pageInfo });

const defaultBranch = z.object({
  name: z.string(),
  refUpdateRule: z
    .object({
      requiredStatusCheckContexts: z.array(z.string().nullable()).nullable(),
      requiredApprovingReviewCount: z.number().nullable(),
    })
    .nullable(),
  rules: nodes(rule).nullable(),
  target: z
    .object({
      oid: sha,
      tree: z.object({ oid: sha }),
      history: nodes(historyCommit),
      judged: nodes(checkedCommit),
    })
    .transform(({ judged, history, ...target }) => ({
      ...target,
      history: { nodes: withChecks(history.nodes, judged.nodes) },
    })),
});

export const repositorySchema = z.object({
  viewer: z.object({ login: z.string(), databaseId: z.number().nullable() }),
  repository: z.object({
    id: nodeId,
    url: z.string(),
    policy: z.object({ text: z.string().nullable().optional() }).nullable(),
    workflows: workflowTree.nullable(),
    mergeQueue: z.object({ id: nodeId }).nullable(),
    labels: nodes(z.object({ id: nodeId, name: z.string().transform(labelName) })),
    defaultBranchRef: defaultBranch.nullable(),
    queue: z
      .object({
        target: z.object({
          oid: sha,
          message: z.string().optional(),
          parents: nodes(z.object({ oid: sha })).optional(),
        }),
      })
      .nullable(),
    open: z.object({ totalCount: z.number() }),
    newest: nodes(z.object({ updatedAt: millis })),
    notices: nodes(noticeSchema),
    issues,
    refs: refs.nullable(),
  }),
});

export const pageSchema = z.object({
  repository: z.object({ issues: issues.optional(), refs: refs.nullable().optional() }),
});

/** Fields that a query asked for under names of its own. */
export const aliasesSchema = z.object({ repository: z.record(z.string(), z.unknown()) });

export type RepositoryNode = z.output<typeof repositorySchema>['repository'];
export type DefaultBranchNode = z.output<typeof defaultBranch>;
export type WorkflowTree = z.output<typeof workflowTree>;
export type QueueNode = RepositoryNode['queue'];

/** The default branch's commits, each with its checks where those are known. */
export function withChecks(
  commits: readonly Omit<HistoryCommitNode, 'statusCheckRollup'>[],
  checked: readonly CheckedCommitNode[],
): readonly HistoryCommitNode[] {
  const known = new Map(checked.map((commit) => [commit.oid, commit.statusCheckRollup]));
  return commits.map((commit) => ({
    ...commit,
    statusCheckRollup: known.get(commit.oid) ?? null,
    unread: !known.has(commit.oid),
  }));
}

/** The answer to the question for the checks of all these commits. */
export const historySchema = z.object({
  repository: z.object({
    defaultBranchRef: z.object({ target: z.object({ history: nodes(checkedCommit) }) }).nullable(),
  }),
});
