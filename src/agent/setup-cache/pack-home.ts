import type { CommandPlace } from '../../process/run-check.ts';
import { runProcess } from '../../process/run-process.ts';

// Archives are made and opened where setup itself runs, behind the same walls: whatever is in one can do no
// more than setup can. Paths are `~/…`.

/** The archive's name in the home: the one place that both sides of the walls see. */
export const ARCHIVE = '.pawl-setup-cache';

const SECONDS = 600;

/** Leaves those of the paths that exist in the archive; gives whether there were any. */
export async function packHome(paths: readonly string[], place: CommandPlace): Promise<boolean> {
  const script = [
    `cd "$HOME"`,
    `rm -rf -- ${ARCHIVE}`,
    'for path do shift; if [ -e "$path" ]; then set -- "$@" "$path"; fi; done',
    'if [ $# -eq 0 ]; then exit 100; fi',
    `tar --create --use-compress-program="gzip -1" --file=${ARCHIVE} -- "$@"`,
  ];
  return (await inHome('pack', script, paths, place, [0, 100])) === 0;
}

/** Puts back what an archive holds, and takes the archive away. */
export async function unpackHome(place: CommandPlace): Promise<void> {
  const script = [`cd "$HOME"`, `tar --extract --gzip --file=${ARCHIVE}`, `rm -f -- ${ARCHIVE}`];
  await inHome('unpack', script, [], place, [0]);
}

/** Takes away what was put back. */
export async function clearHome(paths: readonly string[], place: CommandPlace): Promise<void> {
  // Some tools (Go's, say) leave folders that cannot be written, out of which nothing can be taken.
  const script = [
    `cd "$HOME"`,
    'chmod -R u+rwX -- "$@" 2>/dev/null || true',
    `rm -rf -- ${ARCHIVE} "$@"`,
  ];
  await inHome('clear', script, paths, place, [0]);
}

async function inHome(
  what: string,
  script: readonly string[],
  paths: readonly string[],
  place: CommandPlace,
  okCodes: readonly number[],
): Promise<number> {
  const names = paths.map((path) => path.replace(/^~\//, './'));
  const argv = ['sh', '-e', '-c', script.join('\n'), what, ...names] as const;
  const { exitCode, timedOut, tail, startError } = await runProcess({
    ...(place.enter?.(argv, place.env) ?? { argv, env: place.env }),
    cwd: place.workspace,
    seconds: SECONDS,
  });
  if (exitCode !== undefined && okCodes.includes(exitCode) && !timedOut) return exitCode;
  const said = tail.trim().split('\n').at(-1) ?? '';
  throw new Error(timedOut ? `it took longer than ${SECONDS / 60} minutes` : (startError ?? said));
}
