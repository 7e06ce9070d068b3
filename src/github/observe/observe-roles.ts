import { NEEDS_HUMAN_LABEL, TASK_LABEL } from '../../core/labels.ts';
import type { Millis } from '../../core/ids.ts';
import { RESTRAINING } from '../../core/orders.ts';
import { ROLES } from '../../core/role.ts';
import type { Role } from '../../core/role.ts';
import type { Actor, Snapshot, TaskFacts } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { memoryOf } from './observe-memory.ts';

/** A role is asked for again after this time. */
const KEPT: Millis = 10 * 60_000;

/** Commands that are obeyed for as long as they stand; the others only until they are answered. */
const LASTING: readonly string[] = ['retry', 'stop', 'hold', 'resume', 'approve'];

/**
 * The roles of all on whose word a decision about these tasks may rest. A reviewer's is not asked for:
 * the review says itself whether it counts.
 */
export async function observeRoles(
  client: GitHubClient,
  tasks: readonly TaskFacts[],
  now: Millis,
): Promise<Snapshot['roles']> {
  return rolesOf(client, tasks.flatMap(speakers), now);
}

/** The roles of people, one request for each whose role is not known already; bots have none. */
export async function rolesOf(
  client: GitHubClient,
  actors: readonly (Actor | undefined)[],
  now: Millis,
): Promise<Snapshot['roles']> {
  const { roles } = memoryOf(client);
  const people = new Set(
    actors.flatMap((actor) => (actor && !actor.bot ? [actor.login.toLowerCase()] : [])),
  );
  const found = new Map<string, Role>();
  for (const login of [...people].toSorted()) {
    const known = roles.get(login);
    const isFresh = known !== undefined && now >= known.at && now - known.at < KEPT;
    const role = isFresh ? known.role : await askRole(client, login);
    if (!isFresh) roles.set(login, { role, at: now });
    found.set(login, role);
  }
  return found;
}

/**
 * Whoever gave the label, changed the text since, gave an order, or asked for another try. On a closed
 * issue nothing rests on it any more, but a command is answered by what its author may: "Close with
 * comment" sends both at once.
 */
function speakers({ issue, commands }: TaskFacts): readonly (Actor | undefined)[] {
  if (!issue.open && commands.every(({ answered }) => answered)) return [];
  const given = issue.events.findLast(
    ({ kind, label }) => kind === 'labeled' && label === TASK_LABEL,
  );
  const asking = issue.events.filter(
    ({ kind, label }) =>
      kind === 'reopened' || (kind === 'unlabeled' && label === NEEDS_HUMAN_LABEL),
  );
  const edits = issue.edits.filter(({ at }) => at >= (given?.at ?? 0));
  const orders = commands.filter(({ verb, answered, edited }) =>
    edited ? RESTRAINING.has(verb) : !answered || LASTING.includes(verb),
  );
  return [
    given?.actor,
    ...asking.map(({ actor }) => actor),
    ...edits.map(({ editor }) => editor),
    ...orders.map(({ author }) => author),
  ];
}

async function askRole(client: GitHubClient, login: string): Promise<Role> {
  try {
    const answer = await client.rest(
      { what: 'observe role' },
      'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
      { username: login },
      { etag: true },
    );
    return asRole(answer.role_name) ?? asRole(answer.permission) ?? 'none';
  } catch (error) {
    if (hasStatus(error, 404)) return 'none';
    throw error;
  }
}

/** Organizations make roles of their own: then the old word, which knows only four, says what it includes. */
function asRole(word: string): Role | undefined {
  return ROLES.find((role) => role === word);
}
