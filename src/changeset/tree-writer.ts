import { chmod, lstat, mkdir, open, readdir, rmdir, unlink, symlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { invalid } from './changeset-schema.ts';
import type { FileMode } from './changeset.ts';
import { linkProblem, pathProblem } from './path-problem.ts';
import { quote } from './file-problems.ts';

/**
 * Writes and deletes files below one folder and nowhere else: no path and no symbolic link on the way
 * leads out of it. All of its errors are PAWL_CHANGESET_INVALID and name the path.
 */
export class TreeWriter {
  constructor(private readonly folder: string) {}

  /** Writes a file, or replaces what stands there unless it is a folder. */
  async write(path: string, mode: FileMode, content: Buffer): Promise<void> {
    await this.refuseBadParents(path);
    const place = this.place(path);
    await mkdir(join(place, '..'), { recursive: true });
    const found = await lstat(place).catch(() => undefined);
    if (found?.isDirectory()) throw invalid([`${quote(path)} is a folder`]);
    if (found) await unlink(place);
    if (mode === '120000') {
      const problem = linkProblem(path, content.toString('utf8'));
      if (problem !== undefined) throw invalid([`${quote(path)} ${problem}`]);
      await symlink(content, place);
      return;
    }
    const file = await open(
      place,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    );
    try {
      await file.writeFile(content);
    } finally {
      await file.close();
    }
    await chmod(place, mode === '100755' ? 0o755 : 0o644);
  }

  /** Deletes a file, and the folders that it leaves empty, as git would. */
  async delete(path: string): Promise<void> {
    await this.refuseBadParents(path);
    const place = this.place(path);
    const found = await lstat(place).catch(() => undefined);
    if (!found) throw invalid([`${quote(path)} is to be deleted, but is not there`]);
    if (found.isDirectory()) throw invalid([`${quote(path)} is to be deleted, but is a folder`]);
    await unlink(place);
    for (const parent of parents(path).toReversed()) {
      const left = await readdir(this.place(parent));
      if (left.length > 0) break;
      await rmdir(this.place(parent));
    }
  }

  private async refuseBadParents(path: string): Promise<void> {
    const problem = pathProblem(path);
    if (problem !== undefined) throw invalid([`${quote(path)} ${problem}`]);
    for (const parent of parents(path)) {
      const found = await lstat(this.place(parent)).catch(() => undefined);
      if (!found) return;
      if (found.isSymbolicLink())
        throw invalid([`${quote(path)} lies behind the symbolic link ${quote(parent)}`]);
      if (!found.isDirectory())
        throw invalid([`${quote(path)} lies below ${quote(parent)}, which is a file`]);
    }
  }

  private place(path: string): string {
    return join(this.folder, path);
  }
}

/** The folders above a path, the outermost first. */
function parents(path: string): string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
