import type { Quota } from '../http/rate-limits.ts';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import type { Nodes } from './nodes.ts';
import { accountNode, appNode } from './nodes/account-node.ts';
import { checkRunNode, checkSuiteNode, statusContextNode } from './nodes/check-node.ts';
import { commentNode } from './nodes/comment-node.ts';
import { commitNode } from './nodes/commit-node.ts';
import { gitObjectNode } from './nodes/git-object-node.ts';
import { issueNode } from './nodes/issue-node.ts';
import { labelNode } from './nodes/label-node.ts';
import { pullNode } from './nodes/pull-node.ts';
import { refNode } from './nodes/ref-node.ts';
import { repositoryNode } from './nodes/repository-node.ts';

/** The views of one request on the model. They refer to one another only through this. */
export function buildNodes(world: World, actor: Actor, quota: Quota | undefined): Nodes {
  const nodes: Nodes = {
    world,
    actor,
    quota,
    user: (user) => accountNode(world, user),
    userOfAny: (user) => ({
      ...accountNode(world, user),
      __typename: 'User',
      login: user.login,
      name: user.name,
    }),
    app: (app) => appNode(world, app),
    repository: (repository) => repositoryNode(nodes, repository),
    label: (repository, label) => labelNode(nodes, repository, label),
    issue: (repository, issue) =>
      issue.pullRequest === undefined
        ? issueNode(nodes, repository, issue)
        : pullNode(nodes, repository, issue, issue.pullRequest),
    pull: (repository, issue, pull) => pullNode(nodes, repository, issue, pull),
    comment: (repository, issue, comment) => commentNode(nodes, repository, issue, comment),
    ref: (repository, name) => refNode(nodes, repository, name),
    object: (repository, name) => gitObjectNode(nodes, repository, name),
    commit: (repository, commit) => commitNode(nodes, repository, commit),
    checkSuite: (repository, suite) => checkSuiteNode(nodes, repository, suite),
    checkRun: (repository, run) => checkRunNode(nodes, repository, run),
    status: (repository, status) => statusContextNode(nodes, repository, status),
  };
  return nodes;
}
