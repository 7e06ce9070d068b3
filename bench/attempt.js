import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeLibraryRepository } from './library-repository.js';
import { ROOT } from './package-root.js';
import { inTurn, median } from './statistics.js';

const PAIRS = 15;
const WARM_UP = 2;

/** An agent that does nearly nothing: what remains is Pawl's. */
const AGENT = 'echo done > done.txt';

/**
 * Processor time, in seconds, of one attempt as the job `work` makes it from a checkout, with an agent that
 * does nearly nothing, no setup and no checks: of the Action and all that it starts. In the sandbox and
 * without, in turn. Linux with bubblewrap.
 */
export async function measureAttempt() {
  const folder = mkdtempSync(join(tmpdir(), 'pawl-attempt-bench-'));
  try {
    const workspace = makeLibraryRepository(join(folder, 'checkout'));
    const git = (...args) => execFileSync('git', args, { cwd: workspace, encoding: 'utf8' });
    const base = git('rev-parse', 'HEAD').trim();
    const attempt = (sandbox) => () => {
      git('reset', '--quiet', '--hard');
      git('clean', '--quiet', '-fd');
      return secondsOfWork(folder, workspace, packOf(base, sandbox));
    };
    await inTurn(WARM_UP, attempt(false), attempt(true));
    const pairs = await inTurn(PAIRS, attempt(false), attempt(true));
    return {
      without: median(pairs.map(({ a }) => a)),
      within: median(pairs.map(({ b }) => b)),
      difference: median(pairs.map(({ a, b }) => b - a)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `times` of the shell tells what its children took, and theirs. */
function secondsOfWork(folder, workspace, pack) {
  const out = join(folder, 'pawl');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  writeFileSync(join(out, 'task.json'), JSON.stringify(pack));
  const script = '"$0" "$1" >/dev/null && times';
  const printed = execFileSync(
    'bash',
    // A bash whose input is a pipe of Node's reads its user's settings, and what they start would be counted.
    ['--norc', '-c', script, process.execPath, join(ROOT, 'dist', 'action.js')],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        LC_ALL: 'C',
        INPUT_COMMAND: 'work',
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: 'octo/library',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_TEMP: folder,
      },
    },
  );
  const last = printed.trim().split('\n').at(-1) ?? '';
  const spans = [...last.matchAll(/(\d+)m([\d.]+)s/g)];
  if (spans.length !== 2) throw new Error(`the shell tells no times: ${printed}`);
  return spans.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** The task pack that `pick` would have left: a test holds it against the schema. */
export function packOf(base, sandbox) {
  const text = 'Write done.txt.\n\n## Acceptance criteria\n\n- it is there\n';
  const task = { number: 1, title: 'Do it', body: text, url: '', criteria: ['it is there'] };
  const claim = { task: 1, attempt: 1, sha: base, base, runId: 1, runAttempt: 1 };
  const minutes = { minutes: 5, idleMinutes: 5, standstillMinutes: 5, queueMinutes: 5 };
  return {
    version: 1,
    repository: 'octo/library',
    task: { ...task, dependsOn: [], scope: [] },
    claim: { ...claim, reservedCents: 100, content: '', scope: [] },
    policy: {
      enabled: true,
      agent: { name: 'command', command: AGENT },
      parallel: 1,
      priority: { first: [], last: [] },
      trust: { label: 'write', bots: [] },
      attempts: { max: 1, fixRounds: 0, cents: 100, ...minutes },
      budget: { centsPerDay: 1_000, attemptsPerDay: 10 },
      breaker: { failures: 5, minutes: 60 },
      setup: [],
      cache: { paths: [], key: [] },
      checks: [],
      commands: { allow: ['*'], deny: [] },
      sandbox: { enabled: sandbox, allowHosts: [] },
      prices: {},
      ci: { minutes: 60, trust: false },
      merge: { method: 'merge', upToDate: false, approvals: 0 },
      watch: { checks: [], minutes: 60 },
      rollback: { maxPerDay: 0 },
      memory: { file: 'CLAUDE.md' },
    },
    history: [],
    comments: [],
    inFlight: [],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { without, within } = await measureAttempt();
  process.stdout.write(
    `${within.toFixed(2)} s of processor time in the sandbox, ${without.toFixed(2)} s without\n`,
  );
}
