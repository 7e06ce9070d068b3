import type { Commit, PathChange } from '../../git/git-objects.ts';
import type { AccountActor } from '../../model/account.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { userOf } from './commit.ts';

const zeros = '0'.repeat(40);
/** GitHub lists this many commits at most in a `push` event. */
const mostCommits = 2048;

/** The body of a `push` webhook. */
export async function presentPush(
  world: World,
  repository: Repository,
  actor: AccountActor,
  change: {
    readonly ref: string;
    readonly before: string | undefined;
    readonly after: string | undefined;
  },
): Promise<Record<string, unknown>> {
  const { ref, before, after } = change;
  const { git, fullName } = repository;
  const html = `${world.addresses.web}/${fullName}`;
  const forced =
    before !== undefined && after !== undefined && !(await git.isAncestor(before, after));
  const listed = await pushedCommits(repository, change);
  const paths = await git.pathsByCommit(listed.map(({ sha }) => sha));
  const show = (commit: Commit): Record<string, unknown> =>
    presentPushed(world, repository, commit, paths.get(commit.sha) ?? []);
  const head = after === undefined ? undefined : await git.readCommit(after);
  const range = `${(before ?? zeros).slice(0, 12)}...${(after ?? zeros).slice(0, 12)}`;
  return {
    ref,
    before: before ?? zeros,
    after: after ?? zeros,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: null,
    compare: `${html}/compare/${range}`,
    commits: listed.map(show),
    head_commit: head === undefined ? null : show(head),
    pusher: { name: actor.user.login, email: actor.user.email },
  };
}

async function pushedCommits(
  { git, defaultBranch }: Repository,
  { ref, before, after }: { ref: string; before: string | undefined; after: string | undefined },
): Promise<Commit[]> {
  if (after === undefined || (await git.resolve(after)) === undefined) return [];
  const known = before ?? (await git.resolve(`refs/heads/${defaultBranch}`));
  const isFirst = known === undefined || ref === `refs/heads/${defaultBranch}`;
  const from = before ?? (isFirst ? undefined : known);
  const commits = await git.log(from === undefined ? after : `${from}..${after}`, {
    first: mostCommits,
  });
  return commits.toReversed();
}

function presentPushed(
  world: World,
  { fullName }: Repository,
  commit: Commit,
  changes: readonly PathChange[],
): Record<string, unknown> {
  const person = (who: Commit['author']): Record<string, unknown> => {
    const username = userOf(world, who)?.login;
    const date = world.clock.iso(who.at);
    const { name, email } = who;
    return { name, email, date, ...(username === undefined ? {} : { username }) };
  };
  const paths = (wanted: PathChange['status']): string[] =>
    changes.filter(({ status }) => status === wanted).map(({ path }) => path);
  return {
    id: commit.sha,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message.replace(/\n+$/, ''),
    timestamp: world.clock.iso(commit.committer.at),
    url: `${world.addresses.web}/${fullName}/commit/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    added: paths('added'),
    removed: paths('removed'),
    modified: paths('modified'),
  };
}
