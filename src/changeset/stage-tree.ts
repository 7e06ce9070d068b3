import { chooseFiles } from './choose-files.ts';
import type { FileMarks } from './file-marks.ts';
import { lookAtTree, unreadable } from './look-at-tree.ts';
import type { LookRequest } from './look-at-tree.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { asRecords } from './records.ts';
import { runGit } from './run-git.ts';
import { bytesOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';
import { withBaseIndex } from './with-base-index.ts';

export interface StageRequest extends LookRequest {
  /** Files that are as they were marked are no change, however they differ from the base's. */
  readonly marks: FileMarks;
}

export interface StagedTree {
  /** Its index holds the base's files as they are in the workspace now, and the new ones. */
  readonly git: PreparedGit;
  /** What is there and was not taken: each problem names its path. */
  readonly problems: readonly string[];
  /** All that is not as it was marked. */
  readonly touched: readonly BytePath[];
  /** Whether nothing of the tree could be read. */
  readonly isUnreadable: boolean;
}

/**
 * Brings what the workspace holds into an index of its own: the base's files, and new ones that no
 * `.gitignore` names. Git is handed nothing that was not looked at before: it would hash terabytes of zeros.
 * Throws PAWL_GIT_FAILED only for what has nothing to do with the workspace.
 */
export async function stageTree(request: StageRequest): Promise<StagedTree> {
  const { workspace, seconds, marks } = request;
  const { tree, problems } = await lookAtTree(request);
  const git = await withBaseIndex(request.git, 'change');
  if (tree === undefined) return { git, problems, touched: [], isUnreadable: true };
  const files = await chooseFiles({ workspace, tree, marks });
  const update = async (option: string, paths: readonly BytePath[]): Promise<void> => {
    if (paths.length === 0) return;
    const args = ['update-index', ...option.split(' '), '-z', '--stdin'];
    const input = asRecords(paths.map(bytesOf));
    await runGit(git, args, { workTree: workspace, seconds, input });
  };
  const { touched } = files;
  try {
    await update('--force-remove', files.gone);
    await update('--add --replace', files.taken);
    return { git, problems: [...problems, ...files.problems], touched, isUnreadable: false };
  } catch (error) {
    const unread = await withBaseIndex(request.git, 'change');
    return { git: unread, problems: [unreadable(error)], touched, isUnreadable: true };
  }
}
