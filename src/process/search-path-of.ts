import type { SourceEnvironment } from './fresh-home.ts';

/** Where programs are looked for, by whoever has this environment: as shells do it if that does not say. */
export function searchPathOf(source: SourceEnvironment): string {
  return source['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
}
