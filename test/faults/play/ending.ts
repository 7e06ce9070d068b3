import type { Repository } from '../../../src/local-github/model/repository.ts';
import type { People } from './people.ts';

/** What a person sees of a task in the end. */
export interface TaskEnding {
  readonly issue: 'open' | 'completed' | 'not_planned';
  readonly labels: readonly string[];
  /** The headline of Pawl's comment. */
  readonly says: string | undefined;
}

/** What a person sees of the repository in the end. Lists are in the order of the alphabet. */
export interface Ending {
  /** By title. */
  readonly tasks: Readonly<Record<string, TaskEnding>>;
  /** Subjects of what stands on the default branch after its first commit. */
  readonly main: readonly string[];
  /** Pull requests that are open, by their task's title. */
  readonly open: readonly string[];
  /** Branches of Pawl's, by their task's title, each once: attempts may be more. */
  readonly branches: readonly string[];
  /** Pawl's own issue, if there is one: its title while it is open, or `closed`. */
  readonly notice: string | undefined;
}

export const DONE: TaskEnding = { issue: 'completed', labels: ['agent'], says: 'Done' };

export const NEEDS_A_PERSON: TaskEnding = {
  issue: 'open',
  labels: ['agent', 'agent:needs-human'],
  says: 'Needs a person',
};

/** Nothing is left over. */
export const TIDY = { open: [], branches: [], notice: undefined } as const;

/** A merge's subject, as Pawl words it, without the number. */
export function merged(title: string): string {
  return `${title} (#n)`;
}

export function reverted(title: string): string {
  return `Revert "${title}" (#n)`;
}

/** Reads how a scene has ended. */
export async function readEnding(people: People): Promise<Ending> {
  const { repository } = people.stage;
  const own = people.issues.filter(({ author }) => author.type === 'Bot');
  const tasks = people.issues.filter((issue) => !own.includes(issue));
  const titles = new Map(tasks.map(({ number, title }) => [String(number), title]));
  const named = (branch: string): string => {
    const [, revert = '', number = ''] = /^pawl\/(revert-)?(\d+)-\d+$/.exec(branch) ?? [];
    return `${revert}${titles.get(number) ?? branch}`;
  };
  const refs = await repository.git.refs('refs/heads/pawl/');
  const branches = refs.map(({ name }) => name.replace('refs/heads/', ''));
  const open = [...repository.issues.values()].flatMap(({ pullRequest, state }) =>
    pullRequest !== undefined && state === 'open' ? [pullRequest.headRef] : [],
  );
  const [notice] = own;
  return {
    tasks: Object.fromEntries(tasks.map((issue) => [issue.title, taskEnding(issue)])),
    main: await subjectsOf(repository),
    open: open.map(named).toSorted(),
    branches: [...new Set(branches.filter((name) => name !== 'pawl/queue').map(named))].toSorted(),
    notice: notice && (notice.state === 'open' ? notice.title : 'closed'),
  };
}

function taskEnding({
  state,
  stateReason,
  labels,
  comments,
}: People['issues'][number]): TaskEnding {
  const closed = stateReason === 'completed' ? 'completed' : 'not_planned';
  const status = comments.find(({ body }) => body.startsWith('<!-- pawl:status -->'));
  return {
    issue: state === 'open' ? 'open' : closed,
    labels: labels.map(({ name }) => name).toSorted(),
    says: status && /### Pawl: (.*)/.exec(status.body)?.[1],
  };
}

/** Along first parents: what a merge brought in was never the default branch. */
async function subjectsOf({ git }: Repository): Promise<readonly string[]> {
  const subjects: string[] = [];
  let commit = await git.readCommit('refs/heads/main');
  for (; commit?.parents[0] !== undefined; commit = await git.readCommit(commit.parents[0])) {
    const [subject = ''] = commit.message.split('\n');
    subjects.push(
      subject.replace(/#\d+(\)$| from .*$)/, (_, end: string) => (end === ')' ? '#n)' : '#n')),
    );
  }
  return subjects.toSorted();
}
