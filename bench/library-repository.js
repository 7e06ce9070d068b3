import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './package-root.js';

/** A git repository of the demo's library, with its CI and replayed agent, in `folder`. */
export function makeLibraryRepository(folder) {
  cpSync(join(ROOT, 'templates', 'demo', 'library'), folder, { recursive: true });
  const author = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all', '--force');
  git(...author, 'commit', '--quiet', '--message=The library');
  return folder;
}
