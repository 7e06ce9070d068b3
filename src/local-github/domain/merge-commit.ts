import type { Signature } from '../git/git-objects.ts';
import type { User } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import type { NumberedPull } from './create-pull.ts';
import { writeSignedCommit } from './signed-commit.ts';

/** How a merge is made and what it is called; GitHub's own words where nothing is given. */
export interface MergeWords {
  readonly method?: 'merge' | 'squash' | 'rebase' | undefined;
  readonly commitTitle?: string | undefined;
  readonly commitMessage?: string | undefined;
}

/** The commit that merges a pull request into `base`, in the name of `by`; no ref points at it yet. */
export async function writeMergeCommit(
  world: World,
  repository: Repository,
  by: User,
  { issue, pull }: NumberedPull,
  request: MergeWords,
  { base, tree }: { readonly base: string; readonly tree: string },
): Promise<string> {
  const { git } = repository;
  const at = world.clock.now();
  const committer = { name: 'GitHub', email: 'noreply@github.com', at };
  const squash = request.method === 'squash';
  const author = signature(squash ? issue.author : by, at);
  const head = pull.headSha;
  const commits = await git.log(`${base}..${head}`, { first: 250 });
  const [only] = commits;
  const [title, body] = squash
    ? commits.length === 1 && only !== undefined
      ? [`${firstLine(only.message)} (#${issue.number})`, rest(only.message)]
      : [
          `${issue.title} (#${issue.number})`,
          commits
            .toReversed()
            .map((commit) => `* ${commit.message.trim()}`)
            .join('\n\n'),
        ]
    : [
        `Merge pull request #${issue.number} from ${repository.owner.login}/${pull.headRef}`,
        issue.title,
      ];
  const message = [request.commitTitle ?? title, request.commitMessage ?? body]
    .filter((part) => part !== '')
    .join('\n\n');
  const parents = squash ? [base] : [base, head];
  return writeSignedCommit(repository, { message, tree, parents, author, committer });
}

/** A person or App as the author of a commit that GitHub makes. */
export function signature({ name, email }: User, at: number): Signature {
  return { name, email, at };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function rest(message: string): string {
  return message.slice(firstLine(message).length).trim();
}
