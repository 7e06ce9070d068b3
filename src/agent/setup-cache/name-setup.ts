import type { Policy } from '../../core/policy.ts';
import type { SourceEnvironment } from '../../process/fresh-home.ts';
import type { StoreName } from './file-store.ts';
import type { Seal } from './seal.ts';

/**
 * What a setup's leavings are called: the same commands on a machine of the same kind begin alike, and the
 * same `key` files besides have the same name. `keyIds`: what git calls the content of each of them.
 */
export function nameSetup(
  seal: Seal,
  { setup, cache }: Pick<Policy, 'setup' | 'cache'>,
  keyIds: readonly string[],
  source: SourceEnvironment,
): StoreName {
  const machine = [process.platform, process.arch, source['ImageOS'] ?? ''];
  const kind = JSON.stringify([machine, setup, cache]);
  const prefix = `pawl-setup-${seal.nameOf(kind).slice(0, 20)}-`;
  return { prefix, name: `${prefix}${seal.nameOf(JSON.stringify([kind, keyIds]))}` };
}
