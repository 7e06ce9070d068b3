import { afterEach, expect, it } from '@jest/globals';
import { findUncarried } from '../../src/changeset/uncarried.ts';
import { git, GitWorkspace } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

it.each<[string, Tree, boolean]>([
  ['no attributes', { 'a.bin': 'a' }, false],
  ['a filter that is needed', { 'b/.gitattributes': '*.bin filter=lfs\n', 'b/a.bin': 'a' }, true],
  ['a filter that no file has', { '.gitattributes': '*.bin filter=lfs\n', a: 'a' }, false],
  ['a filter that tidies', { '.gitattributes': '* filter=nbstripout\n', 'a.ipynb': 'a' }, false],
])('of a base with %s it is told whether files need a filter', async (_, tree, filtered) => {
  workspace = await GitWorkspace.create(tree);
  expect(await findUncarried(workspace.git)).toEqual({ submodules: false, filtered });
});

it('of a base with submodules it is told that it has some', async () => {
  workspace = await GitWorkspace.create({ a: 'a' });
  const { folder, base } = workspace;
  await git(folder, 'update-index', '--add', '--cacheinfo', `160000,${base},lib`);
  await git(folder, 'commit', '-qm', 'submodule');
  const at = await workspace.prepareAgain();
  expect(await findUncarried(at.git)).toEqual({ submodules: true, filtered: false });
});
