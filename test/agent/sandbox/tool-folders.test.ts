import { describe, expect, it } from '@jest/globals';
import { programFolder, toolFolder } from '../../../src/agent/sandbox/tool-folders.ts';

describe('what a folder of the PATH makes readable', () => {
  it.each([
    [
      'a version of a tool cache, not the cache',
      '/opt/hostedtoolcache/node/22.1.0/x64/bin',
      '/opt/hostedtoolcache/node/22.1.0/x64',
    ],
    [
      'a version in a home, deep enough',
      '/home/me/.nvm/versions/node/v22/bin',
      '/home/me/.nvm/versions/node/v22',
    ],
    [
      'the packages around linked programs',
      '/tmp/tools/node_modules/.bin',
      '/tmp/tools/node_modules',
    ],
    ['a folder that is not called bin', '/home/me/.pyenv/shims', '/home/me/.pyenv/shims'],
    ['nothing more than programs at the top of a home', '/home/me/bin', '/home/me/bin'],
    ['nor in its .local', '/home/me/.local/bin', '/home/me/.local/bin'],
    ['nor in its .cargo, where a token lies', '/home/me/.cargo/bin', '/home/me/.cargo/bin'],
    ['no folder that a home lies in', '/home/bin', '/home/bin'],
    ['nor the top of the machine', '/opt/bin', '/opt/bin'],
    ['nor all of somebody else’s home', '/home/you/bin', '/home/you/bin'],
  ])('%s', (_, entry, folder) => {
    expect(toolFolder(entry, ['/home/me'])).toBe(folder);
  });

  it.each(['/usr/bin', '/bin', '/usr/local/bin', 'node_modules/.bin', '.', '', '/'])(
    'nothing for %j: it is the system’s, or nowhere',
    (entry) => {
      expect(toolFolder(entry, ['/home/me'])).toBeUndefined();
    },
  );

  it('a program behind a link brings the packages it was installed with, or itself alone', () => {
    const cli = '/home/me/.npm-global/lib/node_modules/@openai/codex/node_modules/x/bin/codex.js';
    expect(programFolder(cli, ['/home/me'])).toBe('/home/me/.npm-global/lib/node_modules');
    const native = '/home/me/.local/share/claude/versions/2.1.330';
    expect(programFolder(native, ['/home/me'])).toBe(native);
    expect(programFolder('/opt/go/1.24/x64/bin/go', ['/home/me'])).toBe('/opt/go/1.24/x64');
    expect(programFolder('/home/me/.cargo/bin/cargo', ['/home/me'])).toBe('/home/me/.cargo/bin');
  });
});
