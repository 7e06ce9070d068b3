import type { Handlers } from '../http/handler.ts';
import { appHandlers } from './apps.ts';
import { branchHandlers } from './branches.ts';
import { commitHandlers } from './commits.ts';
import { contentHandlers } from './contents.ts';
import { gitObjectHandlers } from './git-objects.ts';
import { gitRefHandlers } from './git-refs.ts';
import { repoHandlers } from './repos.ts';
import { userHandlers } from './users.ts';

/** Accounts, Apps, repositories and what git keeps. */
export const groundHandlers: readonly Handlers[] = [
  appHandlers,
  branchHandlers,
  commitHandlers,
  contentHandlers,
  gitObjectHandlers,
  gitRefHandlers,
  repoHandlers,
  userHandlers,
];
