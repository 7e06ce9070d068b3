import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { cloneOf } from '../../src/cli/try/clone-of.ts';
import { git } from '../../src/cli/git.ts';
import { put } from '../changeset/git-workspace.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 5\n`;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-test-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['that git starts once', 'process'],
  ['that git starts for each file', 'smudge'],
])('what is tried is checked out without a Git LFS of the user’s, one %s', async (_, setting) => {
  const repo = join(folder, 'repo');
  await put(repo, { '.gitattributes': '*.bin filter=lfs\n', 'a.bin': POINTER });
  await git(repo, 'init', '--quiet');
  await git(repo, 'add', '--all');
  await git(repo, 'commit', '--quiet', '--message=base');
  const clone = join(folder, 'clone');
  await cloneOf(repo, clone);
  // As `git lfs install` puts it into a user's settings.
  const trap = join(folder, 'trap');
  await git(clone, 'config', `filter.lfs.${setting}`, `touch '${trap}'; echo large`);
  await git(clone, 'config', 'filter.lfs.required', 'true');
  await git(clone, 'checkout', '--quiet', '--force', '-B', 'main', 'HEAD');

  expect(await readFile(join(clone, 'a.bin'), 'utf8')).toBe(POINTER);
  expect(existsSync(trap)).toBe(false);
});
