import { resolve } from 'node:path';
import { PawlError } from '../../errors.ts';
import { parseTaskSpec } from '../../core/task-spec.ts';
import { proseOf } from '../../markdown/prose-of.ts';
import type { TaskSpec } from '../../core/task-spec.ts';
import { isIssueNumber } from '../../core/ids.ts';
import { parseOptions } from '../parse-options.ts';
import { readAgent } from '../read-agent.ts';
import { readTask } from '../read-task.ts';

export interface TryOptions {
  readonly task: TaskSpec;
  /** A folder of the repository. */
  readonly repo: string;
  /** The keys of the policy's `agent` that the command line names; `undefined` for the policy's own. */
  readonly agent: Readonly<Record<string, string>> | undefined;
  readonly json: boolean;
  readonly sandbox: boolean;
  /** A folder that gets what the attempt left. */
  readonly out: string | undefined;
}

/** Reads the command line of `try`; throws `PAWL_USAGE` for what makes no sense. */
export async function readTryOptions([file = '', ...args]: readonly string[]): Promise<TryOptions> {
  if (file === '' || file.startsWith('-')) {
    throw new PawlError('PAWL_USAGE', 'try takes the file of a task first: try TASK.md --repo DIR');
  }
  const values = parseOptions(args, {
    repo: { type: 'string' },
    agent: { type: 'string' },
    model: { type: 'string' },
    command: { type: 'string' },
    service: { type: 'string' },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    'no-sandbox': { type: 'boolean', default: false },
  });
  return {
    task: await readSpec(file),
    repo: resolve(values.repo ?? '.'),
    agent: readAgent(values),
    json: values.json,
    sandbox: !values['no-sandbox'],
    out: values.out === undefined ? undefined : resolve(values.out),
  };
}

/** On GitHub a task without criteria is sent back; here it may be tried. */
async function readSpec(file: string): Promise<TaskSpec> {
  const { title, body } = await readTask(file);
  const number = 1;
  if (!isIssueNumber(number)) throw new Error('1 is the number of an issue');
  const parsed = parseTaskSpec({ number, title, body, url: '' }, proseOf(body));
  if (parsed.ok) return parsed.spec;
  if (parsed.problems.includes('bad-scope')) {
    const detail = `the list under \`Scope\` in ${file} holds what is no pattern of paths inside the repository`;
    throw new PawlError('PAWL_USAGE', detail);
  }
  return { number, title, body, url: '', criteria: [], dependsOn: [], scope: [] };
}
