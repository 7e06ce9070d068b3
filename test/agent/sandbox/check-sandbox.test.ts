import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkSandbox } from '../../../src/agent/sandbox/check-sandbox.ts';
import { mendSandbox } from '../../../src/agent/sandbox/mend-sandbox.ts';

let bin = '';
beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), 'pawl-bin-'));
});
afterEach(async () => {
  await rm(bin, { recursive: true, force: true });
});

/** A program of this machine, whatever is really installed. */
async function install(name: string, script: string): Promise<void> {
  await writeFile(join(bin, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(bin, name), 0o755);
}

const VERSION_0_9 = 'if [ "$1" = --version ]; then echo bubblewrap 0.9.0; exit 0; fi';

describe('whether a sandbox can be had', () => {
  it('says how to install bubblewrap where there is none', async () => {
    expect(await checkSandbox({ PATH: bin })).toEqual({
      usable: false,
      why: 'bubblewrap is not installed',
      remedy:
        'Install bubblewrap (Debian, Ubuntu: `sudo apt-get install -y bubblewrap`), or set `sandbox: off` in the policy (with `try` say --no-sandbox), and trust every agent with this machine.',
      command: ['apt-get', 'install', '-y', 'bubblewrap'],
    });
  });

  it('refuses one that is too old to forbid further namespaces', async () => {
    await install('bwrap', 'echo bubblewrap 0.6.1');
    expect(await checkSandbox({ PATH: bin })).toMatchObject({
      usable: false,
      why: 'bubblewrap 0.6.1 is too old',
      remedy: expect.stringContaining('0.8 or later'),
    });
  });

  it('tells what bubblewrap says where it makes none', async () => {
    await install(
      'bwrap',
      `${VERSION_0_9}; echo 'bwrap: No permissions to create new namespace' >&2; exit 1`,
    );
    const check = await checkSandbox({ PATH: bin });
    expect(check).toMatchObject({
      usable: false,
      why: expect.stringContaining('bwrap: No permissions to create new namespace'),
      remedy: expect.stringContaining('sandbox: off'),
    });
  });

  it('believes it where a command ran', async () => {
    await install('bwrap', `${VERSION_0_9}; exit 0`);
    expect(await checkSandbox({ PATH: bin })).toEqual({ usable: true });
  });
});

describe('what is done about it on a machine that is thrown away', () => {
  it('is what the check says, as root or by a sudo that asks for nothing', async () => {
    const bwrap = `#!/bin/sh\n${VERSION_0_9}; exit 0\n`;
    await install(
      'apt-get',
      `echo "$@" >"${bin}/asked"; printf '%s' '${bwrap}' >"${bin}/bwrap"; /bin/chmod +x "${bin}/bwrap"`,
    );
    await install('sudo', 'test "$1" = -n || exit 1; shift; exec "$@"');
    const lines: string[] = [];
    expect(await mendSandbox({ PATH: bin }, (line) => lines.push(line))).toEqual({ usable: true });
    expect(await readFile(join(bin, 'asked'), 'utf8')).toBe('install -y bubblewrap\n');
    expect(lines).toEqual([
      'The sandbox: bubblewrap is not installed.',
      expect.stringMatching(/^\$ (sudo -n )?apt-get install -y bubblewrap$/),
    ]);
  });

  it('reads the lists of packages anew where they are too old, and tries again', async () => {
    const bwrap = `#!/bin/sh\n${VERSION_0_9}; exit 0\n`;
    await install(
      'apt-get',
      `if [ "$1" = update ]; then : >"${bin}/updated"; exit 0; fi; test -e "${bin}/updated" || exit 100
       printf '%s' '${bwrap}' >"${bin}/bwrap"; /bin/chmod +x "${bin}/bwrap"`,
    );
    await install('sudo', 'shift; exec "$@"');
    expect(await mendSandbox({ PATH: bin }, () => undefined)).toEqual({ usable: true });
  });

  it('ends with what is missing where it does not help', async () => {
    await install('apt-get', 'exit 100');
    await install('sudo', 'exit 1');
    const check = await mendSandbox({ PATH: bin }, () => undefined);
    expect(check).toMatchObject({ usable: false, why: 'bubblewrap is not installed' });
  });

  it('does nothing where nothing is missing', async () => {
    await install('bwrap', `${VERSION_0_9}; exit 0`);
    await install('apt-get', `touch "${bin}/asked"`);
    expect(await mendSandbox({ PATH: bin }, () => undefined)).toEqual({ usable: true });
    await expect(readFile(join(bin, 'asked'))).rejects.toThrow('ENOENT');
  });
});
