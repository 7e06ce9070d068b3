import type { NumberedPull } from '../domain/create-pull.ts';
import { pageReply } from '../http/page.ts';
import type { RepositoryCall, Reply } from '../http/handler.ts';
import { queryText } from './query-text.ts';
import { presentPullSimple } from './present/pull.ts';

/** `pulls/list`: `head` is `owner:branch`, anything else filters nothing, as on GitHub. */
export function listPulls(call: RepositoryCall): Promise<Reply> {
  const state = queryText(call, 'state') ?? 'open';
  const head = queryText(call, 'head');
  const base = queryText(call, 'base');
  const owner = call.repository.owner.login;
  const wanted = allPulls(call).filter(
    ({ issue, pull }) =>
      (state === 'all' || issue.state === state) &&
      (head === undefined || !head.includes(':') || head === `${owner}:${pull.headRef}`) &&
      (base === undefined || base === pull.baseRef),
  );
  const by = queryText(call, 'sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const ascending = queryText(call, 'direction') === 'asc';
  const sign = ascending ? 1 : -1;
  return page(
    call,
    wanted.toSorted(
      (a, b) => sign * (a.issue[by] - b.issue[by] || a.issue.number - b.issue.number),
    ),
  );
}

/** `repos/list-pull-requests-associated-with-commit`: those whose commits hold it. */
export async function pullsOfCommit(call: RepositoryCall): Promise<Reply> {
  const sha = call.params['commit_sha'] ?? '';
  const holding: NumberedPull[] = [];
  for (const numbered of allPulls(call)) {
    if (await holds(call, numbered, sha)) holding.push(numbered);
  }
  return page(call, holding);
}

async function holds(
  { repository: { git } }: RepositoryCall,
  { pull }: NumberedPull,
  sha: string,
): Promise<boolean> {
  if (pull.mergeCommitSha === sha) return true;
  return (await git.isAncestor(sha, pull.headSha)) && !(await git.isAncestor(sha, pull.baseSha));
}

function allPulls({ repository }: RepositoryCall): NumberedPull[] {
  return [...repository.issues.values()].flatMap((issue) =>
    issue.pullRequest === undefined ? [] : [{ issue, pull: issue.pullRequest }],
  );
}

function page(call: RepositoryCall, pulls: readonly NumberedPull[]): Promise<Reply> {
  return pageReply(call, pulls, ({ issue, pull }) =>
    presentPullSimple(call.world, call.repository, issue, pull),
  );
}
