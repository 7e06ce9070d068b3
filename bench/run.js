import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { measureActionStart } from './action-start.js';
import { rewritePage } from './figures.js';
import { measureAttempt } from './attempt.js';
import { measureGateway } from './gateway.js';
import { requestsFromLabelToDone } from './label-to-done.js';
import { makeLibraryRepository } from './library-repository.js';
import { ROOT } from './package-root.js';
import { runDemo } from './run-demo.js';
import { median } from './statistics.js';
import { secondsToMerge, secondsToRun } from './webhook-to-effect.js';
import { measureMarkdown } from './markdown.js';
import { measureReconcile } from './reconcile.js';
import { measureSandbox } from './sandbox.js';
import { measureSeeds, measureSimulation } from './simulation.js';
import { measureWebhooks } from './webhooks.js';

// Measures what docs/benchmarks.md tells and puts the table there anew.

const SINGLE_RUNS = 5;
const DEMO_RUNS = 3;
const SEEDS = 100;
const page = join(ROOT, 'docs', 'benchmarks.md');
const say = (line) => process.stderr.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'pawl-bench-'));
const loadBefore = loadavg()[0];

try {
  say(`one task, ${SINGLE_RUNS} times`);
  const repository = makeLibraryRepository(join(folder, 'library'));
  const task = join(ROOT, 'templates', 'demo', 'tasks', '1-count-words.md');
  const singles = await times(SINGLE_RUNS, () =>
    runDemo(folder, ['--repo', repository, '--task', task]),
  );
  say('the start of the Action');
  const start = await measureActionStart();
  say('reconcile');
  const reconcile = await measureReconcile();
  say('hostile texts');
  const markdown = await measureMarkdown();
  say('webhooks');
  const webhooks = await measureWebhooks(folder, singles[0].journal);
  say('the model gateway');
  const gateway = await measureGateway();
  say('the sandbox');
  const sandbox = process.platform === 'linux' ? await measureSandbox() : undefined;
  say('an attempt');
  const attempt = process.platform === 'linux' ? await measureAttempt() : undefined;
  say(`the demo, ${DEMO_RUNS} times`);
  const demos = await times(DEMO_RUNS, () => runDemo(folder));

  say('a simulation');
  const simulation = await measureSimulation();
  say(`${SEEDS} seeds`);
  const seeds = await measureSeeds(SEEDS);

  const measured = {
    ...tellRequests(singles),
    ...tellStart(start),
    ...tellReconcile(reconcile),
    ...tellMarkdown(markdown),
    ...tellWebhooks(webhooks),
    ...tellLatency(singles, demos),
    ...tellGateway(gateway),
    ...tellSandbox(sandbox),
    ...tellAttempt(attempt),
    ...tellSimulation(simulation, seeds),
    ...tellDemo(demos),
  };
  const date = new Date().toISOString().slice(0, 10);
  const conditions =
    `${date}, Node ${process.versions.node}, ${availableParallelism()} cores, ` +
    `load ${loadBefore.toFixed(1)} before it began.`;
  const text = rewritePage(readFileSync(page, 'utf8'), measured, conditions);
  const settings = (await resolveConfig(page)) ?? {};
  writeFileSync(page, await format(text, { ...settings, filepath: page }));
  for (const [id, { value, compared = '' }] of Object.entries(measured)) {
    say(`${id.padEnd(18)} ${value} ${compared}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function times(count, measure) {
  const measured = [];
  for (let time = 0; time < count; time += 1) measured.push(await measure());
  return measured;
}

function tellRequests(singles) {
  const counted = singles.map(({ journal }) => requestsFromLabelToDone(journal));
  const totals = counted.map(({ total }) => total);
  const middle = counted.toSorted((a, b) => a.total - b.total)[Math.floor(counted.length / 2)];
  const step = (counts) => {
    const sum = Object.values(counts).reduce((total, count) => total + count, 0);
    const purposes = Object.entries(counts).map(([what, count]) =>
      count === 1 ? what : `${what} ×${count}`,
    );
    return { value: String(sum), beside: purposes.join(', ') };
  };
  return {
    requests: {
      value: String(middle.total),
      beside: `${middle.tokens} tokens minted`,
      compared: spread(totals, 0, ''),
    },
    'requests-app': step(middle.steps.app),
    'requests-pick': step(middle.steps.pick),
    'requests-publish': step(middle.steps.publish),
  };
}

function tellStart({ action, bare, difference, ratio }) {
  return {
    'action-start': {
      value: `${action.toFixed(0)} ms`,
      beside: `\`node -e 0\`: ${bare.toFixed(0)} ms`,
      compared: `${difference.toFixed(0)} ms more, × ${ratio.toFixed(1)}`,
    },
  };
}

function tellReconcile({ queued, mixed }) {
  const tell = ({ milliseconds, ratio }) => ({
    value: `${milliseconds.toFixed(0)} ms`,
    beside: 'on 1,000 tasks, in turn',
    compared: `× ${ratio.toFixed(1)}`,
  });
  return { reconcile: tell(queued), 'reconcile-mixed': tell(mixed) };
}

