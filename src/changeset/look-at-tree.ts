import { PawlError } from '../errors.ts';
import { baseFiles } from './base-files.ts';
import { quote } from './file-problems.ts';
import type { KnownFolders } from './look-at-file.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';
import { bytePath, bytesOf, outermost, surveyTree, textOf } from './survey-tree.ts';
import type { BytePath, UnfitEntry } from './survey-tree.ts';
import { withBaseIndex } from './with-base-index.ts';

/** Messages to Pawl live here; they are no change. */
const MESSAGES = '.pawl';

export interface LookRequest {
  readonly workspace: string;
  readonly git: PreparedGit;
  /** Paths that are not looked at. */
  readonly left: readonly string[];
  /** How long git may look at the workspace, each time. */
  readonly seconds: number;
}

/** What a workspace holds that may be a change, by name. */
export interface TreeLook extends KnownFolders {
  /** The base's files, and how many bytes each holds there. */
  readonly base: ReadonlyMap<BytePath, number>;
  /** Files that the base lacks and no `.gitignore` names. */
  readonly others: readonly BytePath[];
}

/**
 * Names the files of a workspace, and opens none; git is handed nothing that was not looked at before: it
 * would wait at a pipe. `problems`: what is there and cannot be carried, each named by its path. `tree` is
 * `undefined` if they are why nothing can be seen. Throws PAWL_GIT_FAILED only for what has nothing to do
 * with the workspace.
 */
export async function lookAtTree(
  request: LookRequest,
): Promise<{ readonly tree: TreeLook | undefined; readonly problems: readonly string[] }> {
  const { workspace, seconds } = request;
  const git = await withBaseIndex(request.git, 'look');
  const base = await baseFiles(request.git);
  const skip = new Set([
    ...[MESSAGES, ...request.left].map((path) => bytePath(Buffer.from(path))),
    ...base.submodules,
  ]);
  const { folders, unfit, repositories, traps } = await surveyTree(workspace, skip);
  if (traps.length > 0) return { tree: undefined, problems: traps.map(tell) };

  const look = { git, workTree: workspace, seconds };
  try {
    const refused = await notIgnored([...unfit, ...repositories], look);
    const unseen = new Set(unfit.map(({ path }) => path));
    // There may be a million of them.
    const told = new Set(refused);
    const lost = new Set([...base.sizes.keys()].map((path) => outermost(path, unseen)));
    const ofBase = unfit.filter((entry) => !told.has(entry) && lost.has(entry.path));
    const listing = await runGit(git, ['ls-files', '--others', '--exclude-standard', '-z'], look);
    const isSkipped = (path: BytePath): boolean => outermost(path, skip) !== undefined;
    const tree = {
      folders,
      unseen,
      base: new Map([...base.sizes].filter(([path]) => !isSkipped(path))),
      // What ends in a slash is a repository of its own.
      others: records(listing)
        .map(bytePath)
        .filter((path) => !path.endsWith('/') && !isSkipped(path)),
    };
    return { tree, problems: [...refused, ...ofBase].map(tell) };
  } catch (error) {
    return { tree: undefined, problems: [unreadable(error)] };
  }
}

/** Its attributes ask for what cannot be, say, or it changes while it is looked at. Throws what is no error of git's. */
export function unreadable(error: unknown): string {
  if (!(error instanceof PawlError)) throw error;
  return `git cannot read the files: ${error.detail}`;
}

async function notIgnored(
  unfit: readonly UnfitEntry[],
  look: { readonly git: PreparedGit; readonly workTree: string; readonly seconds: number },
): Promise<readonly UnfitEntry[]> {
  if (unfit.length === 0) return [];
  const input = asRecords(unfit.map(({ path }) => bytesOf(path)));
  const args = ['check-ignore', '--no-index', '-z', '--stdin'];
  const listing = await runGit(look.git, args, { ...look, input, okCodes: [1] });
  const ignored = new Set(records(listing).map(bytePath));
  return unfit.filter(({ path }) => !ignored.has(path));
}

function tell({ path, why }: UnfitEntry): string {
  return `${quote(textOf(path))} ${why}`;
}
