// Proves that dist/ is what the sources build: builds into a temporary folder and compares every file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const fresh = mkdtempSync(join(tmpdir(), 'pawl-dist-'));
try {
  const rolldown = join('node_modules', 'rolldown', 'bin', 'cli.mjs');
  execFileSync(process.execPath, [rolldown, '-c', '--dir', fresh], { stdio: 'pipe' });
  const differing = [...new Set([...files(fresh), ...files('dist')])].filter(
    (file) => read(join(fresh, file)) !== read(join('dist', file)),
  );
  if (differing.length > 0) {
    process.stderr.write(
      `dist/ is not what the sources build: ${differing.join(', ')}\nRun: npm run build\n`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
