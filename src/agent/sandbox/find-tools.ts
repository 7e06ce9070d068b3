import { realpath } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { findProgram } from '../../process/find-program.ts';
import type { HiddenPath } from './sandbox-plan.ts';
import { holdsHome, isWithin, programFolder, toolFolder } from './tool-folders.ts';
import { versionManager, vetFolder } from './vet-folder.ts';
import type { Owners } from './vet-folder.ts';
import type { Vetted } from './vet-installed.ts';

/** Programs that are looked for behind their links: where they are installed is where they read. */
const PROGRAMS = [
  ...['node', 'npm', 'npx', 'corepack', 'pnpm', 'yarn', 'bun', 'deno', 'git'],
  ...['python3', 'pip3', 'ruby', 'go', 'java', 'mvn', 'gradle', 'dotnet', 'php', 'composer'],
];

export interface Tools {
  readonly shown: readonly string[];
  /** Lies in what is shown, and is not. */
  readonly hidden: readonly HiddenPath[];
}

/**
 * What must be readable so that the tools of a PATH work: the folders it names, and for `programs` (names or
 * paths, beside the usual ones) where their links lead. Never a whole home, nor a checkout, nor what lies
 * around the sandbox's own folders (`own`). `caches` are the runner's, of tools; what is not set is no matter.
 */
export async function findTools(request: {
  readonly searchPath: string;
  readonly home: string;
  readonly programs: readonly string[];
  readonly own: readonly string[];
  readonly caches: readonly (string | undefined)[];
}): Promise<Tools> {
  const { searchPath, own } = request;
  const homes = await homesOf(request.home);
  const owners = { homes, own, caches: await cachesOf(request.caches, homes) };
  const entries = searchPath
    .split(delimiter)
    .filter((entry) => entry.startsWith('/'))
    .map((entry) => resolve(entry));
  const shown = new Map<string, Vetted>();
  const show = (parts: readonly Vetted[]): void => {
    for (const vetted of parts) shown.set(vetted.path, vetted);
  };
  for (const entry of entries) show(await entryShown(entry, owners));
  for (const program of [...PROGRAMS, ...request.programs]) {
    const found = await realProgram(program, entries);
    if (found === undefined || isShown(found, [...shown.keys(), ...own])) continue;
    show(await programShown(found, owners));
  }
  const hidden = [...shown.values()].flatMap((vetted) => vetted.hidden);
  return { shown: [...shown.keys()], hidden: hidden.filter((one) => !isCovered(one, hidden)) };
}

/** In a folder that is hidden there is nothing left to be mounted over. */
function isCovered({ path }: HiddenPath, hidden: readonly HiddenPath[]): boolean {
  return hidden.some((other) => other.path !== path && isWithin(path, other.path));
}

/** The one that HOME names, which a container may have changed, and the one of the list of users. */
async function homesOf(home: string): Promise<readonly string[]> {
  const real = await realpath(home).catch(() => home);
  return [...new Set([home, real, listedHome()])].filter((path) => path.startsWith('/'));
}

/** Somebody who lives in a folder has more there than tools. */
async function cachesOf(
  named: readonly (string | undefined)[],
  homes: readonly string[],
): Promise<readonly string[]> {
  const paths = ['/opt', ...named.filter((path) => path !== undefined)];
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => '/')));
  return real.filter((path) => !holdsHome(path, homes));
}

function listedHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    // In a container one may be nobody.
    return '';
  }
}

/** What a folder of the PATH needs, or at least its programs. */
async function entryShown(entry: string, owners: Owners): Promise<readonly Vetted[]> {
  const manager = await versionManager(entry, owners.homes);
  if (manager !== undefined) return vetFolder(manager, owners, false);
  const folder = toolFolder(entry, owners.homes);
  return folder === undefined ? [] : folderOrPrograms(folder, entry, owners);
}

async function programShown(program: string, owners: Owners): Promise<readonly Vetted[]> {
  const folder = programFolder(program, owners.homes);
  if (folder === undefined) return [];
  const alone: readonly Vetted[] = [{ path: program, hidden: [] }];
  if (folder === program) return alone;
  const around = await folderOrPrograms(folder, dirname(program), owners);
  return around.length > 0 ? around : alone;
}

async function folderOrPrograms(
  folder: string,
  programs: string,
  owners: Owners,
): Promise<readonly Vetted[]> {
  const around = folder === programs ? [] : await vetFolder(folder, owners, true);
  if (around.length > 0) return around;
  // Of packages the links alone would lead nowhere, and keep a shell from looking further.
  return basename(programs) === '.bin' ? [] : vetFolder(programs, owners, false);
}

function isShown(path: string, shown: readonly string[]): boolean {
  return [...shown, '/usr'].some((folder) => isWithin(path, folder));
}

async function realProgram(
  program: string,
  entries: readonly string[],
): Promise<string | undefined> {
  const candidates = program.startsWith('/')
    ? [program]
    : entries.map((entry) => join(entry, program));
  const found = await findProgram(candidates);
  return found === undefined ? undefined : realpath(found);
}
