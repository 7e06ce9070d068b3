const WORDS = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i;
const TRAILER = /\n\n\n(?:[\w-]+: .*\n)*skip-checks: ?true\s*$/i;

/** Whether a head commit's message keeps `push` and `pull_request` workflows from running. */
export function asksToSkipCi(message: string): boolean {
  return WORDS.test(message) || TRAILER.test(message);
}
