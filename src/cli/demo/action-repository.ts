import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRepository } from '../../local-github/domain/repositories.ts';
import type { User } from '../../local-github/model/account.ts';
import type { World } from '../../local-github/model/world.ts';
import { git } from '../git.ts';
import { packageFolder } from '../package-folder.ts';

/**
 * Makes the repository that a workflow's `uses:` names: the Action, as it is built here. Gives what to
 * write there, `owner/pawl@<sha>`. `folder` is one that does not exist yet.
 */
export async function actionRepository(world: World, owner: User, folder: string): Promise<string> {
  const from = packageFolder();
  await mkdir(folder, { recursive: true });
  await cp(join(from, 'action.yml'), join(folder, 'action.yml'));
  await cp(join(from, 'dist'), join(folder, 'dist'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all', '--force');
  await git(folder, 'commit', '--quiet', '--message=The Action');
  const repository = await createRepository(world, owner, 'pawl', { from: folder });
  return `${repository.fullName}@${await git(folder, 'rev-parse', 'HEAD')}`;
}
