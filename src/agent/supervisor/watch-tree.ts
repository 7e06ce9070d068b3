/** What tells one state of a tree from another, at little cost; it may reject, and does when it is stopped. */
export type TreeMark = (stop: AbortSignal) => Promise<string>;

/**
 * Looks at the tree now and then, and says when it has not changed for `minutes`, or has: only a look that
 * saw it tells. It looks four times in that span, so it is late by a quarter at most. `close` ends it, and the look
 * that is under way, which it waits for: whoever reads the tree next must not meet it.
 */
export function watchTree(
  mark: TreeMark,
  minutes: number,
  tell: { readonly changed: () => void; readonly stands: () => void },
): { close(): Promise<void> } {
  let before: string | undefined;
  let since = performance.now();
  const stop = new AbortController();
  let underWay: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const now = await mark(stop.signal).catch(() => undefined);
    // A tree that cannot be read just now has said nothing: neither that it changed nor that it stands.
    if (now === undefined) return;
    if (now !== before) {
      if (before !== undefined) tell.changed();
      before = now;
      since = performance.now();
    } else if (performance.now() - since >= minutes * 60_000) tell.stands();
  };
  const lookAgain = (): void => {
    underWay ??= look().finally(() => {
      underWay = undefined;
    });
  };
  lookAgain();
  const clock = setInterval(lookAgain, (minutes * 60_000) / 4);
  return {
    async close() {
      clearInterval(clock);
      stop.abort();
      await underWay;
    },
  };
}
