import { MODEL_VARIABLES } from '../../agent/supervisor/model-service.ts';
import { PawlError } from '../../errors.ts';
import { readAgent } from '../read-agent.ts';
import { readTask } from '../read-task.ts';
import type { TaskText } from '../read-task.ts';
import { parseNumber, parseOptions } from '../parse-options.ts';

export interface DemoOptions {
  readonly json: boolean;
  readonly keep: boolean;
  /** Shows what the app prints, on standard error. */
  readonly verbose: boolean;
  /** A repository of the user's; `undefined` for the shipped library. */
  readonly repo: string | undefined;
  readonly tasks: readonly TaskText[];
  /** The policy's `agent`, if it is to be another than the repository's own. */
  readonly agent: Readonly<Record<string, string>> | undefined;
  /** Keys and addresses of models' services, from the environment. */
  readonly models: Readonly<Record<string, string>>;
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
    model: { type: 'string' },
    command: { type: 'string' },
    service: { type: 'string' },
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
    agent: readAgent(values),
    models: modelsIn(environment),
    outage,
    journal: values.journal,
    limitMs: minutes * 60_000,
  };
}

function modelsIn(
  environment: Readonly<Record<string, string | undefined>>,
): DemoOptions['models'] {
  const names = [...MODEL_VARIABLES.keys, ...MODEL_VARIABLES.addresses];
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const value = environment[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}
