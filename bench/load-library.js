import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { ROOT } from './package-root.js';

/** What a TypeScript file of this folder exports, bundled into `folder` with the sources that it measures. */
export async function loadLibrary(name, folder) {
  const bundle = await rolldown({
    input: join(ROOT, 'bench', `${name}.ts`),
    platform: 'node',
    logLevel: 'silent',
  });
  const file = join(folder, `${name}.mjs`);
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return import(pathToFileURL(file).href);
}
