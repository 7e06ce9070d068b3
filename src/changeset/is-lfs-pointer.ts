/** The specification's own bound. */
const LONGEST = 1_024;

/** By any version: the older one's name still counts. */
const POINTER =
  /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\n(?:ext-\d-\S+ \S+\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/;

/**
 * Whether this is what Git LFS stores in a file's place (docs/spec.md of git-lfs/git-lfs). An empty file is
 * its own pointer.
 */
export function isLfsPointer(content: Buffer): boolean {
  if (content.length === 0) return true;
  return content.length < LONGEST && POINTER.test(content.toString('latin1'));
}
