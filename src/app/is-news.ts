/** What of a webhook's body is looked at to decide whether anything may have changed for us. */
export interface WebhookFacts {
  readonly event: string;
  readonly action: string | undefined;
  /** For `check_suite`: the App that made it. */
  readonly suiteOf: { readonly id: number; readonly slug: string } | undefined;
  /** For `workflow_run`: the file, and how it ended. */
  readonly workflow: { readonly path: string; readonly conclusion: string | null } | undefined;
  /** For `pull_request` and its reviews: the branch that is to be merged. */
  readonly head: string | undefined;
  /** For `issue_comment`. */
  readonly comment: string | undefined;
  /** The login that caused it. */
  readonly sender: string | undefined;
  /** For `push`. */
  readonly ref: string | undefined;
  readonly defaultBranch: string | undefined;
}

/** The App itself, as webhooks name it. */
export interface OwnIdentity {
  readonly appId: number;
  readonly login: string;
}

/**
 * The events that can change a decision, each with its actions. What is not here changes none, or is
 * told by another: a `check_run` by the end of its suite; a run that begins by nothing (its claim is
 * what counts, and a bound has its time); a merge group by `dequeued` and by the push; a branch that was
 * deleted by its push. Rules of branches and variables have no webhook that the App may hear: the sweep
 * and the next pass read them.
 */
const ACTIONS: Readonly<Record<string, readonly string[] | 'any'>> = {
  issues: [
    'opened',
    'edited',
    'closed',
    'reopened',
    'labeled',
    'unlabeled',
    'transferred',
    'deleted',
    'locked',
    'unlocked',
  ],
  issue_comment: ['created', 'edited', 'deleted'],
  issue_dependencies: 'any',
  label: ['edited', 'deleted'],
  pull_request: [
    'closed',
    'reopened',
    'synchronize',
    'edited',
    'ready_for_review',
    'converted_to_draft',
    'enqueued',
    'dequeued',
  ],
  pull_request_review: ['submitted', 'edited', 'dismissed'],
  check_suite: ['completed'],
  workflow_run: ['completed'],
  status: 'any',
  push: 'any',
  repository: ['renamed', 'edited', 'transferred', 'archived', 'unarchived'],
  installation: 'any',
  installation_repositories: 'any',
};

/** Events that the App's own writes cause and that its own pass already took account of. */
const OWN_ECHOES = new Set(['issues', 'issue_comment', 'label', 'pull_request', 'push']);

/** A line that speaks to Pawl. What it says, and whether its author may say it, the pass decides. */
const COMMAND = /^[ \t]*\/pawl\b/m;

/** Where claims, pull requests and reverts of Pawl's live. */
const OWN_BRANCHES = 'pawl/';

/** Whether a webhook is worth a look. A wrong `false` is healed by the sweep; it costs only time. */
export function isNews(facts: WebhookFacts, own: OwnIdentity): boolean {
  const { event, action } = facts;
  const actions = Object.hasOwn(ACTIONS, event) ? ACTIONS[event] : undefined;
  if (actions === undefined) return false;
  if (actions !== 'any' && !actions.includes(action ?? '')) return false;
  if (OWN_ECHOES.has(event) && facts.sender === own.login) return false;
  switch (event) {
    case 'issue_comment':
      // People talk under a task. A comment that was edited or deleted may be our own status comment.
      return action !== 'created' || COMMAND.test(facts.comment ?? '');
    case 'pull_request':
    case 'pull_request_review':
      return facts.head?.startsWith(OWN_BRANCHES) ?? true;
    case 'check_suite':
      // The suite of an attempt's record; and GitHub tells each of its own suites' ends as a
      // `workflow_run` too, which names the file.
      return facts.suiteOf?.id !== own.appId && facts.suiteOf?.slug !== 'github-actions';
    case 'workflow_run':
      // An attempt that ended well, whose `publish` did the rest.
      return !(
        facts.workflow?.path.endsWith('/agent.yml') && facts.workflow.conclusion === 'success'
      );
    case 'push':
      return (
        facts.ref === `refs/heads/${facts.defaultBranch}` ||
        (facts.ref?.startsWith(`refs/heads/${OWN_BRANCHES}`) ?? false)
      );
    default:
      return true;
  }
}
