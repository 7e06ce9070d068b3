/** Texts that are remembered: of so many repositories. */
const KEPT = 100;

/**
 * A reading of files that seldom change and are asked for on every look: what the last texts gave is
 * kept, and the oldest of them forgotten. `read` must depend on the text alone.
 */
export function remembered<Text extends string | undefined | null, Reading>(
  read: (text: Text) => Reading,
): (text: Text) => Reading {
  const kept = new Map<Text, { readonly reading: Reading }>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known.reading;
    const reading = read(text);
    const [oldest] = kept;
    if (oldest && kept.size >= KEPT) kept.delete(oldest[0]);
    kept.set(text, { reading });
    return reading;
  };
}
