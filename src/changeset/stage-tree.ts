import { PawlError } from '../errors.ts';
import { baseFiles } from './base-files.ts';
import { quote } from './file-problems.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';
import { chooseFiles } from './choose-files.ts';
import { withBaseIndex } from './with-base-index.ts';
import { bytePath, bytesOf, outermost, surveyTree, textOf } from './survey-tree.ts';
import type { BytePath, UnfitEntry } from './survey-tree.ts';

/** Messages to Pawl live here; they are no change. */
const MESSAGES = '.pawl';

export interface StageRequest {
  readonly workspace: string;
  readonly git: PreparedGit;
  /** Paths that are not looked at. */
  readonly left: readonly string[];
  /** How long git may look at the workspace, each time. */
  readonly seconds: number;
}

export interface StagedTree {
  /** Its index holds the base's files as they are in the workspace now, and the new ones. */
  readonly git: PreparedGit;
  /** What is there and was not taken: each problem names its path. */
  readonly problems: readonly string[];
}

/**
 * Brings what the workspace holds into an index of its own: the base's files, and new ones that no
 * `.gitignore` names. Git is handed nothing that was not looked at before: it would wait at a pipe, and hash
 * terabytes of zeros. Throws PAWL_GIT_FAILED only for what has nothing to do with the workspace.
 */
export async function stageTree(request: StageRequest): Promise<StagedTree> {
  const { workspace } = request;
  const git = await withBaseIndex(request.git, 'change');
  const base = await baseFiles(git);
  const skip = new Set([
    ...[MESSAGES, ...request.left].map((path) => bytePath(Buffer.from(path))),
    ...base.submodules,
  ]);
  const { folders, unfit, repositories, traps } = await surveyTree(workspace, skip);
  if (traps.length > 0) return { git, problems: traps.map(tell) };

  const look = async (args: readonly string[], input?: Buffer): Promise<Buffer> =>
    runGit(git, args, {
      workTree: workspace,
      seconds: request.seconds,
      okCodes: args[0] === 'check-ignore' ? [1] : [],
      ...(input === undefined ? {} : { input }),
    });
  try {
    const refused = await notIgnored([...unfit, ...repositories], look);
    const unseen = new Set(unfit.map(({ path }) => path));
    // There may be a million of them.
    const told = new Set(refused);
    const lost = new Set([...base.sizes.keys()].map((path) => outermost(path, unseen)));
    const ofBase = unfit.filter((entry) => !told.has(entry) && lost.has(entry.path));
    const listing = await look(['ls-files', '--others', '--exclude-standard', '-z']);
    const isSkipped = (path: BytePath): boolean => outermost(path, skip) !== undefined;
    const files = await chooseFiles({
      workspace,
      folders,
      base: new Map([...base.sizes].filter(([path]) => !isSkipped(path))),
      // What ends in a slash is a repository of its own.
      others: records(listing)
        .map(bytePath)
        .filter((path) => !path.endsWith('/') && !isSkipped(path)),
      unseen,
    });
    const gone = asRecords(files.gone.map(bytesOf));
    await look(['update-index', '--force-remove', '-z', '--stdin'], gone);
    const taken = asRecords(files.taken.map(bytesOf));
    await look(['update-index', '--add', '--replace', '-z', '--stdin'], taken);
    return { git, problems: [...[...refused, ...ofBase].map(tell), ...files.problems] };
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    // Its attributes ask for what cannot be, say, or it changes while it is looked at.
    return {
      git: await withBaseIndex(request.git, 'change'),
      problems: [`git cannot read the files: ${error.detail}`],
    };
  }
}

async function notIgnored(
  unfit: readonly UnfitEntry[],
  look: (args: readonly string[], input: Buffer) => Promise<Buffer>,
): Promise<readonly UnfitEntry[]> {
  if (unfit.length === 0) return [];
  const input = asRecords(unfit.map(({ path }) => bytesOf(path)));
  const listing = await look(['check-ignore', '--no-index', '-z', '--stdin'], input);
  const ignored = new Set(records(listing).map(bytePath));
  return unfit.filter(({ path }) => !ignored.has(path));
}

function tell({ path, why }: UnfitEntry): string {
  return `${quote(textOf(path))} ${why}`;
}
