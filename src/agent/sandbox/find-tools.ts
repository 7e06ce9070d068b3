import { realpath, stat } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { findProgram } from '../../process/find-program.ts';
import { isWithin, programFolder, toolFolder } from './tool-folders.ts';

/** Programs that are looked for behind their links: where they are installed is where they read. */
const PROGRAMS = [
  ...['node', 'npm', 'npx', 'corepack', 'pnpm', 'yarn', 'bun', 'deno', 'git'],
  ...['python3', 'pip3', 'ruby', 'go', 'java', 'mvn', 'gradle', 'dotnet', 'php', 'composer'],
];

/**
 * What must be readable so that the tools of a PATH work: the folders it names, and for `programs` (names or
 * paths, beside the usual ones) where their links lead. Never a whole home.
 */
export async function findTools(request: {
  readonly searchPath: string;
  readonly home: string;
  readonly programs: readonly string[];
}): Promise<readonly string[]> {
  const { searchPath, home } = request;
  const entries = searchPath.split(delimiter).filter((entry) => entry.startsWith('/'));
  const folders = entries.flatMap((entry) => toolFolder(entry, home) ?? []);
  const shown = new Set<string>();
  for (const folder of folders) {
    if (await exists(folder)) shown.add(folder);
  }
  for (const program of [...PROGRAMS, ...request.programs]) {
    const found = await realProgram(program, entries);
    if (found === undefined || isShown(found, shown)) continue;
    const needed = programFolder(found, home);
    if (needed !== undefined) shown.add(needed);
  }
  return [...shown];
}

function isShown(path: string, shown: ReadonlySet<string>): boolean {
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

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
