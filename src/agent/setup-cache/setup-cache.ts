import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckProof } from '../../core/attempt.ts';
import type { HomeEnvironment } from '../../process/fresh-home.ts';
import type { CommandPlace } from '../../process/run-check.ts';
import type { FileStore, StoreName } from './file-store.ts';
import { ARCHIVE, clearHome, packHome, unpackHome } from './pack-home.ts';
import type { Seal } from './seal.ts';

export interface SetupCacheParts {
  readonly store: FileStore;
  readonly seal: Seal;
  readonly wanted: StoreName;
  /** `~/…` */
  readonly paths: readonly string[];
  /** Where setup runs. Its home must be fresh. */
  readonly place: CommandPlace & { readonly env: HomeEnvironment };
  /** A folder that nobody else uses. */
  readonly own: string;
  readonly log: (line: string) => void;
}

/**
 * Runs a setup with what an earlier one left in its home, and keeps what this one leaves. An agent must not
 * have been there yet, and what is kept bears a seal that no agent can make. A cache that cannot be had costs
 * time and nothing else: whatever goes wrong with it is told, and the setup runs without.
 */
export async function cachedSetup(
  cache: SetupCacheParts,
  setup: () => Promise<CheckProof | undefined>,
): Promise<CheckProof | undefined> {
  const found = await restore(cache);
  let failed = await setup();
  if (failed !== undefined && found !== undefined && (await clear(cache))) {
    // Else each attempt would be given the same again, until a person comes.
    cache.log('Setup failed with what was kept: once more without.');
    failed = await setup();
  }
  if (failed === undefined && found !== cache.wanted.name) await save(cache);
  return failed;
}

/** Gives the name of what was put back. */
async function restore(cache: SetupCacheParts): Promise<string | undefined> {
  const { store, seal, wanted, place, log } = cache;
  const archive = join(place.env.HOME, ARCHIVE);
  try {
    const name = await store.fetch(wanted, archive);
    if (name === undefined) {
      log('Nothing is kept of an earlier setup.');
      return undefined;
    }
    if (!(await seal.open(archive, name))) throw new Error('it bears no seal of ours');
    const size = await megabytes(archive);
    await unpackHome(place);
    log(`Put back what an earlier setup left: ${size} MB (${name}).`);
    return name;
  } catch (error) {
    log(`What is kept of an earlier setup cannot be used: ${messageOf(error)}.`);
    await clear(cache);
    return undefined;
  }
}

async function save({
  store,
  seal,
  wanted,
  paths,
  place,
  own,
  log,
}: SetupCacheParts): Promise<void> {
  const archive = join(own, 'setup-cache');
  try {
    if (!(await packHome(paths, place))) {
      log(`Setup left none of ${paths.join(', ')}: nothing is kept.`);
      return;
    }
    await rename(join(place.env.HOME, ARCHIVE), archive);
    await seal.close(archive, wanted.name);
    const isNew = await store.put(wanted.name, archive);
    const size = await megabytes(archive);
    log(isNew ? `Kept for the next setup: ${size} MB (${wanted.name}).` : 'Another run kept it.');
  } catch (error) {
    log(`What setup left cannot be kept: ${messageOf(error)}.`);
  } finally {
    await rm(archive, { recursive: true, force: true });
  }
}

/** Gives whether the home is as if nothing had been put back. */
async function clear({ paths, place, log }: SetupCacheParts): Promise<boolean> {
  try {
    await clearHome(paths, place);
    return true;
  } catch (error) {
    log(`It cannot be taken away again: ${messageOf(error)}.`);
    return false;
  }
}

async function megabytes(path: string): Promise<string> {
  return ((await stat(path)).size / 1e6).toFixed(1);
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
}
