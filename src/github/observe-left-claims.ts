import { z } from 'zod';
import type { NodeId } from '../core/ids.ts';
import type { AttemptFacts, PullRequestFacts, TaskFacts } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { CLAIM, joinFragments } from './observe-fragments.ts';
import { memoryOf } from './observe-memory.ts';
import { aliasesSchema } from './observe-repository-schema.ts';
import { claimCommit, nodes } from './observe-schema.ts';
import { missingAllowed } from './observe-wanted.ts';
import { readClaim } from './read-branch.ts';

/** So many in one request. */
const BATCH = 25;

const pullSchema = z.object({ commits: nodes(z.object({ commit: claimCommit })) });

/**
 * The tasks with what became of attempts whose branch is gone and whose pull request was closed without a
 * merge: their record hangs on the claim, which is the pull request's first commit. Without it an attempt
 * that Pawl gave up itself looks as if a person had closed it. Asked once for each pull request.
 */
export async function withLeftClaims(
  client: GitHubClient,
  tasks: readonly TaskFacts[],
): Promise<readonly TaskFacts[]> {
  const { leftClaims } = memoryOf(client);
  const pulls = tasks.flatMap(({ attempts }) => attempts.flatMap(leftPull));
  if (pulls.length === 0) return tasks;
  const unknown = pulls.filter(({ id }) => !leftClaims.has(id));
  for (let at = 0; at < unknown.length; at += BATCH) {
    const found = await askClaims(client, unknown.slice(at, at + BATCH));
    for (const [id, claim] of found) leftClaims.set(id, claim);
  }
  return tasks.map((task) => ({
    ...task,
    attempts: task.attempts.map((attempt) => {
      const [pull] = leftPull(attempt);
      const left = pull && leftClaims.get(pull.id);
      const isIts = left?.claim.task === task.issue.number && left.claim.attempt === attempt.number;
      return isIts ? { ...attempt, ...left } : attempt;
    }),
  }));
}

function leftPull({ branch, claim, pullRequest }: AttemptFacts): readonly PullRequestFacts[] {
  return !branch && !claim && pullRequest?.state === 'closed' ? [pullRequest] : [];
}

async function askClaims(
  client: GitHubClient,
  pulls: readonly PullRequestFacts[],
): Promise<ReadonlyMap<NodeId, ReturnType<typeof readClaim>>> {
  const fields = pulls.map(
    (_, index) =>
      `p${index}: pullRequest(number: $p${index}) { commits(first: 1) { nodes { commit { ...Claim } } } }`,
  );
  const declared = pulls.map((_, index) => `, $p${index}: Int!`).join('');
  const query = `query ObserveLeftClaims($owner: String!, $name: String!, $appId: Int!${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${joinFragments(CLAIM)}`;
  const numbers = Object.fromEntries(pulls.map(({ number }, index) => [`p${index}`, number]));
  const variables = { ...client.repository, appId: client.appId, ...numbers };
  const { repository } = aliasesSchema.parse(
    await missingAllowed(client, 'observe left claims', query, variables),
  );
  return new Map(
    pulls.map(({ id }, index) => {
      const pull = pullSchema.safeParse(repository[`p${index}`]);
      const first = pull.success ? pull.data.commits.nodes[0]?.commit : undefined;
      const left = first && readClaim(first);
      // Without a record it is as it looks.
      return [id, left?.record ? left : undefined];
    }),
  );
}
