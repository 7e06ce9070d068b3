import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import { runAgent } from '../../src/agent/supervisor/run-agent.ts';
import type { AgentRun } from '../../src/agent/supervisor/run-agent.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';

export const KEY = 'sk-ant-0123456789';

/** A folder for each test, with a workspace and a `bin` that comes first on the PATH. */
export class AgentRoom {
  root = '';
  workspace = '';
  readonly logged: string[] = [];

  constructor() {
    beforeEach(async () => {
      this.root = await mkdtemp(join(tmpdir(), 'pawl-test-'));
      this.workspace = join(this.root, 'workspace');
      this.logged.length = 0;
      await mkdir(this.workspace);
    });
    afterEach(() => rm(this.root, { recursive: true, force: true }));
  }

  /** Runs the pack's agent in a job that holds tokens. */
  run(pack: TaskPack, memory?: string): Promise<AgentRun> {
    const source = {
      ...process.env,
      PATH: `${join(this.root, 'bin')}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: this.root,
      RUNNER_TRACKING_ID: 'github_7',
      GITHUB_TOKEN: 'ghs_token',
      ACTIONS_RUNTIME_TOKEN: 'runtime',
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
    };
    const { workspace, logged } = this;
    return runAgent({ pack, memory, workspace, source, log: (line) => logged.push(line) });
  }

  async file(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.workspace, path)), { recursive: true });
    await writeFile(join(this.workspace, path), text);
  }
}
