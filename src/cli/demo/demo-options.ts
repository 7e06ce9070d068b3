import { readFile } from 'node:fs/promises';
import { PawlError } from '../../errors.ts';
import { parseNumber, parseOptions } from '../parse-options.ts';

export interface DemoTask {
  readonly title: string;
  readonly body: string;
}

export interface DemoOptions {
  readonly json: boolean;
  readonly keep: boolean;
  /** Shows what the app prints, on standard error. */
  readonly verbose: boolean;
  /** A repository of the user's; `undefined` for the shipped library. */
  readonly repo: string | undefined;
  readonly tasks: readonly DemoTask[];
  /** The policy's `agent`, if it is to be another than the repository's own. */
  readonly agent: Readonly<Record<string, string>> | undefined;
  readonly modelKey: string | undefined;
  readonly modelUrl: string | undefined;
  /** How the app is disturbed while it works. */
  readonly outage: 'stop' | 'kill' | undefined;
  /** A file that gets every request and webhook at the end. */
  readonly journal: string | undefined;
  readonly limitMs: number;
}

/** Reads the demo's command line; throws `PAWL_USAGE` for what makes no sense together. */
export async function readDemoOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<DemoOptions> {
  const values = parseOptions(args, {
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    repo: { type: 'string' },
    task: { type: 'string', multiple: true, default: [] },
    agent: { type: 'string' },
    command: { type: 'string' },
    outage: { type: 'string' },
    journal: { type: 'string' },
    minutes: { type: 'string' },
  });
  const { repo, task: files, outage } = values;
  if (repo === undefined && (files.length > 0 || values.agent !== undefined)) {
    throw new PawlError(
      'PAWL_USAGE',
      '--task and --agent need --repo: the shipped library has tasks and an agent of its own',
    );
  }
  if (repo !== undefined && files.length === 0)
    throw new PawlError('PAWL_USAGE', '--repo needs at least one --task');
  if (outage !== undefined && outage !== 'stop' && outage !== 'kill') {
    throw new PawlError('PAWL_USAGE', `--outage is stop or kill, not "${outage}"`);
  }
  const minutes = parseNumber(
    'minutes',
    values.minutes ?? (repo === undefined ? '10' : '60'),
    1,
    10_000,
  );
  return {
    json: values.json,
    keep: values.keep,
    verbose: values.verbose,
    repo,
    tasks: await Promise.all(files.map(readTask)),
    agent: readAgent(values.agent, values.command),
    modelKey: environment['ANTHROPIC_API_KEY'],
    modelUrl: environment['ANTHROPIC_BASE_URL'],
    outage,
    journal: values.journal,
    limitMs: minutes * 60_000,
  };
}

function readAgent(name: string | undefined, command: string | undefined): DemoOptions['agent'] {
  switch (name) {
    case undefined:
      if (command !== undefined)
        throw new PawlError('PAWL_USAGE', '--command needs --agent command');
      return undefined;
    case 'command':
      if (command === undefined)
        throw new PawlError('PAWL_USAGE', "--agent command needs --command 'PROGRAM …'");
      return { name, command };
    case 'claude':
      return { name };
    case 'replay':
      return { name, file: '.github/replay.json' };
    default:
      throw new PawlError('PAWL_USAGE', `--agent is replay, command or claude, not "${name}"`);
  }
}

/** A task in a file: its first line, without a leading `#`, is the title; the rest is the text. */
export async function readTask(file: string): Promise<DemoTask> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new PawlError('PAWL_USAGE', `the task file ${file} cannot be read`, { cause: error });
  });
  const [first = '', ...rest] = text.trimStart().split('\n');
  const title = first.replace(/^#+\s*/, '').trim();
  if (title === '') throw new PawlError('PAWL_USAGE', `the task file ${file} is empty`);
  return { title, body: rest.join('\n').trim() };
}
