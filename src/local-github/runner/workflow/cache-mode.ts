import { isMap, isScalar, parseDocument } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';

/** What a job may do with caches (docs.github.com, "Workflow syntax", `cache-mode`). */
export type CacheMode = 'read' | 'write' | 'write-only' | 'none';

const MODES: readonly string[] = ['read', 'write', 'write-only', 'none'] satisfies CacheMode[];

export interface CacheModes {
  /** The file with spaces where it says `cache-mode`: every place in it stays what it was. */
  readonly content: string;
  readonly workflow: CacheMode | undefined;
  /** By job key. */
  readonly jobs: ReadonlyMap<string, CacheMode>;
  readonly errors: readonly string[];
}

/**
 * Takes `cache-mode` out of a workflow file: GitHub has known it since September 2026, its parser as it is
 * published (0.3.61) does not, and would call it unexpected.
 */
export function takeCacheModes(content: string): CacheModes {
  const jobs = new Map<string, CacheMode>();
  const errors: string[] = [];
  // Hardly any file says so.
  if (!content.includes('cache-mode')) return { content, workflow: undefined, jobs, errors };
  let rest = content;
  const take = (node: unknown): CacheMode | undefined => {
    if (!isMap(node)) return undefined;
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === 'cache-mode');
    const value = pair && valueOf(pair);
    if (value === undefined) return undefined;
    const { text, start, end } = value;
    if (!isMode(text)) {
      errors.push(`Unexpected value '${text}'`);
      return undefined;
    }
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    return text;
  };
  const root = parseDocument(content).contents;
  const workflow = take(root);
  const all = isMap(root) ? root.get('jobs') : undefined;
  for (const { key, value } of isMap(all) ? pairsOf(all) : []) {
    const mode = take(value);
    if (mode !== undefined && isScalar(key)) jobs.set(String(key.value), mode);
  }
  return { content: rest, workflow, jobs, errors };
}

function pairsOf(map: YAMLMap): readonly Pair[] {
  return map.items;
}

function valueOf({ key, value }: Pair): { text: string; start: number; end: number } | undefined {
  if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) return undefined;
  return { text: String(value.value), start: key.range[0], end: value.range[1] };
}

function isMode(text: string): text is CacheMode {
  return MODES.includes(text);
}
