import { z } from 'zod';
import { setAssignees } from '../domain/assignees.ts';
import { createIssue, setLocked, updateIssue } from '../domain/issues.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, RepositoryCall, Reply } from '../http/handler.ts';
import { accountActor } from './account-actor.ts';
import { findIssue } from './find-issue.ts';
import { issueCommentHandlers } from './issue-comments.ts';
import { listIssues } from './list-issues.ts';
import { listTimeline } from './list-timeline.ts';
import { presentIssue } from './present/issue.ts';

const labelName = z.union([z.string(), z.object({ name: z.string() })]);
const fields = z.object({
  title: z.coerce.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullish(),
  labels: z.array(labelName).optional(),
  assignees: z.array(z.string()).optional(),
  assignee: z.string().nullish(),
  milestone: z.unknown().optional(),
});
const assigneesBody = z.object({ assignees: z.array(z.string()).default([]) });

/** Operations on issues, their comments and timelines. */
export const issueHandlers: Handlers = {
  repository: {
    'issues/create': async (call) => {
      const { title = '', ...rest } = issueFields(call);
      const { world, repository } = call;
      const actor = accountActor(call.actor);
      const issue = await createIssue(world, repository, actor, { title, ...rest });
      const body = presentIssue(world, repository, issue);
      return { status: 201, body, headers: { location: body.url } };
    },
    'issues/get': (call) => shown(call, 200),
    'issues/list-for-repo': listIssues,
    'issues/update': async (call) => {
      const changes = issueFields(call);
      await updateIssue(
        call.world,
        call.repository,
        accountActor(call.actor),
        findIssue(call),
        changes,
      );
      return shown(call, 200);
    },
    'issues/lock': (call) => lock(call, true),
    'issues/unlock': (call) => lock(call, false),
    'issues/add-assignees': (call) =>
      assign(call, 201, (now, named) => [...new Set([...now, ...named])]),
    'issues/remove-assignees': (call) =>
      assign(call, 200, (now, named) => now.filter((login) => !named.includes(login))),
    'issues/list-events-for-timeline': listTimeline,
    ...issueCommentHandlers.repository,
  },
  other: {},
};

function issueFields({ body }: RepositoryCall) {
  const { title, body: text, milestone, assignee, ...given } = fields.parse(body ?? {});
  if (milestone !== undefined && milestone !== null) {
    throw new ApiError(501, 'Not built in local-github: milestones');
  }
  const assignees = given.assignees ?? (assignee ? [assignee] : undefined);
  return {
    ...(title !== undefined && { title }),
    ...(text !== undefined && { body: text ?? '' }),
    state: given.state,
    stateReason: given.state_reason ?? undefined,
    labels: given.labels?.map((label) => (typeof label === 'string' ? label : label.name)),
    assignees,
  };
}

function shown(call: RepositoryCall, status: number): Reply {
  return { status, body: presentIssue(call.world, call.repository, findIssue(call)) };
}

async function lock(call: RepositoryCall, locked: boolean): Promise<Reply> {
  const actor = accountActor(call.actor);
  await setLocked(call.world, call.repository, actor, findIssue(call), locked);
  return { status: 204 };
}

async function assign(
  call: RepositoryCall,
  status: number,
  next: (now: readonly string[], named: readonly string[]) => readonly string[],
): Promise<Reply> {
  const issue = findIssue(call);
  const { assignees } = assigneesBody.parse(call.body ?? {});
  const now = issue.assignees.map((user) => user.login);
  const actor = accountActor(call.actor);
  await setAssignees(call.world, call.repository, actor, issue, next(now, assignees));
  return shown(call, status);
}
