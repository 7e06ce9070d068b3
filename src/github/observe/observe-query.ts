import { CLAIM_REF_PREFIX, QUEUE_BRANCH } from '../../core/claim.ts';
import type { IssueNumber, Millis } from '../../core/ids.ts';
import { NOTICE_LABEL, STATE_NAMES, TASK_LABEL } from '../../core/labels.ts';
import { WORKFLOW_FOLDER } from './observe-workflows-schema.ts';
import { COMMITS } from './remember-history.ts';
import { BRANCH_FRAGMENTS, CHECKS, ISSUE_FRAGMENTS, joinFragments } from './observe-fragments.ts';

/** What is asked for by name, as `b<index>`, `o<index>` and `d<index>` in the answer. */
export interface Wanted {
  /** Names of branches, `pawl/…`, in full. */
  readonly branches: readonly string[];
  /** Numbers of issues in full. */
  readonly issues: readonly IssueNumber[];
  /** Numbers of issues of which only the state is asked. */
  readonly dependencies: readonly IssueNumber[];
}

const TASKS = `labels: ["${TASK_LABEL}"]`;

/** All tasks that are open, or the tasks that changed since then, open or not. */
function issuesField(since: Millis | undefined): string {
  const which =
    since === undefined
      ? 'first: 100, states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }'
      : `first: 30, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }`;
  return `issues(${which}, ${TASKS}, after: $issuesAfter) {
      pageInfo { hasNextPage endCursor }
      nodes { ...TaskIssue }
    }`;
}

/**
 * Issues that show a state, the newest changed first: of tasks that a person closed, or whose label he
 * took off, and that have no branch, nothing else tells, and the state would stand for ever. By label, as
 * a list of labels asks for all of them at once.
 */
const STATED = [...STATE_NAMES]
  .map(
    (name, index) =>
      `c${index}: issues(first: 5, labels: ["${name}"], orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { ...TaskIssue } }`,
  )
  .join('\n    ');

const REFS = `refs(refPrefix: "${CLAIM_REF_PREFIX}", first: 100, after: $refsAfter) {
      pageInfo { hasNextPage endCursor }
      nodes { name target { oid } }
    }`;

/** The workflows by their tree's name; their texts only where all is read anew. */
function workflowsField(since: Millis | undefined): string {
  const texts = '... on Tree { entries { name object { ... on Blob { text } } } }';
  const which = since === undefined ? `oid ${texts}` : 'oid';
  return `workflows: object(expression: "HEAD:${WORKFLOW_FOLDER}") { ${which} }`;
}

/**
 * A whole repository in one request: policy, rules, default branch, tasks, branches, and what is known
 * to be wanted in full besides.
 */
export function repositoryQuery(since: Millis | undefined, wanted: Wanted): string {
  const { text, variables, fragments } = wantedFields(wanted);
  return `query Observe($owner: String!, $name: String!, $history: Int!, $judged: Int!, $issuesAfter: String, $refsAfter: String${since === undefined ? '' : ', $since: DateTime!'}${variables}) {
  viewer { login databaseId }
  repository(owner: $owner, name: $name) {
    id url
    policy: object(expression: "HEAD:.github/pawl.yml") { ... on Blob { text } }
    ${workflowsField(since)}
    mergeQueue { id }
    labels(first: 30, query: "${TASK_LABEL}") { nodes { id name } }
    defaultBranchRef {
      name
      refUpdateRule { requiredStatusCheckContexts requiredApprovingReviewCount }
      rules(first: 50) { nodes { type parameters {
        __typename
        ... on RequiredStatusChecksParameters {
          requiredStatusChecks { context integrationId } strictRequiredStatusChecksPolicy
        }
        ... on PullRequestParameters { requiredApprovingReviewCount }
      } } }
      target { ... on Commit {
        oid tree { oid }
        history(first: $history) { nodes { oid committedDate message parents(first: 2) { nodes { oid } } } }
        judged: history(first: $judged) { nodes { ...Checks } }
      } }
    }
    queue: ref(qualifiedName: "refs/heads/${QUEUE_BRANCH}") {
      target { oid ... on Commit { message parents(first: 2) { nodes { oid } } } }
    }
    open: issues(first: 1, ${TASKS}, states: OPEN) { totalCount }
    newest: issues(first: 1, ${TASKS}, orderBy: { field: UPDATED_AT, direction: DESC }) { nodes { updatedAt } }
    notices: issues(first: 5, labels: ["${NOTICE_LABEL}"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { id number title body state viewerDidAuthor }
    }
    ${issuesField(since)}
    ${since === undefined ? STATED : ''}
    ${REFS}
    ${text}
  }
}
${joinFragments(CHECKS, ...ISSUE_FRAGMENTS, ...fragments)}`;
}

/** Further pages of tasks and branches. */
export function pageQuery(
  since: Millis | undefined,
  what: { issues: boolean; refs: boolean },
): string {
  const issues = what.issues ? issuesField(since) : '';
  const refs = what.refs ? REFS : '';
  const variables = [
    ...(what.issues ? ['$issuesAfter: String'] : []),
    ...(what.issues && since !== undefined ? ['$since: DateTime!'] : []),
    ...(what.refs ? ['$refsAfter: String'] : []),
  ];
  return `query ObservePage($owner: String!, $name: String!, ${variables.join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${issues}
    ${refs}
  }
}
${what.issues ? joinFragments(...ISSUE_FRAGMENTS) : ''}`;
}

/** What the look at the whole repository showed to be wanted besides. */
export function wantedQuery(wanted: Wanted): string {
  const { text, variables, fragments } = wantedFields(wanted);
  return `query ObserveWanted($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${text}
  }
}
${joinFragments(...fragments)}`;
}

/** By variables, so that questions for as many are the same text: whoever answers reads it once. */
function wantedFields({ branches, issues, dependencies }: Wanted) {
  const fields = [
    ...branches.map((_, index) => `b${index}: ref(qualifiedName: $b${index}) { ...Branch }`),
    ...issues.map((_, index) => `o${index}: issue(number: $o${index}) { ...TaskIssue }`),
    ...dependencies.map((_, index) => `d${index}: issue(number: $d${index}) { state stateReason }`),
  ];
  const variables = [
    ...(branches.length > 0 ? ['$appId: Int!', '$base: String!'] : []),
    ...branches.map((_, index) => `$b${index}: String!`),
    ...issues.map((_, index) => `$o${index}: Int!`),
    ...dependencies.map((_, index) => `$d${index}: Int!`),
  ];
  return {
    text: fields.join('\n    '),
    variables: variables.map((variable) => `, ${variable}`).join(''),
    fragments: [
      ...(branches.length > 0 ? BRANCH_FRAGMENTS : []),
      ...(issues.length > 0 ? ISSUE_FRAGMENTS : []),
    ],
  };
}

/** The values of what {@link wantedFields} declares. */
export function wantedVariables(
  { branches, issues, dependencies }: Wanted,
  declared: { readonly appId: number; readonly base: string },
): Readonly<Record<string, unknown>> {
  return Object.fromEntries<unknown>([
    ...(branches.length > 0 ? Object.entries(declared) : []),
    ...branches.map((name, index) => [`b${index}`, `refs/heads/${name}`] as const),
    ...issues.map((number, index) => [`o${index}`, number] as const),
    ...dependencies.map((number, index) => [`d${index}`, number] as const),
  ]);
}

/** The checks of all commits that are looked at: where none of the newest is green. */
export const HISTORY_QUERY = `query ObserveHistory($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit { history(first: ${COMMITS.first}) { nodes { ...Checks } } } } }
  }
}
${CHECKS}`;
