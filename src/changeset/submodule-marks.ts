import { baseFiles } from './base-files.ts';
import { FileMarks } from './file-marks.ts';
import { submoduleProblem } from './file-problems.ts';
import { ignoredFiles } from './ignored-files.ts';
import { lookAtSubmodule } from './look-at-submodule.ts';
import type { SubmoduleLook } from './look-at-submodule.ts';
import type { LookRequest, TreeLook } from './look-at-tree.ts';
import { outermost, textOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';
import { trackedFiles } from './tracked-files.ts';

type Filled = Extract<SubmoduleLook, { is: 'filled' }>;

interface Mark {
  readonly is: SubmoduleLook['is'];
  /** Of one that is filled: the files in it that are to stay as they are. */
  readonly files: readonly BytePath[];
  readonly marks: FileMarks | undefined;
}

/**
 * How the base's submodules were when an agent began: nothing of them can be carried, so that what it does to
 * one is told. One that holds nothing but what a `.gitignore` around it names has to stay so. One that the
 * checkout or setup has filled has to keep its files as they were: those that its index names, or, where it
 * has none, that no `.gitignore` in it does. What it did not hold is no matter: a build that runs in it leaves
 * its output there. After a session its index is no longer to be believed.
 */
export class SubmoduleMarks {
  private readonly marks = new Map<BytePath, Mark>();
  private changed: ReadonlySet<BytePath> = new Set();
  private hadSession = false;

  constructor(private readonly request: Pick<LookRequest, 'workspace' | 'git' | 'seconds'>) {}

  /**
   * They are as they should be, those aside that were found to be changed before. `isReadable`: whether git may
   * be asked about the tree around them.
   */
  async renew(isReadable: boolean): Promise<void> {
    const { workspace, git } = this.request;
    for (const path of (await baseFiles(git)).submodules) {
      if (this.changed.has(path)) continue;
      const look = await lookAtSubmodule(workspace, path);
      const isEmpty = await this.isEmpty(path, look, isReadable);
      this.marks.set(path, await this.markOf(isEmpty ? EMPTY : look, this.marks.get(path)));
    }
    this.hadSession = true;
  }

  /** What is not as it was marked, each named by its path. */
  async problems(isReadable: boolean): Promise<string[]> {
    const changed = new Set<BytePath>();
    for (const [path, mark] of this.marks) {
      const look = await lookAtSubmodule(this.request.workspace, path);
      const isSame =
        mark.is === 'empty'
          ? await this.isEmpty(path, look, isReadable)
          : await isAsMarked(mark, look);
      if (!isSame) changed.add(path);
    }
    this.changed = changed;
    return [...changed].map((path) => submoduleProblem(textOf(path)));
  }

  /** Folders are nothing, nor is what the `.gitignore` of a tree names that it lies in. */
  private async isEmpty(
    path: BytePath,
    look: SubmoduleLook,
    isReadable: boolean,
  ): Promise<boolean> {
    if (look.is !== 'filled') return look.is === 'empty';
    if (!isReadable || !look.isSafe) return false;
    const { workspace: workTree, git, seconds } = this.request;
    const files = look.files.map((file) => `${path}/${file}`);
    const ignored = await ignoredFiles(git, files, { workTree, seconds, inner: path });
    return ignored !== undefined && files.every((file) => ignored.has(file));
  }

  private async markOf(look: SubmoduleLook, before: Mark | undefined): Promise<Mark> {
    if (look.is !== 'filled') return { is: look.is, files: [], marks: undefined };
    const files = before?.is === 'filled' ? before.files : await this.ownFiles(look);
    let marks = before?.marks;
    if (!marks) {
      marks = new FileMarks(look.folder);
      // What was not there when it was marked first is read: it may be written again with the same content.
      await marks.renew(treeOf(look, []));
    }
    await marks.renew(treeOf(look, files));
    return { is: 'filled', files, marks };
  }

  private async ownFiles(look: Filled): Promise<readonly BytePath[]> {
    const { git, seconds } = this.request;
    const known = this.hadSession ? undefined : await trackedFiles(git, look.folder, seconds);
    if (known === undefined) return this.unnamed(look, look.files);
    const { files, submodules } = known;
    const inner = look.files.filter((file) => outermost(file, submodules) !== undefined);
    return [...look.files.filter((file) => files.has(file)), ...(await this.unnamed(look, inner))];
  }

  /** Those that no `.gitignore` in it names; all, where git cannot tell. */
  private async unnamed(
    { folder, isSafe }: Filled,
    files: readonly BytePath[],
  ): Promise<readonly BytePath[]> {
    if (!isSafe || files.length === 0) return files;
    const { git, seconds } = this.request;
    const ignored = await ignoredFiles(git, files, { workTree: folder, seconds });
    return files.filter((file) => !ignored?.has(file));
  }
}

const EMPTY: SubmoduleLook = { is: 'empty' };

async function isAsMarked({ is, files, marks }: Mark, look: SubmoduleLook): Promise<boolean> {
  if (look.is !== 'filled' || marks === undefined) return look.is === is;
  return (await marks.changed(files, treeOf(look, files))).length === 0;
}

function treeOf({ folders, unseen }: Filled, files: readonly BytePath[]): TreeLook {
  return { folders, unseen, base: new Map(files.map((file) => [file, 0])), others: [] };
}