function tellMarkdown({ ordinary, hostile: [slowest, ...others] }) {
  return {
    markdown: {
      value: `${(slowest.milliseconds / 1_000).toFixed(1)} s`,
      beside: `an ordinary one: ${ordinary.toFixed(0)} ms`,
      compared: `× ${(slowest.milliseconds / ordinary).toFixed(0)}, the slowest of ${others.length + 1}`,
    },
  };
}

function tellWebhooks({ pawl, noop, ratio, bytes, connections }) {
  return {
    webhooks: {
      value: pawl.toFixed(0),
      beside: `a no-op Probot app: ${noop.toFixed(0)}`,
      compared: `× ${ratio.toFixed(2)} (${connections} connections, ${(bytes / 1000).toFixed(0)} kB)`,
    },
  };
}

function tellLatency(singles, demos) {
  const toRun = singles.flatMap(({ journal }) => secondsToRun(journal));
  const idle = singles.flatMap(({ journal }) => secondsToMerge(journal));
  const busy = demos.flatMap(({ journal }) => secondsToMerge(journal));
  return {
    'to-run': { value: `${median(toRun).toFixed(2)} s`, compared: spread(toRun, 2, ' s') },
    'to-merge': {
      value: `${median(idle).toFixed(2)} s`,
      beside: `six tasks at once: ${median(busy).toFixed(2)} s`,
      compared: spread(idle, 2, ' s'),
    },
  };
}

function tellGateway({ first, long }) {
  const tell = ({ direct, through, difference }) => ({
    value: `${through.toFixed(1)} ms`,
    beside: `straight from the service: ${direct.toFixed(1)} ms`,
    compared: `${difference.toFixed(1)} ms more`,
  });
  return { gateway: tell(first), 'gateway-long': tell(long) };
}

function tellSandbox(measured) {
  if (measured === undefined) {
    const unseen = { value: 'seen on Linux only' };
    return { sandbox: unseen, 'sandbox-ports': unseen, 'sandbox-open': unseen };
  }
  const tell = ({ bare, ours, difference }) => ({
    value: `${ours.toFixed(0)} ms`,
    beside: `bare bubblewrap: ${bare.toFixed(0)} ms`,
    compared: `${difference.toFixed(0)} ms more`,
  });
  return {
    sandbox: tell(measured.plain),
    'sandbox-ports': tell(measured.forwarded),
    'sandbox-open': { value: `${measured.open.toFixed(0)} ms` },
  };
}

function tellAttempt(measured) {
  if (measured === undefined) return { attempt: { value: 'seen on Linux only' } };
  const { within, without, difference } = measured;
  return {
    attempt: {
      value: `${within.toFixed(2)} s`,
      beside: `without the sandbox: ${without.toFixed(2)} s`,
      compared: `${difference.toFixed(2)} s more`,
    },
  };
}

function tellSimulation({ missed, kinds, heapMegabytes, ...simulation }, seeds) {
  const { wallSeconds, worldSeconds, gitHubSeconds, ratio, requests } = simulation;
  const hit = `${kinds - missed.length} of ${kinds} kinds of faults hit`;
  const middle = heapMegabytes[Math.floor(heapMegabytes.length / 2)] ?? 0;
  return {
    simulation: {
      value: `${wallSeconds.toFixed(0)} s, ${requests} requests, ${hit}`,
      beside: `git and HTTP alone: ${gitHubSeconds.toFixed(0)} of ${worldSeconds.toFixed(0)} s`,
      compared: `× ${ratio.toFixed(1)}`,
    },
    'simulation-heap': {
      value: `${heapMegabytes.at(-1) ?? 0} MB at the end, all worlds added up`,
      beside: `in the middle: ${middle} MB`,
    },
    'simulation-seeds': {
      value: `${seeds.seconds.toFixed(0)} s, no violation`,
    },
  };
}

function tellDemo(demos) {
  const seconds = demos.map(({ document }) => document.seconds);
  const shares = demos.flatMap(({ times }) =>
    times === undefined
      ? []
      : [
          {
            pawl: (times.app + times.action) / times.total,
            local: times.localGitHub / times.total,
            total: times.total,
          },
        ],
  );
  const percent = (part) => `${(100 * median(shares.map(part))).toFixed(0)} %`;
  return {
    demo: { value: `${median(seconds).toFixed(1)} s`, compared: spread(seconds, 1, ' s') },
    'demo-share':
      shares.length === 0
        ? { value: 'seen on Linux only' }
        : {
            value: percent(({ pawl }) => pawl),
            beside: `the local GitHub: ${percent(({ local }) => local)}; the rest is git, npm and tests`,
            compared: `of ${median(shares.map(({ total }) => total)).toFixed(0)} s`,
          },
  };
}

function spread(numbers, digits, unit) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map((n) => n.toFixed(digits));
  return `${least} to ${most}${unit} in ${numbers.length} runs`;
}
