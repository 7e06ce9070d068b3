/** Characters that no ref's name may hold: those that mean something in revisions, and controls. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\0-\x20\x7f~^:?*[\\]/;

/** Whether `git check-ref-format` takes this name. */
export function isRefName(name: string): boolean {
  if (!name.includes('/') || name.endsWith('.') || forbidden.test(name)) return false;
  if (name.includes('..') || name.includes('@{')) return false;
  return name
    .split('/')
    .every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
