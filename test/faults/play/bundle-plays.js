import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { shells } from '../../../rolldown.config.js';

// Bundles the plays into a folder, as a program is shipped: there they take a seventh of the time that they
// take in Jest, which links each file by itself. `node bundle-plays.js FOLDER`.

const here = dirname(fileURLToPath(import.meta.url));
const [, , dir] = process.argv;
await build({
  ...shells,
  cwd: here,
  input: { plays: 'play-matrix.ts' },
  logLevel: 'silent',
  output: { dir, format: 'esm', entryFileNames: '[name].js' },
});
