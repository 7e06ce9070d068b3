import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readPolicy } from '../../src/config/read-policy.ts';
import { ATTACKS } from '../long/red-team/attacks.ts';
import { PACKAGE_FOLDER } from '../support/run-cli.ts';

const read = (...path: string[]): string => readFileSync(join(PACKAGE_FOLDER, ...path), 'utf8');
const manifest = parse(read('app.yml'));
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/ARCHITECTURE.md',
  'docs/install.md',
  'docs/plan.md',
  'docs/try.md',
  'docs/policy.md',
  'docs/security.md',
  'docs/assumptions.md',
  'docs/benchmarks.md',
];

/** The commands of a document: its indented lines that start with a program we know. */
function commandsOf(document: string): string[] {
  return read(document)
    .split('\n')
    .flatMap((line) => /^ {4}((?:node|npm|sed|cp|mkdir) .*?)(?:\s+#.*)?$/.exec(line)?.[1] ?? []);
}

describe('the documents', () => {
  it.each(documents)('%s links only to files that are there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path ?? '',
    );
    const missing = links.filter(
      (path) => !existsSync(join(PACKAGE_FOLDER, dirname(document), path)),
    );
    expect(missing).toEqual([]);
  });

  it('the README’s two main commands are what CI runs', () => {
    const ci = read('.ci/run').split('\n');
    for (const command of ['node dist/cli.js demo', 'npm cit']) {
      expect(commandsOf('README.md')).toContain(command);
      expect(ci).toContain(command);
    }
  });

  it('every npm script that a document names exists', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(/npm run ([a-z:]+)/g)].map(([, script]) => script ?? ''),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});

/** Whether the manifest grants `name=access`. */
function grants(need: string): boolean {
  const [name = '', access] = need.split('=');
  const granted = manifest.default_permissions[name];
  return granted === 'write' || (granted === 'read' && access === 'read');
}

describe('the installation guide', () => {
  it('asks for the permissions and events of the manifest, no more and no less', () => {
    const rows = [...read('docs/install.md').matchAll(/^\| `(\w+)`\s+\| (read|write)\s+\|/gm)];
    expect(Object.fromEntries(rows.map(([, name, access]) => [name, access]))).toEqual(
      manifest.default_permissions,
    );
    const [, table = ''] = read('docs/install.md').split('| event ');
    const [events = ''] = table.split('\n\n');
    const named = events
      .split('\n')
      .flatMap((row) => /^\| ((?:`\w+`(?:, )?)+)/.exec(row)?.[1] ?? []);
    expect(named.flatMap((names) => names.replaceAll('`', '').split(', ')).toSorted()).toEqual(
      manifest.default_events.toSorted(),
    );
  });

  it('grants what GitHub’s table wants for every REST request we make', () => {
    const operations: [string, string, string][] = JSON.parse(
      read('src/local-github/openapi/routes.json'),
    );
    const wanted: Record<string, string> = JSON.parse(
      read('src/local-github/openapi/permissions.json'),
    );
    const sources = readdirSync(join(PACKAGE_FOLDER, 'src/github'), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read('src/github', file));
    const routes = [
      ...sources
        .join('\n')
        .matchAll(
          /'(GET|POST|PUT|PATCH|DELETE) (\/repos\/(?!\{owner\}\/\{repo\}\/installation)[^']+)'/g,
        ),
    ];
    expect(routes.length).toBeGreaterThan(10);
    const refused = routes.flatMap(([, method, path]) => {
      const operation =
        operations.find((one) => one[0].toUpperCase() === method && one[1] === path)?.[2] ??
        'unknown';
      const sets = (wanted[operation] ?? '').split('; ');
      const granted = sets.some((set) => set.split(',').every((need) => grants(need)));
      return granted ? [] : [`${operation}: ${wanted[operation]}`];
    });
    expect(refused).toEqual([]);
  });

  it('its commands make a workflow and a policy that are valid as they are', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-install-'));
    try {
      symlinkSync(PACKAGE_FOLDER, join(folder, 'pawl'));
      mkdirSync(join(folder, 'mine'));
      const commands = commandsOf('docs/install.md').filter(
        (command) => !command.includes('npm start'),
      );
      expect(commands).toHaveLength(4);
      for (const command of commands)
        execFileSync('sh', ['-ec', command], { cwd: join(folder, 'mine') });
      const workflow = readFileSync(join(folder, 'mine/.github/workflows/agent.yml'), 'utf8');
      expect(workflow).not.toMatch(/PAWL_REPOSITORY|PAWL_SHA/);
      expect(workflow.match(/uses: OWNER\/pawl@[0-9a-f]{40}/g)).toHaveLength(4);
      const reconcile = readFileSync(join(folder, 'mine/.github/workflows/reconcile.yml'), 'utf8');
      expect(reconcile).not.toMatch(/PAWL_(?!APP_ID|PRIVATE_KEY)/);
      expect(parse(reconcile).on.workflow_run.workflows).toEqual(['CI', parse(workflow).name]);
      expect(reconcile).toContain("sender.login != 'my-pawl[bot]'");
      expect(readPolicy(readFileSync(join(folder, 'mine/.github/pawl.yml'), 'utf8')).ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is told of security', () => {
  it('names each attack of the red team once, and none that is not tried', () => {
    const told = [...read('docs/security.md').matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
    const tried = ATTACKS.map(({ name }) => name);
    const words = ['The gate to hosts', 'The home', "The model's key"];
    expect(told.filter((name) => !words.includes(name ?? '')).toSorted()).toEqual(tried.toSorted());
    expect(new Set(tried).size).toBe(tried.length);
  });

  /** What a section says of tests, and those of it that stand in none of these files. */
  function toldAndUntried(title: string, files: readonly string[]): [number, string[]] {
    const [, rest = ''] = read('docs/security.md').split(`## ${title}\n`);
    const [section = ''] = rest.split('\n## ');
    const told = [...section.matchAll(/(?<![\w`])_([^_]+)_/g)].map(([, name]) => name ?? '');
    const tests = files.map((file) => read(file)).join('\n');
    return [told.length, told.filter((name) => !tests.includes(`'${name}'`))];
  }

  function testsIn(folder: string): string[] {
    const files = readdirSync(join(PACKAGE_FOLDER, folder));
    return files.filter((file) => file.endsWith('.test.ts')).map((file) => `${folder}/${file}`);
  }

  it('names of the model gateway what a test tries', () => {
    const [told, untried] = toldAndUntried('The model gateway', testsIn('test/agent/gateway'));
    expect(told).toBeGreaterThan(15);
    expect(untried).toEqual([]);
  });

  it('names of what setup leaves what a test tries', () => {
    const [told, untried] = toldAndUntried('What setup leaves for the next attempt', [
      ...testsIn('test/agent/setup-cache'),
      'test/long/setup-cache.long.ts',
    ]);
    expect(told).toBeGreaterThan(5);
    expect(untried).toEqual([]);
  });

  it('names of the tree that an agent leaves what a test tries', () => {
    const [told, untried] = toldAndUntried('The tree that it leaves', [
      'test/changeset/hostile-tree.test.ts',
    ]);
    expect(told).toBeGreaterThan(5);
    expect(untried).toEqual([]);
  });

  it('the policy that a page shows for setup’s cache is one, and a setup needs what it says', () => {
    const [, example = ''] = read('docs/policy.md').split(/```yaml\n(?=setup:)/);
    const shown = readPolicy(example.split('```')[0] ?? '');
    expect(shown).toMatchObject({
      ok: true,
      policy: { cache: { paths: ['~/.npm'], key: ['package-lock.json'] } },
    });
  });
});
