import type { AccountActor, App } from '../model/account.ts';

/** The App behind what `actor` writes (`performed_via_github_app`); none for a person's own token. */
export function appOf(actor: AccountActor): App | undefined {
  return actor.kind === 'user' ? undefined : actor.app;
}
