import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { requirePolicy } from '../../config/require-policy.ts';
import { PawlError } from '../../errors.ts';
import { git, requireRepository } from '../git.ts';
import { packageFolder } from '../package-folder.ts';
import { repositoryName } from '../repository-name.ts';
import type { DemoOptions } from './demo-options.ts';
import { withAgent } from '../with-agent.ts';
import { requireAgent } from './require-agent.ts';

/**
 * Makes the repository that the demo runs on, in `folder`: the shipped library, or a copy of the
 * user's own; then adds the workflow and the policy as docs/install.md says. Gives its name.
 */
export async function setUpRepository(
  folder: string,
  options: DemoOptions,
  action: string,
): Promise<string> {
  const name = options.repo === undefined ? 'small-text' : repositoryName(options.repo);
  if (options.repo === undefined) {
    await cp(join(packageFolder(), 'templates', 'demo', 'library'), folder, { recursive: true });
    await git(folder, 'init', '--quiet', '--initial-branch=main');
  } else {
    await requireRepository(options.repo);
    await git(dirname(folder), 'clone', '--quiet', '--no-hardlinks', resolve(options.repo), folder);
    const branch = await git(folder, 'branch', '--show-current');
    // A copy may come from a checkout without a branch: the local GitHub needs one to call default.
    if (branch === '') await git(folder, 'checkout', '--quiet', '-B', 'main');
    await requireCi(folder, options.repo);
  }
  const workflows = join(folder, '.github', 'workflows');
  await mkdir(workflows, { recursive: true });
  const template = await readFile(
    join(packageFolder(), 'templates', 'workflows', 'agent.yml'),
    'utf8',
  );
  await writeFile(
    join(workflows, 'agent.yml'),
    template.replaceAll('PAWL_REPOSITORY@PAWL_SHA', action),
  );
  await writePolicy(join(folder, '.github', 'pawl.yml'), options);
  await git(folder, 'add', '--all', '--force', '--', '.github');
  if (options.repo === undefined) await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message=Set up Pawl');
  return name;
}

/** Keeps the repository's own policy, and changes only who works. */
async function writePolicy(file: string, options: DemoOptions): Promise<void> {
  const { agent } = options;
  const text = await readFile(file, 'utf8').catch(() => '');
  const settings = z.record(z.string(), z.unknown()).catch({}).parse(parse(text));
  const own = requirePolicy(text);
  const policy = agent === undefined ? own : withAgent(own, agent);
  await requireAgent(policy, options);
  const changed = policy === own ? text : stringify({ ...settings, agent });
  await writeFile(file, changed);
}

/** A repository in which no workflow judges pull requests can never become green. */
async function requireCi(folder: string, shown: string): Promise<void> {
  const workflows = join(folder, '.github', 'workflows');
  const files = await readdir(workflows).catch(() => []);
  for (const file of files.filter((name) => /\.ya?ml$/.test(name))) {
    if (judgesPullRequests(await readFile(join(workflows, file), 'utf8'))) return;
  }
  throw new PawlError('PAWL_NO_CI', shown);
}

const EventsSchema = z.union([
  z.string().transform((event) => new Map([[event, undefined]])),
  z.array(z.string()).transform((events) => new Map(events.map((event) => [event, undefined]))),
  z.record(z.string(), z.unknown()).transform((events) => new Map(Object.entries(events))),
]);

/** Whether a workflow reports on a pull request's head: by `pull_request`, or by `push` to any branch. */
function judgesPullRequests(text: string): boolean {
  const parsed = z.object({ on: EventsSchema }).safeParse(readYaml(text));
  if (!parsed.success) return false;
  const { on } = parsed.data;
  return on.has('pull_request') || (on.has('push') && (on.get('push') ?? undefined) === undefined);
}

function readYaml(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
