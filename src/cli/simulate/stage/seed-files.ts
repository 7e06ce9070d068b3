import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { packageFolder } from '../../package-folder.ts';
import type { RepositoryKind } from './repository-kind.ts';

export const POLICY_FILE = '.github/pawl.yml';
export const AGENT_WORKFLOW = '.github/workflows/agent.yml';
export const CI_WORKFLOW = '.github/workflows/ci.yml';

/** Files that many tasks change: how they come to conflict. */
export const SHARED_FILES = ['src/shared/one.txt', 'src/shared/two.txt', 'src/shared/three.txt'];

const ciOn = (events: string): string => `name: CI
on:
  pull_request:
${events}  push:
    branches: [main, trunk]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
  lint:
    runs-on: ubuntu-latest
    steps:
      - run: npm run lint
`;

/** What a repository holds at the beginning: the workflow that is shipped, CI, a policy, some files. */
export async function seedFiles(kind: RepositoryKind): Promise<Readonly<Record<string, string>>> {
  const template = await readFile(
    join(packageFolder(), 'templates', 'workflows', 'agent.yml'),
    'utf8',
  );
  const agent = template.replaceAll('PAWL_REPOSITORY@PAWL_SHA', `pawl/pawl@${'0'.repeat(40)}`);
  const shared = SHARED_FILES.map((path) => [path, `The beginning of ${path}\n`]);
  return {
    'README.md': `# ${kind.name}\n`,
    [AGENT_WORKFLOW]: agent,
    [CI_WORKFLOW]: ciOn(kind.mergeQueue ? '  merge_group:\n' : ''),
    [POLICY_FILE]: stringify(kind.policy),
    ...Object.fromEntries(shared),
  };
}
