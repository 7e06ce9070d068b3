import type { LocalGitHub } from '../../local-github/start-local-github.ts';
import { PawlError } from '../../errors.ts';
import { AppProcess } from './app-process.ts';
import type { DemoOptions } from './demo-options.ts';
import type { Display } from './display.ts';
import { MainStory } from './main-story.ts';
import { disturb } from './outage.ts';
import { agentsAtWork, liveRuns, readMain, readProgress } from './read-progress.ts';
import type { TaskProgress } from './read-progress.ts';
import type { Tally } from './request-tally.ts';
import type { Stage } from './stage.ts';
import { DemoUser } from './demo-user.ts';
import { demoTasks } from './demo-tasks.ts';

export interface DemoResult {
  readonly tasks: readonly TaskProgress[];
  readonly main: { readonly sha: string; readonly green: boolean };
  readonly requests: Tally;
  readonly seconds: number;
}

/** States that a task leaves only when a person does something. */
const ENDS = new Set(['done', 'needs-human', 'needs-spec', 'cancelled']);

/**
 * The show: the app starts, the user files issues and labels them, and then only watches (and mends
 * the one text that Pawl sends back) until every task has ended and nothing runs any more, or until
 * `signal` says that nobody watches.
 */
export async function runDemo(
  github: LocalGitHub,
  stage: Stage,
  app: AppProcess,
  options: DemoOptions,
  display: Display,
  tally: Tally,
  signal: AbortSignal,
): Promise<DemoResult> {
  const { repository } = stage;
  const started = Date.now();
  await app.start();
  display.say(`the app runs as process ${app.pid ?? '?'}; end it if you like: it is started again`);
  const user = new DemoUser(github.addresses.api, repository.fullName, stage.userToken);
  const tasks = await demoTasks(options);
  const issues: number[] = [];
  for (const task of tasks) issues.push(await user.fileTask(task));
  display.say(
    `${issues.length} issues are labelled for the agent: ${github.addresses.web}/${repository.fullName}/issues`,
  );

  const story = new MainStory(repository);
  const disturbance = options.outage && disturb(options.outage, app, repository, display);
  const isOver = (progress: readonly TaskProgress[]): boolean =>
    progress.every(({ state }) => ENDS.has(state)) && liveRuns(repository).length === 0;

  try {
    for (;;) {
      signal.throwIfAborted();
      const progress = readProgress(repository, issues);
      display.update(progress);
      for (const line of await story.next(progress)) display.say(line);
      const waiting = await user.mendSentBack(progress, tasks);
      if (waiting) display.say(waiting);
      else if (isOver(progress) && !disturbance?.active()) break;
      if (Date.now() - started > options.limitMs) {
        throw new PawlError(
          'PAWL_DEMO_UNFINISHED',
          `after ${options.limitMs / 60_000} minutes it still goes on (agents at work: ${agentsAtWork(repository)})`,
        );
      }
      await nextChange(github);
    }
  } finally {
    disturbance?.end();
  }
  return {
    tasks: readProgress(repository, issues),
    main: await readMain(repository),
    requests: tally,
    seconds: Math.round((Date.now() - started) / 100) / 10,
  };
}

/** The next time anything happens on the local GitHub, or half a second. */
async function nextChange(github: LocalGitHub): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, 500);
    const stop = github.world.events.on(done);
  });
}
