import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestLog } from '../../local-github/http/site.ts';
import { PawlError } from '../../errors.ts';
import { freePort } from '../free-port.ts';
import { git } from '../git.ts';
import { startGitHub } from '../start-github.ts';
import { AppProcess } from './app-process.ts';
import { readDemoOptions } from './demo-options.ts';
import type { DemoOptions } from './demo-options.ts';
import { liveDisplay, plainDisplay, SILENT } from './display.ts';
import type { Display } from './display.ts';
import { Journal } from './journal.ts';
import { count, emptyTally } from './request-tally.ts';
import type { TaskProgress } from './read-progress.ts';
import { runDemo } from './run-demo.ts';
import type { DemoResult } from './run-demo.ts';
import { buildStage } from './stage.ts';
import type { Stage } from './stage.ts';

/** `demo`: gives the exit code. Whatever happens, nothing that it started is left running. */
export async function demoCommand(args: readonly string[]): Promise<number> {
  const options = await readDemoOptions(args, process.env);
  const tally = emptyTally();
  const journal = new Journal();
  const onRequest = (request: RequestLog): void => {
    count(tally, request);
    if (options.journal !== undefined) journal.note(request);
  };
  const github = await startGitHub({ onRequest });
  let app: AppProcess | undefined;
  const interrupted = interruption();
  const show = async (): Promise<number> => {
    const port = await freePort();
    const stage = await buildStage(github, options, `http://127.0.0.1:${port}/api/github/webhooks`);
    const page = `${github.addresses.web}/${stage.repository.fullName}`;
    const display = chooseDisplay(options, ({ issue, pullRequest }) =>
      pullRequest === null ? `${page}/issues/${issue}` : `${page}/pull/${pullRequest}`,
    );
    display.say(`a GitHub on this machine: ${page}`);
    const logApp = (line: string): void => {
      if (options.verbose) process.stderr.write(`${line}\n`);
    };
    app = new AppProcess(stage, github.addresses.api, port, logApp);
    const result = await runDemo(github, stage, app, options, display, tally, interrupted.signal);
    tell(result, options, await saveRepository(stage));
    if (options.keep) {
      process.stderr.write(`The local GitHub stays up until Ctrl-C: ${page}\n`);
      await interrupted.promise;
    }
    return endedAsMeant(result, options) ? 0 : 1;
  };
  try {
    return await Promise.race([interrupted.promise, show()]);
  } finally {
    interrupted.end();
    await app?.stop();
    await github.close();
    if (options.journal !== undefined) {
      await journal.write(options.journal, github.webhooks.deliveries);
    }
  }
}

function chooseDisplay({ json }: DemoOptions, link: (task: TaskProgress) => string): Display {
  if (json) return SILENT;
  const write = (text: string): void => void process.stdout.write(text);
  return process.stdout.isTTY
    ? liveDisplay(write, () => process.stdout.columns, link)
    : plainDisplay(write, Date.now(), link);
}

function tell(result: DemoResult, options: DemoOptions, repository: string): void {
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...result, repository }, null, 2)}\n`);
    return;
  }
  const { main, requests, seconds } = result;
  process.stdout.write(
    [
      '',
      ...result.tasks.map(({ issue, state, reason }) => `#${issue} ${state}: ${reason}`),
      `main is ${main.green ? 'green' : 'not green'} at ${main.sha.slice(0, 7)}; ${requests.total} requests in ${seconds} s`,
      `The repository as it is now: git clone ${repository}`,
      '',
    ].join('\n'),
  );
}

/** A bare copy that outlives the local GitHub, so that what was merged can be looked at. Gives its path. */
async function saveRepository({ repository }: Stage): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-demo-'));
  await git(folder, 'clone', '--quiet', '--bare', repository.git.path, `${repository.name}.git`);
  return join(folder, `${repository.name}.git`);
}

/** How the shipped tasks must end. With the user's own tasks, each must be done. */
const MEANT = ['done', 'needs-human', 'done', 'needs-human', 'done', 'done'];

function endedAsMeant({ tasks, main }: DemoResult, { repo }: DemoOptions): boolean {
  const states = tasks.map(({ state }) => state);
  const meant = repo === undefined ? MEANT : states.map(() => 'done');
  const asMeant =
    main.green &&
    states.length === meant.length &&
    states.every((state, index) => state === meant[index]);
  if (!asMeant) {
    const error = new PawlError(
      'PAWL_DEMO_UNFINISHED',
      `main green: ${main.green}; tasks: ${states.join(', ')}`,
    );
    process.stderr.write(`${error.toString()}\n`);
  }
  return asMeant;
}

/** Ctrl-C, as an exit code; `signal` for whoever must stop by himself. */
function interruption(): {
  readonly promise: Promise<number>;
  readonly signal: AbortSignal;
  readonly end: () => void;
} {
  const aborting = new AbortController();
  let stop: (signal: NodeJS.Signals) => void = () => undefined;
  const promise = new Promise<number>((resolve) => {
    stop = (signal) => {
      aborting.abort();
      resolve(signal === 'SIGINT' ? 130 : 143);
    };
  });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    promise,
    signal: aborting.signal,
    end: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
