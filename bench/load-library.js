import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { ROOT } from './package-root.js';

/** What a TypeScript file of this folder exports, bundled into `folder` with the sources that it measures. */
export async function loadLibrary(name, folder) {
  const file = join(folder, `${name}.mjs`);
  await build({
    input: join(ROOT, 'bench', `${name}.ts`),
    platform: 'node',
    logLevel: 'silent',
    output: { file, format: 'esm', codeSplitting: false },
  });
  return import(pathToFileURL(file).href);
}
