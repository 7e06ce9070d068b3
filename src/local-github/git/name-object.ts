import type { GitObject } from './object-reader.ts';
import type { ObjectStore } from './object-store.ts';
import type { RefStore } from './ref-store.ts';
import { treeEntries } from './tree-entries.ts';

/** What a ref's short name may stand for, in git's order. */
const places = ['refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
const sha = /^[0-9a-f]{40}$/;

/**
 * The object that `name` stands for, as git's revisions have it: a sha, a ref by its full or short
 * name, `HEAD`; then `^{commit}`, `^{tree}` or `:path`. Whatever else git may understand (abbreviated
 * shas, `main~2`) is asked of git.
 */
export async function nameObject(
  store: ObjectStore,
  refs: RefStore,
  name: string,
): Promise<GitObject | undefined> {
  const [, base = '', type, path] = /^([^:^]+)(?:\^\{(commit|tree)\}|:(.*))?$/s.exec(name) ?? [];
  const found = sha.test(base) ? base : refSha(refs, base);
  const isPlainPath = path === undefined || /^(?!\.{1,2}\/|\/)(?!.*(\/\/|\/$))/s.test(path);
  if (found === undefined && base.startsWith('refs/')) return undefined;
  if (found === undefined || !isPlainPath) {
    const told = await store.ask(name);
    return told && store.read(told.sha);
  }
  const object = await store.read(found);
  if (type !== undefined) return peel(store, object, type);
  if (path === undefined) return object;
  let at = await peel(store, object, 'tree');
  for (const part of path === '' ? [] : path.split('/')) {
    const entry = treeEntries(at).get(part);
    at = entry && (await store.read(entry.sha));
  }
  return at;
}

function refSha(refs: RefStore, name: string): string | undefined {
  if (name === 'HEAD') return refs.head();
  const full = name.startsWith('refs/') ? refs.get(name) : undefined;
  return (
    full ?? places.map((place) => refs.get(`${place}${name}`)).find((one) => one !== undefined)
  );
}

async function peel(
  store: ObjectStore,
  object: GitObject | undefined,
  type: string,
): Promise<GitObject | undefined> {
  if (object === undefined || object.type === type) return object;
  const isTag = object.type === 'tag';
  if (!isTag && !(object.type === 'commit' && type === 'tree')) return undefined;
  const line = isTag ? /^object (\w+)$/m : /^tree (\w+)$/m;
  const [, next = ''] = line.exec(object.content.toString('latin1', 0, 64)) ?? [];
  return peel(store, await store.read(next), type);
}
