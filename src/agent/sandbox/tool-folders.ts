import { basename, dirname } from 'node:path';

/** These are shown whole: what lies in them needs no folder of its own. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib64'];

/** Homes of anybody, beside those that we are told of. */
const ANYBODYS = /^\/(?:root|home\/[^/]+)$/;

/**
 * The folder that a folder of the PATH needs to be readable, or `undefined` if the system's own have it:
 * `…/node/22.1.0/x64/bin` needs `…/node/22.1.0/x64` (its libraries), but not the cache of all versions.
 * What lies at the top of a home (`~/bin`, `~/.local/bin`, `~/.cargo/bin`) gives the programs alone, as
 * beside them are other people's secrets. `homes` are those of whoever runs us.
 */
export function toolFolder(entry: string, homes: readonly string[]): string | undefined {
  if (!entry.startsWith('/') || entry === '/') return undefined;
  if (isSystem(entry)) return undefined;
  const modules = /^(.*\/node_modules)\/\.bin$/.exec(entry);
  if (modules?.[1] !== undefined) return modules[1];
  const prefix = dirname(entry);
  const isAlone =
    basename(entry) !== 'bin' ||
    depth(prefix) < 2 ||
    holdsHome(prefix, homes) ||
    homes.some((home) => isWithin(prefix, home) && depth(prefix) - depth(home) < 2);
  return isAlone ? entry : prefix;
}

/**
 * What a program outside the PATH's folders needs, by its real path: one installed with npm the packages
 * around it, one in a `bin` what a folder of the PATH would need, any other itself alone.
 */
export function programFolder(realPath: string, homes: readonly string[]): string | undefined {
  const modules = realPath.indexOf('/node_modules/');
  if (modules !== -1) return realPath.slice(0, modules + '/node_modules'.length);
  const folder = dirname(realPath);
  return basename(folder) === 'bin' ? toolFolder(folder, homes) : realPath;
}

/** Whether a folder is a home, or whole homes lie in it. */
export function holdsHome(folder: string, homes: readonly string[]): boolean {
  return (
    folder === '/' ||
    folder === '/home' ||
    ANYBODYS.test(folder) ||
    homes.some((home) => isWithin(home, folder))
  );
}

/** Whether it is seen in any sandbox. */
export function isSystem(path: string): boolean {
  return SYSTEM.some((folder) => isWithin(path, folder));
}

/** Whether `path` is `folder` or lies in it; both absolute, without `..`. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

function depth(path: string): number {
  return path.split('/').filter((name) => name !== '').length;
}
