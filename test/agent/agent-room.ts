import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from '@jest/globals';
import type { FileStore } from '../../src/agent/setup-cache/file-store.ts';
import { runAttempt } from '../../src/agent/supervisor/run-attempt.ts';
import type { AttemptRun } from '../../src/agent/supervisor/run-attempt.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { commitAll, git } from '../changeset/git-workspace.ts';

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

  /** Makes an attempt on what the workspace holds now, in a job that holds tokens. */
  async run(
    pack: TaskPack,
    memory?: string,
    more: Record<string, string> = {},
    store?: FileStore,
  ): Promise<AttemptRun> {
    if (memory !== undefined) await this.file('CLAUDE.md', memory);
    const base = await commitAll(this.workspace);
    const source = {
      ...process.env,
      PATH: `${join(this.root, 'bin')}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: this.root,
      RUNNER_TRACKING_ID: 'github_7',
      GITHUB_TOKEN: 'ghs_token',
      ACTIONS_RUNTIME_TOKEN: 'runtime',
      ANTHROPIC_API_KEY: KEY,
      ANTHROPIC_BASE_URL: 'http://127.0.0.1:1',
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      GEMINI_API_KEY: KEY,
      GOOGLE_GEMINI_BASE_URL: 'http://127.0.0.1:1',
      ...more,
    };
    const { workspace, logged } = this;
    const log = (line: string): void => {
      logged.push(line);
    };
    return runAttempt({
      pack: { ...pack, claim: { ...pack.claim, base } },
      workspace,
      source,
      log,
      mayMend: false,
      store,
    });
  }

  /** A PATH with git on it, and nothing else. */
  async onlyGit(): Promise<string> {
    const bin = join(this.root, 'only');
    await mkdir(bin);
    const program = join(await git(this.root, '--exec-path'), 'git');
    await symlink(await realpath(program), join(bin, 'git'));
    return bin;
  }

  async file(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.workspace, path)), { recursive: true });
    await writeFile(join(this.workspace, path), text);
  }
}
