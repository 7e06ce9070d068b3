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
  let found = await checkSandbox(source);
  for (let step = 0; step < STEPS; step += 1) {
    if (found.usable || found.command === undefined) return found;
    const root = process.getuid?.() === 0;
    const argv = root ? found.command : (['sudo', '-n', ...found.command] as const);
    log(`The sandbox: ${found.why}. Doing: ${argv.join(' ')}`);
    const { exitCode, startError } = await runProcess({
      argv,
      cwd: '/',
      env: { PATH: source['PATH'] ?? '', DEBIAN_FRONTEND: 'noninteractive' },
      seconds: MEND_SECONDS,
      onLine: (_, line) => log(line),
    });
    if (exitCode !== 0 || startError !== undefined) return found;
    found = await checkSandbox(source);
  }
  return found;
}
