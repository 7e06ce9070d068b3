import { z } from 'zod';
import { addBlockedBy, findIssueById, removeBlockedBy } from '../domain/dependencies.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { PlacedIssue } from '../model/issue.ts';
import { accountActor } from './account-actor.ts';
import { findIssue } from './find-issue.ts';
import { presentIssue } from './present/issue.ts';

const blockedBy = z.object({ issue_id: z.number() });

/** Operations on which issues wait for which. */
export const dependencyHandlers: Handlers = {
  repository: {
    'issues/list-dependencies-blocked-by': (call) =>
      list(call, findIssue(call, '/dependencies/blocked_by').blockedBy),
    'issues/list-dependencies-blocking': (call) =>
      list(call, findIssue(call, '/dependencies/blocking').blocking),
    'issues/add-blocked-by-dependency': (call) => {
      const actor = accountActor(call.actor);
      const { issue_id: id } = blockedBy.parse(call.body);
      const blocking = findIssueById(call.world, actor, id);
      addBlockedBy(call.world, actor, placed(call), blocking);
      return shown(call, 201);
    },
    'issues/remove-dependency-blocked-by': (call) => {
      const id = Number(call.params['issue_id']);
      removeBlockedBy(call.world, accountActor(call.actor), placed(call), id);
      return shown(call, 200);
    },
  },
  other: {},
};

function placed(call: RepositoryCall): PlacedIssue {
  return { repository: call.repository, issue: findIssue(call) };
}

function shown(call: RepositoryCall, status: number): Reply {
  return { status, body: presentIssue(call.world, call.repository, findIssue(call)) };
}

function list(call: RepositoryCall, issues: readonly PlacedIssue[]): Promise<Reply> {
  return pageReply(call, issues, ({ repository, issue }) =>
    presentIssue(call.world, repository, issue),
  );
}
