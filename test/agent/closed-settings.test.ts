import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AgentRoom } from './agent-room.ts';
import { fakeCli } from './fake-cli.ts';
import { packWith } from './sample-pack.ts';

const room = new AgentRoom();

// What opencode is told stands in opencode.test.ts.

describe('a real agent', () => {
  /** Starts it; gives the lines of what it was given. */
  async function started(name: string) {
    await fakeCli(room, name, { lines: [] });
    await room.run(packWith({ policy: `agent: { name: ${name} }` }));
    const text = (path: string): Promise<string> => readFile(join(room.root, path), 'utf8');
    return {
      args: (await text('args')).split('\n'),
      env: (await text('env')).split('\n'),
      text,
    };
  }

  it('claude obeys no settings and starts no programs of the repository, and asks no person', async () => {
    const { args, env } = await started('claude');
    expect(args).toEqual(
      expect.arrayContaining([
        '--setting-sources=user',
        '--strict-mcp-config',
        '--permission-mode=dontAsk',
      ]),
    );
    expect(env).toContain('CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC=1');
    expect(env).toContain('DISABLE_AUTOUPDATER=1');
  });

  it('codex reads no memory by itself, searches no web, keeps nothing, and asks no person', async () => {
    const { args, text } = await started('codex');
    expect(args).toContain('--sandbox=danger-full-access');
    const lines = (await text('home/.codex/config.toml')).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'approval_policy = "never"',
        'project_doc_max_bytes = 0',
        'check_for_update_on_startup = false',
        'web_search = "disabled"',
        'persistence = "none"',
      ]),
    );
    // It makes no helpers in a folder for temporary files that is not there.
    expect(await text('home/tmp/.keep')).toBe('');
  });

  it('gemini takes nothing that the repository adds, reads no memory by itself, and is one process', async () => {
    const { args, env, text } = await started('gemini');
    expect(args).toEqual(
      expect.arrayContaining([
        '--skip-trust',
        '--approval-mode=yolo',
        '--extensions=none',
        '--allowed-mcp-server-names=none',
      ]),
    );
    expect(env).toContain('GEMINI_CLI_NO_RELAUNCH=true');
    expect(JSON.parse(await text('home/.gemini/settings.json'))).toMatchObject({
      privacy: { usageStatisticsEnabled: false },
      telemetry: { enabled: false },
      general: { enableAutoUpdate: false },
      model: { disableLoopDetection: true, skipNextSpeakerCheck: true },
      context: { fileName: 'pawl-reads-no-such-file.md' },
    });
  });
});
