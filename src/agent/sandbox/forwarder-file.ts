import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PawlError } from '../../errors.ts';

/** The bundle of `forward-main.ts`: beside the bundle that this code is in, or in `dist/` above its source. */
export function forwarderFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    for (const path of [join(folder, 'forward.js'), join(folder, 'dist', 'forward.js')]) {
      if (existsSync(path)) return path;
    }
    const parent = dirname(folder);
    if (parent === folder) {
      throw new PawlError(
        'PAWL_SANDBOX_UNUSABLE',
        'dist/forward.js is missing from this installation',
      );
    }
    folder = parent;
  }
}
