import type { GitHubEvent } from '../../events/event-bus.ts';
import type { Repository } from '../../model/repository.ts';
import type { RunOrigin } from '../run/run-state.ts';
import type { EventFacts } from './matches-trigger.ts';
import { asksToSkipCi } from './skip-ci.ts';

/** A commit whose workflow files an event may start, and what their runs get. */
export interface EventOrigin {
  /** The commit whose workflow files count. */
  readonly filesSha: string;
  readonly facts: EventFacts;
  /** What a run of it gets, but for the workflow's own name in its title. */
  readonly origin: Omit<RunOrigin, 'displayTitle'>;
  /** Title of the run, if the event gives one. */
  readonly title: string | undefined;
}

/** Events about a pull request, which run its own files on its test merge. */
const OF_PULL_REQUEST = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Where the runs of an event come from; empty if the event can start none. */
export async function eventOrigins(
  event: GitHubEvent,
  chainDepth: number,
): Promise<readonly EventOrigin[]> {
  const { repository, payload } = event;
  if (event.name === 'push') return pushOrigin(event);
  if (event.name === 'merge_group') return mergeGroupOrigin(event);
  if (OF_PULL_REQUEST.includes(event.name)) return pullRequestOrigins(event);
  const tip = await repository.git.resolve(`refs/heads/${repository.defaultBranch}`);
  if (tip === undefined) return [];
  const run = Object(payload['workflow_run']);
  const ofRun = event.name === 'workflow_run';
  const title = ofRun ? run.display_title : Object(payload['issue']).title;
  return [
    {
      filesSha: tip,
      facts: factsOf(event, {
        branch: ofRun ? String(run.head_branch) : undefined,
        workflowName: ofRun ? String(run.name) : undefined,
      }),
      origin: {
        ...commonOrigin(event, chainDepth),
        ref: `refs/heads/${repository.defaultBranch}`,
        sha: tip,
        headSha: tip,
        headBranch: repository.defaultBranch,
      },
      title: typeof title === 'string' ? title : undefined,
    },
  ];
}

async function pushOrigin(event: GitHubEvent): Promise<readonly EventOrigin[]> {
  const { repository, payload, ref = '', sha = '' } = event;
  if (payload['deleted'] === true || sha === '') return [];
  const commit = await repository.git.readCommit((await repository.git.resolve(sha)) ?? sha);
  const message = commit?.message ?? '';
  if (asksToSkipCi(message)) return [];
  const headSha = commit?.sha ?? sha;
  const before = String(payload['before']);
  const headBranch = ref.replace(/^refs\/(?:heads|tags)\//, '');
  return [
    {
      filesSha: headSha,
      facts: factsOf(event, {
        changedPaths: () =>
          changedPaths(repository, /^0+$/.test(before) ? undefined : before, headSha),
      }),
      origin: { ...commonOrigin(event, 0), ref, sha: headSha, headSha, headBranch },
      title: message.split('\n')[0],
    },
  ];
}

/** A merge queue's trial: its own files, on the merge as it would be. */
function mergeGroupOrigin(event: GitHubEvent): readonly EventOrigin[] {
  const { payload, ref = '', sha = '' } = event;
  const group = Object(payload['merge_group']);
  const baseRef = String(group.base_ref).replace(/^refs\/heads\//, '');
  const headBranch = ref.replace(/^refs\/heads\//, '');
  return [
    {
      filesSha: sha,
      facts: factsOf(event, { branch: baseRef }),
      origin: { ...commonOrigin(event, 0), ref, sha, headSha: sha, headBranch },
      title: String(Object(group.head_commit).message).split('\n')[0],
    },
  ];
}

async function pullRequestOrigins(event: GitHubEvent): Promise<readonly EventOrigin[]> {
  const { repository, payload, ref, sha } = event;
  const pull = Object(payload['pull_request']);
  const [head, base] = [Object(pull.head), Object(pull.base)];
  const headSha = String(head.sha);
  const [headRef, baseRef] = [String(head.ref), String(base.ref)];
  const number = Number(pull.number);
  const common = {
    ...commonOrigin(event, 0),
    headSha,
    headBranch: headRef,
    headRef,
    baseRef,
    pullRequests: [number],
  };
  const title = String(pull.title);
  const facts = {
    branch: baseRef,
    changedPaths: () => changedPaths(repository, String(base.sha), headSha),
  };
  const origins: EventOrigin[] = [];
  const commit = await repository.git.readCommit(headSha);
  // Without a test merge the pull request has conflicts, and GitHub runs nothing on it.
  if (sha !== undefined && ref !== undefined && !asksToSkipCi(commit?.message ?? '')) {
    const origin = { ...common, ref, sha };
    origins.push({ filesSha: sha, facts: factsOf(event, facts), origin, title });
  }
  const tip = await repository.git.resolve(`refs/heads/${baseRef}`);
  if (event.name === 'pull_request' && tip !== undefined) {
    const named = { ...factsOf(event, facts), name: 'pull_request_target' };
    const ofBase = { ref: `refs/heads/${baseRef}`, sha: tip, event: named.name };
    origins.push({ filesSha: tip, facts: named, origin: { ...common, ...ofBase }, title });
  }
  return origins;
}

function commonOrigin(event: GitHubEvent, chainDepth: number) {
  const { name, payload, actor } = event;
  return {
    event: name,
    payload,
    actor,
    chainDepth,
    headRef: '',
    baseRef: '',
    pullRequests: [],
    inputs: {},
  };
}

function factsOf(event: GitHubEvent, more: Partial<EventFacts>): EventFacts {
  return {
    name: event.name,
    action: event.action,
    ref: event.ref ?? '',
    branch: undefined,
    workflowName: undefined,
    changedPaths: () => Promise.resolve([]),
    ...more,
  };
}

/** From the commit before a push (a new branch: from where it left the default branch) to its end. */
async function changedPaths(
  { git, defaultBranch }: Repository,
  before: string | undefined,
  after: string,
): Promise<readonly string[]> {
  const tip = await git.resolve(`refs/heads/${defaultBranch}`);
  const other = before ?? tip;
  const start = other === undefined ? undefined : await git.mergeBase(other, after);
  if (start === undefined || (before === undefined && start === after)) {
    const files = (await git.readTree(after, { recursive: true })) ?? [];
    return files.map((file) => file.path);
  }
  const files = await git.changedFiles(start, after);
  return files.flatMap((file) => [
    file.path,
    ...(file.previousPath === undefined ? [] : [file.previousPath]),
  ]);
}
