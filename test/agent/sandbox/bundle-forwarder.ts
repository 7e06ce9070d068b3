import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PACKAGE_FOLDER } from '../../support/run-cli.ts';

/** Makes the forwarder as it ships, from its source as it stands; gives the file. */
export async function bundleForwarder(folder: string): Promise<string> {
  const file = join(folder, 'forward.mjs');
  const cli = join(PACKAGE_FOLDER, 'node_modules/rolldown/bin/cli.mjs');
  const input = join(PACKAGE_FOLDER, 'src/agent/sandbox/forward-main.ts');
  const args = [cli, input, '--file', file, '--format', 'esm', '--platform', 'node'];
  await promisify(execFile)(process.execPath, args, { cwd: PACKAGE_FOLDER });
  return file;
}
