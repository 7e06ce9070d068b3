import {
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { FileStore } from '../../../src/agent/setup-cache/file-store.ts';
import { Seal } from '../../../src/agent/setup-cache/seal.ts';
import { cachedSetup } from '../../../src/agent/setup-cache/setup-cache.ts';
import type { CheckProof } from '../../../src/core/attempt.ts';
import { runSetup } from '../../../src/process/run-check.ts';

// Setups of one attempt after the other, each in a home of its own. The walls are left out: test/long has them.

describe('what setup leaves in its home', () => {
  const logged: string[] = [];
  let root: string;
  let kept: string;
  let store: FileStore;
  let attempts: number;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'pawl-setup-cache-'));
    kept = join(root, 'kept');
    await mkdir(kept);
    store = storeIn(kept);
    attempts = 0;
    logged.length = 0;
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  interface Setup {
    readonly name?: string;
    readonly secret?: string;
    readonly paths?: readonly string[];
  }

  /** One attempt's setup; gives what failed, and the home that the agent would have. */
  async function setup(
    command: string,
    { name = 'p-1', secret = 'secret', paths = ['~/.tool/cache'] }: Setup = {},
  ): Promise<{ failed: CheckProof | undefined; home: string }> {
    attempts += 1;
    const own = join(root, `attempt-${attempts}`);
    const home = join(own, 'home');
    await mkdir(home, { recursive: true });
    const env = { PATH: process.env['PATH'] ?? '', HOME: home, TMPDIR: home };
    const place = { workspace: own, env, onLine: () => undefined };
    const parts = {
      ...{ store, seal: new Seal(secret), wanted: { name, prefix: 'p-' }, paths, place, own },
      log: (line: string) => logged.push(line),
    };
    const failed = await cachedSetup(parts, () => runSetup([command], place, () => 60));
    return { failed, home };
  }

  const COUNTS =
    'mkdir -p ~/.tool/cache; echo x >> ~/.tool/cache/runs; wc -l < ~/.tool/cache/runs > ~/count';

  async function count(home: string): Promise<string> {
    return (await readFile(join(home, 'count'), 'utf8')).trim();
  }

  it('is there again for the next setup, under the paths that the policy names alone', async () => {
    const first = await setup(
      `${COUNTS}; echo left > ~/.tool/other; ln -s /etc/passwd ~/.tool/cache/link`,
    );
    expect(await count(first.home)).toBe('1');
    const second = await setup(
      'cat ~/.tool/cache/runs > ~/count; readlink ~/.tool/cache/link > ~/link',
    );
    expect(await count(second.home)).toBe('x');
    expect(await readFile(join(second.home, 'link'), 'utf8')).toBe('/etc/passwd\n');
    expect(await readdir(join(second.home, '.tool'))).toEqual(['cache']);
    expect((await readdir(second.home)).toSorted()).toEqual(['.tool', 'count', 'link']);
  });

  it('is saved anew under a new name, beginning with what was kept under the old one', async () => {
    await setup(COUNTS);
    expect(await count((await setup(COUNTS, { name: 'p-2' })).home)).toBe('2');
    expect(await readdir(kept)).toEqual(['p-1', 'p-2']);
  });

  it('is saved once: what the same name gave is not saved again', async () => {
    await setup(COUNTS);
    expect(await count((await setup(COUNTS)).home)).toBe('2');
    expect(await count((await setup(COUNTS)).home)).toBe('2');
    expect(logged).not.toContain('Another run kept it.');
  });

  it('is not saved where setup failed, or left nothing there', async () => {
    expect((await setup(`${COUNTS}; false`)).failed).toMatchObject({ passed: false });
    await setup('true');
    expect(await readdir(kept)).toEqual([]);
    expect(logged.at(-1)).toBe('Setup left none of ~/.tool/cache: nothing is kept.');
  });

  it('is not used where somebody else put it there, whatever it holds', async () => {
    await setup(COUNTS, { secret: 'the secret of an agent' });
    const { home } = await setup(COUNTS);
    expect(await count(home)).toBe('1');
    expect(logged).toContain(
      'What is kept of an earlier setup cannot be used: it bears no seal of ours.',
    );
  });

  it('is not used under another name than it was saved with', async () => {
    await setup(COUNTS);
    await copyFile(join(kept, 'p-1'), join(kept, 'p-2'));
    expect(await count((await setup(COUNTS, { name: 'p-2' })).home)).toBe('1');
  });

  it('that breaks setup is taken away, and setup runs once more without', async () => {
    await setup(`${COUNTS}; chmod 500 ~/.tool/cache`);
    const picky = 'if [ -e ~/.tool/cache/runs ]; then exit 1; fi; echo fine > ~/count';
    const { failed, home } = await setup(picky, { name: 'p-2' });
    expect(failed).toBeUndefined();
    expect(await count(home)).toBe('fine');
    expect(logged).toContain('Setup failed with what was kept: once more without.');
  });

  it('leads nobody out of the home, though setup put a link in the archive’s place', async () => {
    const outside = join(root, 'outside');
    await writeFile(outside, 'not yours');
    await setup(`${COUNTS}; ln -s ${outside} ~/.pawl-setup-cache`);
    expect(await readFile(outside, 'utf8')).toBe('not yours');
    expect(await readdir(kept)).toEqual(['p-1']);
  });

  it('costs no attempt when the service is out of order', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('it was answered 503'));
    store = { fetch: broken, put: broken };
    const { failed, home } = await setup(COUNTS);
    expect(failed).toBeUndefined();
    expect(await count(home)).toBe('1');
    expect(logged).toEqual([
      'What is kept of an earlier setup cannot be used: it was answered 503.',
      'What setup left cannot be kept: it was answered 503.',
    ]);
  });

  it('keeps a name that looks like an option, and a link as the link that it is', async () => {
    const paths = ['~/--checkpoint-action', '~/link'];
    await setup(
      'mkdir -- ~/--checkpoint-action; echo x > ~/--checkpoint-action/a; ln -s /etc ~/link',
      { paths },
    );
    const { home } = await setup('true', { paths });
    expect(await readFile(join(home, '--checkpoint-action', 'a'), 'utf8')).toBe('x\n');
    await expect(symlink('/etc', join(home, 'link'))).rejects.toThrow('EEXIST');
  });
});

/** Files in a folder: what a cache service is, without the service. */
function storeIn(folder: string): FileStore {
  return {
    async fetch({ name, prefix }, path) {
      const names = await readdir(folder);
      const found =
        names.find((one) => one === name) ?? names.findLast((one) => one.startsWith(prefix));
      if (found === undefined) return undefined;
      await copyFile(join(folder, found), path);
      return found;
    },
    async put(name, path) {
      if ((await readdir(folder)).includes(name)) return false;
      await copyFile(path, join(folder, name));
      return true;
    },
  };
}
