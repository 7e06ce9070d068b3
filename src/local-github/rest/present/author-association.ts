import type { User } from '../../model/account.ts';
import type { Repository } from '../../model/repository.ts';

export type AuthorAssociation = 'OWNER' | 'COLLABORATOR' | 'NONE';

/** How an author stands to the repository. Past contributions are not counted. */
export function authorAssociation(repository: Repository, author: User): AuthorAssociation {
  if (author.id === repository.owner.id) return 'OWNER';
  return repository.collaborators.has(author.login) ? 'COLLABORATOR' : 'NONE';
}
