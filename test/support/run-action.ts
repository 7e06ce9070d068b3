import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE_FOLDER } from './run-cli.ts';

export interface ActionResult {
  readonly code: number | null;
  /** With the runner's escapes undone. */
  readonly stdout: string;
  /** What was written to `GITHUB_OUTPUT`. */
  readonly outputs: string;
  /** Names of the files left for the next job. */
  readonly left: readonly string[];
}

/** A job's machine: the folder that `RUNNER_TEMP` names, and what the runner tells every step. */
export class ActionRunner {
  readonly temp: string;
  readonly #apiUrl: string;

  private constructor(temp: string, apiUrl: string) {
    this.temp = temp;
    this.#apiUrl = apiUrl;
  }

  static async create(apiUrl: string): Promise<ActionRunner> {
    return new ActionRunner(await mkdtemp(join(tmpdir(), 'pawl-action-test-')), apiUrl);
  }

  /** Leaves a file as an earlier job would have. */
  async leave(name: string, text: string): Promise<void> {
    const folder = join(this.temp, 'pawl');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text);
  }

  async read(name: string): Promise<string> {
    return readFile(join(this.temp, 'pawl', name), 'utf8');
  }

  /** Runs the shipped Action as the runner does: a process with an environment built from nothing. */
  async run(
    inputs: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> {
    const output = join(this.temp, 'output');
    await writeFile(output, '');
    const child = spawn(process.execPath, [join(PACKAGE_FOLDER, 'dist', 'action.js')], {
      cwd: this.temp,
      env: {
        PATH: process.env['PATH'],
        GITHUB_REPOSITORY: 'ada/engine',
        GITHUB_API_URL: this.#apiUrl,
        GITHUB_SERVER_URL: this.#apiUrl,
        GITHUB_RUN_ID: '4711',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_OUTPUT: output,
        GITHUB_WORKSPACE: this.temp,
        RUNNER_TEMP: this.temp,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await once(child, 'close');
    const folder = join(this.temp, 'pawl');
    return {
      code: child.exitCode,
      stdout: printed
        .replaceAll(/^::add-mask::.*$/gm, '::add-mask::…')
        .replaceAll('%0A', '\n')
        .replaceAll('%0D', '\r')
        .replaceAll('%25', '%'),
      outputs: await readFile(output, 'utf8'),
      left: existsSync(folder) ? await readdir(folder) : [],
    };
  }

  async remove(): Promise<void> {
    await rm(this.temp, { recursive: true, force: true });
  }
}
