import type { Handlers } from '../http/handler.ts';
import { actionsHandlers } from './actions.ts';
import { branchProtectionHandlers } from './branch-protection.ts';
import { checkHandlers } from './checks.ts';
import { groundHandlers } from './ground-handlers.ts';
import { dependencyHandlers } from './issue-dependencies.ts';
import { issueHandlers } from './issues.ts';
import { labelHandlers } from './labels.ts';
import { pullHandlers } from './pulls.ts';
import { reactionHandlers } from './reactions.ts';
import { reviewHandlers } from './reviews.ts';
import { rulesetHandlers } from './rulesets.ts';
import { statusHandlers } from './statuses.ts';

/** Everything that is served, but for `meta` and the rate limit, which need the server itself. */
export const allHandlers: readonly Handlers[] = [
  ...groundHandlers,
  issueHandlers,
  dependencyHandlers,
  labelHandlers,
  pullHandlers,
  reactionHandlers,
  reviewHandlers,
  rulesetHandlers,
  checkHandlers,
  statusHandlers,
  branchProtectionHandlers,
  actionsHandlers,
];
