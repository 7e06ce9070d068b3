import { PawlError } from '../errors.ts';
import { baseFiles } from './base-files.ts';
import { FileMarks } from './file-marks.ts';
import { submoduleProblem } from './file-problems.ts';
import { lookAtSubmodule } from './look-at-submodule.ts';
import type { SubmoduleLook } from './look-at-submodule.ts';
import type { LookRequest, TreeLook } from './look-at-tree.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';
import { bytePath, bytesOf, textOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

type Filled = Extract<SubmoduleLook, { is: 'filled' }>;

interface Mark {
  readonly is: SubmoduleLook['is'];
  /** Of one that is filled: the files in it that are to stay as they are. */
  readonly files: readonly BytePath[];
  readonly marks: FileMarks | undefined;
}

/**
 * How the base's submodules were when an agent began: nothing of them can be carried, so that what it does to
 * one is told. An empty one has to stay empty. One that the checkout or setup has filled has to keep its files
 * as they were; what it did not hold, or a `.gitignore` in it names, is no matter: a build that runs in it
 * leaves its output there. Its own `.git` is not asked what it tracks, for that is no longer to be believed.
 */
export class SubmoduleMarks {
  private readonly marks = new Map<BytePath, Mark>();
  private changed: ReadonlySet<BytePath> = new Set();

  constructor(private readonly request: Pick<LookRequest, 'workspace' | 'git' | 'seconds'>) {}

  /** They are as they should be, those aside that were found to be changed before. */
  async renew(): Promise<void> {
    const { workspace, git } = this.request;
    for (const path of (await baseFiles(git)).submodules) {
      if (this.changed.has(path)) continue;
      const look = await lookAtSubmodule(workspace, path);
      this.marks.set(path, await this.markOf(look, this.marks.get(path)));
    }
  }

  /** What is not as it was marked, each named by its path. */
  async problems(): Promise<string[]> {
    const changed = new Set<BytePath>();
    for (const [path, mark] of this.marks) {
      const look = await lookAtSubmodule(this.request.workspace, path);
      if (!(await isAsMarked(mark, look))) changed.add(path);
    }
    this.changed = changed;
    return [...changed].map((path) => submoduleProblem(textOf(path)));
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

  /** Those that no `.gitignore` in it names; all, where git cannot tell. */
  private async ownFiles({ folder, files, isSafe }: Filled): Promise<readonly BytePath[]> {
    if (!isSafe || files.length === 0) return files;
    const { git, seconds } = this.request;
    const input = asRecords(files.map(bytesOf));
    const args = ['check-ignore', '--no-index', '-z', '--stdin'];
    const options = { workTree: folder, seconds, input, okCodes: [1] };
    try {
      const ignored = new Set(records(await runGit(git, args, options)).map(bytePath));
      return files.filter((file) => !ignored.has(file));
    } catch (error) {
      if (!(error instanceof PawlError)) throw error;
      return files;
    }
  }
}

async function isAsMarked({ is, files, marks }: Mark, look: SubmoduleLook): Promise<boolean> {
  if (look.is !== 'filled' || marks === undefined) return look.is === is;
  return (await marks.changed(files, treeOf(look, files))).length === 0;
}

function treeOf({ folders, unseen }: Filled, files: readonly BytePath[]): TreeLook {
  return { folders, unseen, base: new Map(files.map((file) => [file, 0])), others: [] };
}
