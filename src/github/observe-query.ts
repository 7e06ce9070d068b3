import { RECORD_CHECK } from '../core/attempt-record.ts';
import { CLAIM_REF_PREFIX } from '../core/claim.ts';
import { TASK_LABEL } from '../core/labels.ts';

// GitHub prices a query by the connections it opens, the outer lists multiplied into the inner ones
// (docs: "Rate limits for the GraphQL API"). Hence the small pages; `observe-cost.test.ts` holds it low.

const CHECKS = `fragment Checks on Commit {
  oid
  statusCheckRollup { contexts(first: 100) { pageInfo { hasNextPage } nodes {
    __typename
    ... on CheckRun {
      databaseId name status conclusion title url startedAt
      checkSuite { status app { slug } workflowRun { workflow { resourcePath } } }
    }
    ... on StatusContext { context state description targetUrl createdAt }
  } } }
}`;

const CLAIM = `fragment Claim on Commit {
  oid message committedDate
  parents(first: 2) { nodes { oid } }
  checkSuites(first: 1, filterBy: { appId: $appId, checkName: "${RECORD_CHECK}" }) { nodes {
    checkRuns(first: 1, filterBy: { checkName: "${RECORD_CHECK}" }) { nodes { databaseId completedAt text } }
  } }
}`;

const PULL_REQUEST = `fragment Pull on PullRequest {
  id number url state viewerDidAuthor headRefName headRefOid baseRefName mergeable createdAt mergedAt
  mergeCommit { oid }
}`;

const ISSUE = `fragment TaskIssue on Issue {
  id number title body url state stateReason createdAt
  labels(first: 30) { nodes { name } }
  comments(first: 30) { nodes { ...Comment } }
  newest: comments(last: 60) { nodes { ...Comment } }
  timelineItems(last: 60, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, REOPENED_EVENT, CROSS_REFERENCED_EVENT]) { nodes {
    __typename
    ... on LabeledEvent { createdAt label { name } actor { __typename } }
    ... on UnlabeledEvent { createdAt label { name } actor { __typename } }
    ... on ReopenedEvent { createdAt actor { __typename } }
    ... on CrossReferencedEvent { source { __typename ... on PullRequest { ...Pull } } }
  } }
}
fragment Comment on IssueComment { id body viewerDidAuthor }`;

const ISSUES = `issues(first: 30, after: $issuesAfter, labels: ["${TASK_LABEL}"], states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }) {
  pageInfo { hasNextPage endCursor }
  nodes { ...TaskIssue }
}`;

const REFS = `refs(refPrefix: "${CLAIM_REF_PREFIX}", first: 20, after: $refsAfter) {
  pageInfo { hasNextPage endCursor }
  nodes {
    id name
    target { oid ... on Commit { ...Claim parents(first: 2) { nodes { ...Claim } } } }
    associatedPullRequests(first: 2) { nodes {
      ...Pull
      last: commits(last: 1) { nodes { commit { ...Checks } } }
    } }
  }
}`;

/**
 * A whole repository in one request: policy, default branch, tasks, claims, pull requests, checks; and
 * how those issues stand that tasks were seen to wait for the last time.
 */
export function repositoryQuery(dependencies: readonly number[]): string {
  return `query Observe($owner: String!, $name: String!, $appId: Int!, $issuesAfter: String, $refsAfter: String) {
  repository(owner: $owner, name: $name) {
    id url
    policy: object(expression: "HEAD:.github/pawl.yml") { ... on Blob { text } }
    labels(first: 30, query: "${TASK_LABEL}") { nodes { id name } }
    defaultBranchRef {
      name
      refUpdateRule { requiredStatusCheckContexts }
      target { ... on Commit { oid tree { oid } history(first: 20) { nodes { ...Checks parents(first: 1) { nodes { oid } } } } } }
    }
    ${ISSUES}
    ${REFS}
    ${dependencies.map(dependencyField).join('\n    ')}
  }
}
${[CHECKS, CLAIM, PULL_REQUEST, ISSUE].join('\n')}`;
}

function dependencyField(number: number): string {
  return `d${number}: issue(number: ${number}) { state stateReason }`;
}

/** Further pages of tasks and claims. */
export const PAGE_QUERY = `query ObservePage($owner: String!, $name: String!, $appId: Int!, $issuesAfter: String, $refsAfter: String, $issues: Boolean!, $refs: Boolean!) {
  repository(owner: $owner, name: $name) {
    ${ISSUES.replace(') {', ') @include(if: $issues) {')}
    ${REFS.replace(') {', ') @include(if: $refs) {')}
  }
}
${[CHECKS, CLAIM, PULL_REQUEST, ISSUE].join('\n')}`;

/** Issues by number: those that own a claim but are no task now, and those that tasks wait for. */
export function issuesQuery(owners: readonly number[], dependencies: readonly number[]): string {
  const fields = [
    ...owners.map((number) => `o${number}: issue(number: ${number}) { ...TaskIssue }`),
    ...dependencies.map(dependencyField),
  ].join('\n    ');
  const fragments = owners.length > 0 ? [PULL_REQUEST, ISSUE].join('\n') : '';
  return `query ObserveIssues($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}
${fragments}`;
}
