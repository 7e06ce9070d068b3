/** What of a webhook's body is looked at to decide whether anything may have changed for us. */
export interface WebhookFacts {
  readonly event: string;
  readonly action: string | undefined;
  /** For `check_suite`: the App that made it. */
  readonly suiteOf: { readonly id: number; readonly slug: string } | undefined;
  /** For `workflow_run`: the file, and how it ended. */
  readonly workflow: { readonly path: string; readonly conclusion: string | null } | undefined;
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
  ],
  issue_comment: ['edited', 'deleted'],
  pull_request: ['closed', 'reopened', 'synchronize', 'edited'],
  check_suite: ['completed'],
  workflow_run: ['completed'],
  status: 'any',
  push: 'any',
  installation: 'any',
  installation_repositories: 'any',
};

/** Events that the App's own writes cause and that its own pass already took account of. */
const OWN_ECHOES = new Set(['issues', 'issue_comment', 'pull_request', 'push']);

/** Whether a webhook is worth a look. A wrong `false` is healed by the sweep; it costs only time. */
export function isNews(facts: WebhookFacts, own: OwnIdentity): boolean {
  const actions = Object.hasOwn(ACTIONS, facts.event) ? ACTIONS[facts.event] : undefined;
  if (actions === undefined) return false;
  if (actions !== 'any' && !actions.includes(facts.action ?? '')) return false;
  if (OWN_ECHOES.has(facts.event) && facts.sender === own.login) return false;
  // The suite of an attempt's record; and an attempt that ended well, whose `publish` did the rest.
  if (facts.suiteOf?.id === own.appId) return false;
  // GitHub tells the end of each of its own suites as a `workflow_run` too, which names the file.
  if (facts.suiteOf?.slug === 'github-actions') return false;
  if (facts.workflow?.path.endsWith('/agent.yml') && facts.workflow.conclusion === 'success') {
    return false;
  }
  return facts.event !== 'push' || facts.ref === `refs/heads/${facts.defaultBranch}`;
}
