/** What tells one state of a tree from another, at little cost; it may reject. */
export type TreeMark = () => Promise<string>;

/**
 * Looks at the tree now and then, and says when it has not changed for `minutes`, or has. It looks four
 * times in that span, so it is late by a quarter at most. `close` ends it.
 */
export function watchTree(
  mark: TreeMark,
  minutes: number,
  tell: { readonly changed: () => void; readonly stands: () => void },
): { close(): void } {
  let before: string | undefined;
  let since = performance.now();
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    // A tree that cannot be read just now has said nothing.
    const now = await mark().catch(() => before);
    looking = false;
    if (now !== before) {
      if (before !== undefined) tell.changed();
      before = now;
      since = performance.now();
    } else if (performance.now() - since >= minutes * 60_000) tell.stands();
  };
  void look();
  const clock = setInterval(() => void look(), (minutes * 60_000) / 4);
  return { close: () => clearInterval(clock) };
}
