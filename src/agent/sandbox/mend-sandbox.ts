import type { SourceEnvironment } from '../../process/fresh-home.ts';
import { runProcess } from '../../process/run-process.ts';
import { checkSandbox } from './check-sandbox.ts';
import type { SandboxCheck } from './check-sandbox.ts';

const MEND_SECONDS = 180;
/** There may be no bubblewrap, and then user namespaces are forbidden. */
const STEPS = 2;

/**
 * As `checkSandbox`, but runs what is to be done about it, by sudo where that asks for no password: for
 * machines that are thrown away, as hosted runners are. `log` is told each command.
 */
export async function mendSandbox(
  source: SourceEnvironment,
  log: (line: string) => void,
): Promise<SandboxCheck> {
  const run = (command: readonly [string, ...string[]]): Promise<boolean> =>
    asRoot(command, source, log);
  let found = await checkSandbox(source);
  for (let step = 0; step < STEPS; step += 1) {
    if (found.usable || found.command === undefined) return found;
    log(`The sandbox: ${found.why}.`);
    const [program] = found.command;
    const done =
      (await run(found.command)) ||
      // The image of a runner may be older than what its lists of packages name.
      (program === 'apt-get' && (await run(['apt-get', 'update'])) && (await run(found.command)));
    if (!done) return found;
    found = await checkSandbox(source);
  }
  return found;
}

/** Whether it ended well. */
async function asRoot(
  command: readonly [string, ...string[]],
  source: SourceEnvironment,
  log: (line: string) => void,
): Promise<boolean> {
  const argv = process.getuid?.() === 0 ? command : (['sudo', '-n', ...command] as const);
  log(`$ ${argv.join(' ')}`);
  const { exitCode } = await runProcess({
    argv,
    cwd: '/',
    env: { PATH: source['PATH'] ?? '', DEBIAN_FRONTEND: 'noninteractive' },
    seconds: MEND_SECONDS,
    onLine: (_, line) => log(line),
  });
  return exitCode === 0;
}
