import { findUser } from '../domain/accounts.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers } from '../http/handler.ts';
import { presentFullUser } from './present/user.ts';

/** Accounts. */
export const userHandlers: Handlers = {
  repository: {},
  other: {
    'users/get-authenticated': ({ world, actor }) => {
      if (actor.kind !== 'user') throw new ApiError(401, 'Requires authentication');
      return { status: 200, body: presentFullUser(world, actor.user) };
    },
    'users/get-by-username': ({ world, params }) => {
      const user = findUser(world, params['username'] ?? '');
      if (user === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: presentFullUser(world, user) };
    },
  },
};
