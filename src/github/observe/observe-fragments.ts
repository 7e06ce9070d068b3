import { RECORD_CHECK, REVERT_CHECK } from '../../core/attempt-record.ts';

// GitHub prices a query by the connections it opens, the outer lists multiplied into the inner ones
// (docs: "Rate limits for the GraphQL API"). Hence the small pages; `observe-cost.test.ts` holds it low.

const WHO = `fragment Who on Actor { __typename login }`;

export const CONTEXTS = `fragment Contexts on StatusCheckRollupContextConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on CheckRun {
      databaseId name status conclusion title url startedAt
      checkSuite { status app { slug databaseId } workflowRun { databaseId workflow { resourcePath } } }
    }
    ... on StatusContext { context state description targetUrl createdAt }
  }
}`;

export const CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup { contexts(first: 100) { ...Contexts } }
}
${CONTEXTS}`;

/** A commit that may be a claim, and the record that only the App can have written. */
export const CLAIM = `fragment Claim on Commit {
  oid message committedDate
  parents(first: 2) { nodes { oid } }
  checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${RECORD_CHECK}" }) { nodes {
    checkRuns(first: 3, filterBy: { checkName: "${RECORD_CHECK}", checkType: ALL }) { nodes { databaseId completedAt text } }
  } }
}`;

const REFERRING_PULL = `fragment ReferringPull on PullRequest {
  id number url state viewerDidAuthor headRefName headRefOid baseRefName mergeable createdAt mergedAt
  mergeCommit { oid }
}`;

const PULL = `fragment Pull on PullRequest {
  ...ReferringPull
  reviewDecision isInMergeQueue mergeStateStatus
  latestOpinionatedReviews(first: 20, writersOnly: true) { nodes {
    author { ...Who } authorCanPushToRepository state body url submittedAt commit { oid }
  } }
  dequeued: timelineItems(last: 3, itemTypes: [REMOVED_FROM_MERGE_QUEUE_EVENT]) { nodes {
    ... on RemovedFromMergeQueueEvent { createdAt reason actor { ...Who } }
  } }
  commits(first: 1) { nodes { commit { ...Claim } } }
}`;

/** What the App's own check run says of a commit that takes a merge back. */
const VERDICT = `fragment Verdict on Commit {
  verdicts: checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${REVERT_CHECK}" }) { nodes {
    checkRuns(first: 1, filterBy: { checkName: "${REVERT_CHECK}" }) { nodes { conclusion summary } }
  } }
}`;

const BRANCH = `fragment Branch on Ref {
  id name
  compare(headRef: $base) { aheadBy }
  target { oid ... on Commit {
    ...Claim
    ...Checks
    author { email }
    signature { isValid wasSignedByGitHub }
    ...Verdict
    claims: parents(first: 1) { nodes { ...Claim ...Verdict } }
  } }
  associatedPullRequests(first: 3, orderBy: { field: CREATED_AT, direction: ASC }) { nodes { ...Pull } }
}`;

const COMMENT = `fragment Comment on IssueComment {
  id body createdAt lastEditedAt viewerDidAuthor author { ...Who } reactionGroups { viewerHasReacted }
}`;

const EVENT = `fragment Event on IssueTimelineItems {
  __typename
  ... on LabeledEvent { createdAt label { name } actor { ...Who } }
  ... on UnlabeledEvent { createdAt label { name } actor { ...Who } }
  ... on ReopenedEvent { createdAt actor { ...Who } }
  ... on RenamedTitleEvent { createdAt actor { ...Who } }
}`;

const EVENT_TYPES = '[LABELED_EVENT, UNLABELED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT]';
const REFERENCE =
  '... on CrossReferencedEvent { source { __typename ... on PullRequest { ...ReferringPull } } }';
const BEFORE = 'pageInfo { hasPreviousPage startCursor }';

const ISSUE = `fragment TaskIssue on Issue {
  id number title body url state stateReason locked createdAt updatedAt lastEditedAt
  editor { ...Who }
  labels(first: 100) { nodes { name } }
  userContentEdits(first: 50) { totalCount nodes { editedAt editor { ...Who } } }
  comments(last: 60) { ${BEFORE} nodes { ...Comment } }
  events: timelineItems(last: 60, itemTypes: ${EVENT_TYPES}) { ${BEFORE} nodes { ...Event } }
  references: timelineItems(last: 30, itemTypes: [CROSS_REFERENCED_EVENT]) { ${BEFORE} nodes { ${REFERENCE} } }
}`;

/** What `...TaskIssue` needs, and no more: GraphQL refuses a fragment that nothing uses. */
export const ISSUE_FRAGMENTS = [ISSUE, COMMENT, EVENT, REFERRING_PULL] as const;

/** What `...Branch` needs; `$appId` and `$base` are to be declared. */
export const BRANCH_FRAGMENTS = [BRANCH, VERDICT, PULL, CLAIM, CHECKS, REFERRING_PULL] as const;

/** Fragments, each once, with the one that nearly all of them use. */
export function joinFragments(...fragments: readonly string[]): string {
  const text = [...new Set(fragments)].join('\n');
  return text.includes('...Who') ? `${text}\n${WHO}` : text;
}

/** Comments, events and references before those that an issue was read with. */
export const EARLIER_QUERY = `query ObserveEarlier($id: ID!, $comments: Boolean!, $commentsBefore: String, $events: Boolean!, $eventsBefore: String, $references: Boolean!, $referencesBefore: String) {
  node(id: $id) { ... on Issue {
    comments(last: 100, before: $commentsBefore) @include(if: $comments) { ${BEFORE} nodes { ...Comment } }
    events: timelineItems(last: 100, before: $eventsBefore, itemTypes: ${EVENT_TYPES}) @include(if: $events) { ${BEFORE} nodes { ...Event } }
    references: timelineItems(last: 100, before: $referencesBefore, itemTypes: [CROSS_REFERENCED_EVENT]) @include(if: $references) { ${BEFORE} nodes { ${REFERENCE} } }
  } }
}
${joinFragments(COMMENT, EVENT, REFERRING_PULL)}`;
