import type { Comment, Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentApp } from './app.ts';
import { authorAssociation } from './author-association.ts';
import { presentReactions } from './reactions.ts';
import { presentUser } from './user.ts';

/** A comment on an issue or pull request as REST and webhooks show it. */
export function presentComment(
  world: World,
  repository: Repository,
  issue: Issue,
  comment: Comment,
) {
  const { api, web } = world.addresses;
  const base = `${api}/repos/${repository.fullName}/issues`;
  const kind = issue.pullRequest === undefined ? 'issues' : 'pull';
  const url = `${base}/comments/${comment.id}`;
  return {
    url,
    html_url: `${web}/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/${issue.number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: presentUser(world, comment.author),
    created_at: world.clock.iso(comment.createdAt),
    updated_at: world.clock.iso(comment.updatedAt),
    author_association: authorAssociation(repository, comment.author),
    body: comment.body,
    reactions: presentReactions(url, comment.reactions),
    performed_via_github_app: comment.app === undefined ? null : presentApp(world, comment.app),
  };
}
