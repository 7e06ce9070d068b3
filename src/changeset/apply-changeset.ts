import type { Changeset } from './changeset.ts';
import { TreeWriter } from './tree-writer.ts';

/**
 * Writes a changeset into a clean checkout of its base: deletions first, so that a file can make way for
 * a folder of its name. Throws PAWL_CHANGESET_INVALID, naming the path, if the checkout is another's.
 */
export async function applyChangeset(changeset: Changeset, folder: string): Promise<void> {
  const writer = new TreeWriter(folder);
  for (const file of changeset.files) {
    if (file.change === 'deleted') await writer.delete(file.path);
  }
  for (const file of changeset.files) {
    if (file.change === 'written') {
      await writer.write(file.path, file.mode, Buffer.from(file.base64, 'base64'));
    }
  }
}
