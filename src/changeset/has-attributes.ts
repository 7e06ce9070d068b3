/** Whether any of these paths is a file of git attributes. */
export function hasAttributes(paths: Iterable<string>): boolean {
  for (const path of paths) if (`/${path}`.endsWith('/.gitattributes')) return true;
  return false;
}
