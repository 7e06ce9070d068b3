import type { Actor } from '../../core/snapshot.ts';

/** Somebody in GitHub's answer; `null` stands there for an account that is gone. */
export function readActor(
  node: { readonly __typename: string; readonly login: string } | null,
): Actor | undefined {
  return node ? { login: node.login, bot: node.__typename === 'Bot' } : undefined;
}
