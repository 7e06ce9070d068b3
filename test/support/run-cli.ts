import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const PACKAGE_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

/** The shipped command line as a process of its own. */
export interface CliProcess {
  readonly child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits until what it printed satisfies `test`; fails if it ends before. */
  until(test: () => boolean): Promise<void>;
  /** Its exit code. */
  ended(): Promise<number | null>;
}

export function startCli(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = PACKAGE_FOLDER,
): CliProcess {
  const child = spawn(process.execPath, [`${PACKAGE_FOLDER}/dist/cli.js`, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const exit = once(child, 'close').then(() => child.exitCode);
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended: () => exit,
    until: async (test) => {
      while (!test()) {
        if (child.exitCode !== null)
          throw new Error(`it ended with ${child.exitCode}: ${stdout}${stderr}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

/** Runs the command line to its end. */
export async function runCli(
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const cli = startCli(args, environment);
  const code = await cli.ended();
  return { code, stdout: cli.stdout(), stderr: cli.stderr() };
}
