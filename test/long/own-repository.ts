import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NAMED = ['user.name=Ada', 'user.email=ada@example.com'].flatMap((name) => ['-c', name]);

/** Runs git in a folder; gives what it printed. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await run('git', [...NAMED, ...args], { cwd: folder })).stdout.trim();
}

const CI = `name: CI
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2
      - run: npm test
`;

export const MEMORY = 'Whoever greets here ends with a full stop.';

const FILES: Readonly<Record<string, string>> = {
  'package.json':
    '{ "name": "greetings", "type": "module", "scripts": { "test": "node --test" } }\n',
  'CLAUDE.md': `# Greetings\n\n${MEMORY}\n`,
  'src/shout.js': 'export const shout = (text) => `${text.toUpperCase()}!`;\n',
  'test/shout.test.js': `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shout } from '../src/shout.js';

test('shouts', () => assert.equal(shout('hey'), 'HEY!'));
`,
  '.github/workflows/ci.yml': CI,
  '.github/pawl.yml': 'checks:\n  - npm test\n',
};

/** Makes a small repository of a user's own, with tests and CI, in a new folder. Gives its commit. */
export async function makeOwnRepository(folder: string): Promise<string> {
  for (const [path, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=Greetings');
  return git(folder, 'rev-parse', 'HEAD');
}

export const CRITERION = "`greet('Ada')` is `'Good day, Ada.'`";

export const TASK = `# Greet somebody by name

The library shouts, but cannot greet.

## Acceptance criteria

- [ ] ${CRITERION}
- [ ] A test proves it
`;

export const GREET = 'export const greet = (name) => `Good day, ${name}.`;\n';

export const GREET_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { greet } from '../src/greet.js';

test('greets', () => assert.equal(greet('Ada'), 'Good day, Ada.'));
`;
