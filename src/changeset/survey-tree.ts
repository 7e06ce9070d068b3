import { lstat, opendir } from 'node:fs/promises';
import { LIMITS } from './file-problems.ts';

/**
 * A path below the workspace, each of its bytes as one character (Latin-1): the names of a file system are
 * bytes, and those that are no UTF-8 must survive.
 */
export type BytePath = string;

export interface UnfitEntry {
  readonly path: BytePath;
  readonly why: string;
}

/** What git is not to be asked about before it is known. */
export interface TreeSurvey {
  /** Real folders, each behind no link, that can be read; the workspace itself is ''. */
  readonly folders: ReadonlySet<BytePath>;
  /** What cannot be carried or looked into; git would pass it over in silence. */
  readonly unfit: readonly UnfitEntry[];
  /** Folders that are repositories of their own; git would take them for submodules. */
  readonly repositories: readonly UnfitEntry[];
  /** What git would read while it looks at other files, and must not: it would wait, or take all memory. */
  readonly traps: readonly UnfitEntry[];
}

/** More than any project with all that it installs; what is remembered of a tree takes memory. */
const ENTRIES = 2_000_000;

/** Where Linux ends a path (PATH_MAX), with room for the name of a file. */
const FOLDER_BYTES = 4_096 - 256;

/** Git opens them wherever they lie, and does not look first. */
const READ_BY_GIT: readonly string[] = ['.gitignore', '.gitattributes'];

/**
 * Walks a workspace, and opens no file of it. `skip` holds what is not looked at; `onFile` is told of each file
 * and link. It may be of any depth and size, and folders of it may be closed to us.
 */
export async function surveyTree(
  workspace: string,
  skip: ReadonlySet<BytePath>,
  onFile: (path: BytePath) => void = () => undefined,
): Promise<TreeSurvey> {
  const survey = {
    folders: new Set<BytePath>(),
    unfit: [] as UnfitEntry[],
    repositories: [] as UnfitEntry[],
    traps: [] as UnfitEntry[],
  };
  const waiting: BytePath[] = [''];
  let entries = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const problem = await readFolder(workspace, folder, async (name, kind) => {
      entries += 1;
      const path = folder === '' ? name : `${folder}/${name}`;
      if (skip.has(path)) return;
      const isGit = name.toLowerCase() === '.git';
      if (!isGit && (kind === 'file' || kind === 'link')) onFile(path);
      if (isGit) {
        const why = 'is a git repository of its own';
        if (folder !== '') survey.repositories.push({ path: folder, why });
      } else if (kind === 'folder') waiting.push(path);
      else if (READ_BY_GIT.includes(name)) {
        const why = await trapAt(workspace, path, kind);
        if (why !== undefined) survey.traps.push({ path, why });
      } else if (kind === 'other') {
        survey.unfit.push({ path, why: 'is a pipe, socket or device' });
      }
    });
    if (problem === undefined) survey.folders.add(folder);
    else if (folder === '') survey.traps.push({ path: '.', why: problem });
    else if (problem !== 'gone') survey.unfit.push({ path: folder, why: problem });
    if (entries > ENTRIES) {
      survey.traps.push({ path: folder, why: `lies among more than ${ENTRIES} files and folders` });
      break;
    }
  }
  return survey;
}

type Kind = 'folder' | 'file' | 'link' | 'other';

/** Gives why it could not be read to its end, if it could not. */
async function readFolder(
  workspace: string,
  folder: BytePath,
  take: (name: BytePath, kind: Kind) => Promise<void>,
): Promise<string | undefined> {
  const place = placeOf(workspace, folder);
  if (place.length > FOLDER_BYTES) return 'lies too deep to be read';
  try {
    const opened = await opendir(place, { encoding: 'latin1', bufferSize: 512 });
    for await (const entry of opened) {
      const kind = entry.isDirectory()
        ? 'folder'
        : entry.isFile()
          ? 'file'
          : entry.isSymbolicLink()
            ? 'link'
            : 'other';
      await take(entry.name, kind);
    }
    return undefined;
  } catch (error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    const code = hasCode ? String(error.code) : String(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'gone';
    return `cannot be read (${code})`;
  }
}

/** Git follows no link to them. */
async function trapAt(workspace: string, path: BytePath, kind: Kind): Promise<string | undefined> {
  if (kind === 'other') return 'is a pipe, socket or device';
  if (kind !== 'file') return undefined;
  const found = await lstat(placeOf(workspace, path)).catch(() => undefined);
  if (found === undefined || found.size <= LIMITS.fileBytes) return undefined;
  return `is larger than ${LIMITS.fileBytes} bytes`;
}

/** Where it is, as the file system takes it. */
export function placeOf(workspace: string, path: BytePath): Buffer {
  return Buffer.concat([Buffer.from(`${workspace}/`), bytesOf(path)]);
}

export function bytesOf(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

export function bytePath(bytes: Buffer): BytePath {
  return bytes.toString('latin1');
}

/** For people. */
export function textOf(path: BytePath): string {
  return bytesOf(path).toString('utf8');
}

/** The first of `paths` that is this one or a folder above it. */
export function outermost(path: BytePath, paths: ReadonlySet<BytePath>): BytePath | undefined {
  if (paths.size === 0) return undefined;
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end);
    if (paths.has(folder)) return folder;
  }
  return paths.has(path) ? path : undefined;
}
