import { isFileMode } from './changeset.ts';
import type { FileMode } from './changeset.ts';
import { quote, submoduleProblem } from './file-problems.ts';
import { records } from './records.ts';

/** A path that differs from the base's tree. */
export interface Entry {
  readonly path: string;
  /** `undefined` where it is deleted. */
  readonly mode: FileMode | undefined;
  readonly blob: string;
  /** What the base has there. */
  readonly before: string;
}

/** What is left of a list when what cannot be carried is taken out. */
export interface Sifted<Item> {
  readonly fit: readonly Item[];
  readonly problems: readonly string[];
}

/** The file that says where submodules come from: it is about what stands in the tree beside it. */
const MODULES = '.gitmodules';

/**
 * `:<mode> <mode> <blob> <blob> <status>\0<path>\0`, as `git diff-index --raw -z` writes it. Submodules of
 * the base stay as they are, and with them what says where they come from.
 */
export function changedEntries(raw: Buffer, hasSubmodules: boolean): Sifted<Entry> {
  const parts = records(raw);
  const fit: Entry[] = [];
  const problems: string[] = [];
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const [was = '', mode = '', before = '', blob = ''] = (parts[index] ?? '')
      .toString()
      .split(' ');
    const bytes = parts[index + 1] ?? Buffer.of();
    const path = bytes.toString('utf8');
    if (!Buffer.from(path).equals(bytes)) problems.push(`${quote(path)} is not a name in UTF-8`);
    else if (was === ':160000' || mode === '160000') problems.push(submoduleProblem(path));
    else if (hasSubmodules && path === MODULES) {
      problems.push(`${quote(path)} is about submodules, which cannot be carried`);
    } else if (mode === '000000') fit.push({ path, mode: undefined, blob, before });
    else if (isFileMode(mode)) fit.push({ path, mode, blob, before });
    else problems.push(`${quote(path)} has the mode ${mode}`);
  }
  return { fit: fit.toSorted((a, b) => (a.path < b.path ? -1 : 1)), problems };
}
