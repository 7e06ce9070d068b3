import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { findCheckouts } from '../../../src/agent/sandbox/find-checkouts.ts';

it('of packages themselves are looked at, but not what is in them, of which there is much', async () => {
  const root = await mkdtemp(join(tmpdir(), 'pawl-checkouts-'));
  try {
    for (const packages of ['node_modules', 'lib/site-packages']) {
      for (const name of ['one', 'two/deeper']) {
        await mkdir(join(root, packages, name, '.git'), { recursive: true });
      }
    }
    const found = ['node_modules/one', 'lib/site-packages/one'].map((path) => join(root, path));
    expect(await findCheckouts(root)).toEqual({ found, isAll: true });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
