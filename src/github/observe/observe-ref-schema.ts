import { z } from 'zod';
import { actor, checkedCommit, claimCommit, millis, nodeId, nodes, sha } from './observe-schema.ts';
import { referringPull } from './observe-issue-schema.ts';

// Branches of Pawl's, with what hangs on them.

const review = z.object({
  author: actor,
  authorCanPushToRepository: z.boolean(),
  state: z.string(),
  body: z.string(),
  url: z.string(),
  submittedAt: millis.nullable(),
  commit: z.object({ oid: sha }).nullable(),
});

const pull = referringPull.omit({ __typename: true }).extend({
  reviewDecision: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'REVIEW_REQUIRED']).nullable(),
  isInMergeQueue: z.boolean(),
  mergeStateStatus: z.string(),
  latestOpinionatedReviews: nodes(review).nullable(),
  dequeued: nodes(
    z.object({ createdAt: millis, reason: z.string().nullable(), actor: actor.nullable() }),
  ),
  commits: nodes(z.object({ commit: claimCommit })),
});

/** What the App itself said of a commit that takes a merge back. */
const verdicts = nodes(
  z.object({
    checkRuns: nodes(
      z.object({ conclusion: z.string().nullable(), summary: z.string().nullable() }),
    ),
  }),
).nullable();

/** The newest commit of a branch: what it is, whose, and what its checks say. */
const tip = claimCommit.extend({
  statusCheckRollup: checkedCommit.shape.statusCheckRollup,
  author: z.object({ email: z.string().nullable() }).nullable(),
  signature: z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable(),
  claims: nodes(claimCommit.extend({ verdicts })),
  verdicts,
});

/** A branch that exists, in full; its target may be no commit at all. */
export const refSchema = z.object({
  id: nodeId,
  name: z.string(),
  target: z.union([tip, z.object({ oid: sha, message: z.undefined() })]),
  compare: z.object({ aheadBy: z.number() }).nullable(),
  associatedPullRequests: nodes(pull),
});

export type RefNode = z.output<typeof refSchema>;
export type PullNode = z.output<typeof pull>;
export type TipNode = z.output<typeof tip>;
