import { createPull } from '../../domain/create-pull.ts';
import { mergePull } from '../../domain/merge.ts';
import { setDraft } from '../../domain/set-draft.ts';
import { updatePullBranch } from '../../domain/update-branch.ts';
import { updatePull } from '../../domain/update-pull.ts';
import { accountOf } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';
import { echo, writablePull, writableRepository, type Input } from './mutation-input.ts';

interface CreatePullInput {
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly headRefName: string;
  readonly baseRefName: string;
  readonly headRepositoryId?: string | null;
  readonly draft?: boolean | null;
}

interface MergeInput {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly mergeMethod?: 'MERGE' | 'SQUASH' | 'REBASE' | null;
  readonly commitHeadline?: string | null;
  readonly commitBody?: string | null;
}

interface UpdateBranchInput {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly updateMethod?: 'MERGE' | 'REBASE' | null;
}

type PullInput = Input<{ readonly pullRequestId: string }>;

const methods = { MERGE: 'merge', SQUASH: 'squash', REBASE: 'rebase' } as const;

/** Mutations of pull requests. */
export function pullMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  const draft = async (args: PullInput, isDraft: boolean) => {
    const found = writablePull(nodes, args.input.pullRequestId, 'pull_requests');
    await setDraft(world, found.repository, actor, found, isDraft);
    return { ...echo(args), pullRequest: nodes.pull(found.repository, found.issue, found.pull) };
  };
  return {
    createPullRequest: async (args: Input<CreatePullInput>) => {
      const { repositoryId, title, body, headRefName, baseRefName, draft } = args.input;
      const repository = writableRepository(nodes, repositoryId, 'write', 'pull_requests');
      const other = args.input.headRepositoryId;
      if (other && other !== repository.nodeId) throw notBuilt('pull requests from forks');
      const { issue, pull } = await createPull(world, repository, actor, {
        title,
        body: body ?? '',
        head: headRefName.replace(/^refs\/heads\//, ''),
        base: baseRefName.replace(/^refs\/heads\//, ''),
        draft: draft === true,
      });
      return { ...echo(args), pullRequest: nodes.pull(repository, issue, pull) };
    },
    closePullRequest: async (args: PullInput) => {
      const found = writablePull(nodes, args.input.pullRequestId, 'pull_requests');
      const { repository, issue, pull } = found;
      await updatePull(world, repository, actor, found, { state: 'closed' });
      return { ...echo(args), pullRequest: nodes.pull(repository, issue, pull) };
    },
    convertPullRequestToDraft: (args: PullInput) => draft(args, true),
    markPullRequestReadyForReview: (args: PullInput) => draft(args, false),
    mergePullRequest: async (args: Input<MergeInput>) => {
      const { pullRequestId, expectedHeadOid, mergeMethod } = args.input;
      const found = writablePull(nodes, pullRequestId, 'contents');
      const { repository, issue, pull } = found;
      await mergePull(world, repository, actor, found, {
        method: methods[mergeMethod ?? 'MERGE'],
        sha: expectedHeadOid ?? undefined,
        commitTitle: args.input.commitHeadline ?? undefined,
        commitMessage: args.input.commitBody ?? undefined,
      });
      const pullRequest = nodes.pull(repository, issue, pull);
      return { ...echo(args), actor: nodes.user(actor.user), pullRequest };
    },
    updatePullRequestBranch: async (args: Input<UpdateBranchInput>) => {
      const { pullRequestId, expectedHeadOid, updateMethod } = args.input;
      if (updateMethod === 'REBASE') throw notBuilt('updatePullRequestBranch with REBASE');
      const found = writablePull(nodes, pullRequestId, 'pull_requests');
      const { repository, issue, pull } = found;
      await updatePullBranch(world, repository, actor, found, expectedHeadOid ?? undefined);
      return { ...echo(args), pullRequest: nodes.pull(repository, issue, pull) };
    },
  };
}

function notBuilt(what: string): GraphqlProblem {
  return new GraphqlProblem('NOT_IMPLEMENTED', `not built in local-github: ${what}`);
}
