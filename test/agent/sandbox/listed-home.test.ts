import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import * as os from 'node:os';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';

it('the home in the list of users is not shown, though HOME names another', async () => {
  const root = await realpath(await mkdtemp(join(os.tmpdir(), 'pawl-listed-')));
  const listed = join(root, 'listed');
  jest.unstable_mockModule('node:os', () => ({ ...os, userInfo: () => ({ homedir: listed }) }));
  const { findTools } = await import('../../../src/agent/sandbox/find-tools.ts');
  try {
    await mkdir(join(listed, '.cargo', 'bin'), { recursive: true });
    const { shown } = await findTools({
      searchPath: [listed, join(listed, '.cargo', 'bin')].join(':'),
      home: join(root, 'home'),
      programs: [],
      own: [],
      caches: [],
    });
    expect(shown.filter((path) => path.startsWith(root))).toEqual([join(listed, '.cargo', 'bin')]);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
