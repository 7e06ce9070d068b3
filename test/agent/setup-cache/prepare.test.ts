import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { FileStore, StoreName } from '../../../src/agent/setup-cache/file-store.ts';
import { prepare } from '../../../src/agent/supervisor/prepare.ts';
import type { PrepareRequest } from '../../../src/agent/supervisor/prepare.ts';
import { Transcript } from '../../../src/agent/supervisor/transcript.ts';
import { GitWorkspace } from '../../changeset/git-workspace.ts';
import type { Tree } from '../../changeset/git-workspace.ts';
import { AgentRoom } from '../agent-room.ts';
import { packWith } from '../sample-pack.ts';

const AGENT = 'agent: { name: command, command: echo x > x.txt, service: anthropic }\n';

describe('an attempt whose policy keeps what setup leaves', () => {
  const room = new AgentRoom();

  /** Nobody may ask it. */
  const untouched: FileStore = {
    fetch: () => Promise.reject(new Error('it was asked')),
    put: () => Promise.reject(new Error('it was asked')),
  };

  it('keeps nothing where there are no walls', async () => {
    const policy = `${AGENT}setup: [echo prepared]\ncache: { paths: [~/.tool] }\n`;
    const { attempt } = await room.run(packWith({ policy }), undefined, {}, untouched);
    expect(attempt).toMatchObject({ outcome: 'finished', sandbox: 'off' });
    const logged = room.logged.join('\n');
    expect(logged).toContain('Nothing is kept of setup: there is no sandbox.\nprepared');
    expect(logged).not.toContain('it was asked');
  });
});

describe('what setup leaves is asked for', () => {
  const workspaces: GitWorkspace[] = [];
  afterEach(async () => {
    for (const workspace of workspaces.splice(0)) await workspace.remove();
  });

  const POLICY = 'setup: ["true"]\ncache: { paths: [~/.tool], key: [lock.txt, deep/lock.txt] }\n';
  const TREE: Tree = { 'lock.txt': 'one', 'a.txt': 'a' };

  interface Given {
    readonly tree?: Tree;
    readonly policy?: string;
    readonly secret?: string;
    readonly image?: string;
  }

  /** The name that is asked for; `undefined` if none is. */
  async function asked({
    tree = TREE,
    policy = POLICY,
    secret = 'a secret of many characters',
    image,
  }: Given) {
    const checkout = await GitWorkspace.create(tree);
    workspaces.push(checkout);
    const home = join(checkout.root, 'home');
    await mkdir(home);
    const searchPath = process.env['PATH'] ?? '';
    const names: StoreName[] = [];
    const store: FileStore = {
      fetch: (wanted) => {
        names.push(wanted);
        return Promise.resolve(undefined);
      },
      put: () => Promise.resolve(true),
    };
    const request: PrepareRequest = {
      ...{
        policy: packWith({ policy }).policy,
        git: checkout.git,
        store,
        secret,
        own: checkout.root,
        secondsLeft: () => 60,
      },
      source: { ImageOS: image },
      room: {
        sandbox: 'on',
        enter: (argv, env) => ({ argv, env }),
        leave: () => Promise.resolve(),
        watchDisk: () => Promise.resolve({ stop: () => undefined }),
      },
      place: {
        workspace: checkout.folder,
        env: { PATH: searchPath, HOME: home, TMPDIR: home },
        treeMark: () => Promise.resolve(''),
        transcript: new Transcript((text) => text),
        log: () => undefined,
      },
    };
    expect(await prepare(request)).toBeUndefined();
    return names[0];
  }

  it('by the same name while the key files, the commands and the machine are the same', async () => {
    const { name = '', prefix = '' } = (await asked({})) ?? {};
    expect(name).toMatch(/^pawl-setup-[0-9a-f]{20}-[0-9a-f]{40}$/);
    expect(name.startsWith(prefix)).toBe(true);
    expect(await asked({ tree: { ...TREE, 'a.txt': 'b' } })).toEqual({ name, prefix });
  });

  it('by another name that begins alike when a key file changes, comes or goes', async () => {
    const first = await asked({});
    const trees: Tree[] = [
      { ...TREE, 'lock.txt': 'two' },
      { ...TREE, 'deep/lock.txt': 'one' },
      { 'a.txt': 'a', 'deep/lock.txt': 'one' },
    ];
    const names = new Set([first?.name]);
    for (const tree of trees) {
      const next = await asked({ tree });
      expect(next?.prefix).toBe(first?.prefix);
      names.add(next?.name);
    }
    expect(names.size).toBe(4);
  });

  it('by a name that begins in another way for other commands, paths, machines and keys', async () => {
    const prefixes = [
      await asked({}),
      await asked({ policy: POLICY.replace('true', 'true 1') }),
      await asked({ policy: POLICY.replace('.tool', '.tools') }),
      await asked({ image: 'ubuntu24' }),
      await asked({ secret: 'another of many characters' }),
    ].map((wanted) => wanted?.prefix);
    expect(new Set(prefixes).size).toBe(5);
  });

  it('under no key that can be guessed, and where nothing is set up or kept', async () => {
    expect(await asked({ secret: 'none' })).toBeUndefined();
    expect(await asked({ policy: 'cache: { paths: [~/.tool] }\n' })).toBeUndefined();
    expect(
      await asked({ policy: 'setup: ["true"]\ncache: { key: [lock.txt] }\n' }),
    ).toBeUndefined();
  });
});
