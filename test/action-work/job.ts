import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runVerify } from '../../src/action/verify.ts';
import { runWork } from '../../src/action/work.ts';
import type { WorkResult } from '../../src/action/work.ts';
import type { Proofs } from '../../src/core/attempt.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import { packWith } from '../agent/sample-pack.ts';
import { GitWorkspace } from '../changeset/git-workspace.ts';
import type { Tree } from '../changeset/git-workspace.ts';

export const KEY = 'sk-ant-0123456789';

/** The jobs `work` and `verify` of one run, each with a checkout of its own, on real git. */
export class Job {
  readonly logged: string[] = [];
  private readonly env: Record<string, string | undefined>;

  private constructor(
    readonly checkout: GitWorkspace,
    readonly pack: TaskPack,
    readonly out: string,
  ) {
    const { root } = checkout;
    this.env = {
      ...process.env,
      PATH: `${join(root, 'bin')}:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: root,
      GITHUB_TOKEN: 'ghs_token',
      ANTHROPIC_API_KEY: KEY,
    };
  }

  static async create(tree: Tree, policy: string): Promise<Job> {
    const checkout = await GitWorkspace.create(tree);
    const job = new Job(
      checkout,
      packWith({ policy, base: checkout.base }),
      join(checkout.root, 'out'),
    );
    await job.write('pack.json', JSON.stringify(job.pack));
    return job;
  }

  work(
    workspace = this.checkout.folder,
    attempt = 1,
    minutes: number | undefined = undefined,
  ): Promise<WorkResult> {
    const { packFile, env, out: outFolder } = this;
    const run = { id: this.pack.claim.runId, attempt };
    const log = (line: string): void => {
      this.logged.push(line);
    };
    return runWork({ run, packFile, workspace, minutes, outFolder, env, log });
  }

  async verify(minutes: number | undefined = undefined): Promise<Proofs> {
    const { packFile, env, out: outFolder } = this;
    const workspace = await this.checkout.checkout();
    const changesetFile = join(outFolder, 'changeset.json');
    return runVerify({
      packFile,
      changesetFile,
      workspace,
      minutes,
      outFolder,
      env,
      log: (line) => this.logged.push(line),
    });
  }

  /** Writes a file beside the checkouts: the pack, a program in `bin`, an artifact in `out`. */
  async write(path: string, text: string, mode = 0o644): Promise<void> {
    const place = join(this.checkout.root, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, text, { mode });
  }

  async read(path: string): Promise<unknown> {
    return JSON.parse(await readFile(join(this.out, path), 'utf8'));
  }

  private get packFile(): string {
    return join(this.checkout.root, 'pack.json');
  }
}

/** A policy whose agent is this shell command. */
export function agent(script: string, more = ''): string {
  return `agent: { name: command, command: ${JSON.stringify(script)} }\n${more}`;
}
