import { ApiError } from '../http/api-error.ts';
import type { AccountActor, Actor } from '../model/account.ts';

/** The caller as someone with an account, who can write; 401 for anyone else. */
export function accountActor(actor: Actor): AccountActor {
  switch (actor.kind) {
    case 'anonymous':
    case 'jwt':
      throw new ApiError(401, 'Requires authentication');
    default:
      return actor;
  }
}
