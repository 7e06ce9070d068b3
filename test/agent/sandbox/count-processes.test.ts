import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PACKAGE_FOLDER } from '../../support/run-cli.ts';

/** Whoever may make none, such as anybody but root, leaves none either. */
describe('a group whose processes are counted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-count-'));
  const bundle = join(folder, 'count.mjs');
  beforeAll(() => {
    const cli = join(PACKAGE_FOLDER, 'node_modules/rolldown/bin/cli.mjs');
    const input = join(PACKAGE_FOLDER, 'src/agent/sandbox/count-processes.ts');
    const args = [cli, input, '--file', bundle, '--format', 'esm', '--platform', 'node'];
    execFileSync(process.execPath, args, { cwd: PACKAGE_FOLDER });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['process.exit()', 'await group?.remove()'])('is gone after %s', (ending) => {
    const name = `pawl-test-${randomUUID()}`;
    const code = `
      const { countProcesses } = await import(${JSON.stringify(bundle)});
      const group = await countProcesses('${name}', 10);
      process.stdout.write(group ? 'made' : 'none');
      ${ending};`;
    const args = ['--input-type=module', '--eval', code];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toMatch(/^(?:made|none)$/);
    expect(groups().filter((group) => group.endsWith(name))).toEqual([]);
  });
});

function groups(): string[] {
  try {
    return readdirSync('/sys/fs/cgroup', { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
