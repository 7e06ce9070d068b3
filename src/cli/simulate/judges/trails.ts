import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import { taskName } from './court.ts';
import { pullHeads } from './pull-heads.ts';

/** Lines that are kept of one subject. */
const KEPT = 30;

/** What happened to each task and repository lately, in lines: shown with a violation. */
export class Trails {
  readonly #trails = new Map<string, string[]>();
  readonly #iso: () => string;
  readonly #log: (line: string) => void;

  constructor(iso: () => string, log: (line: string) => void) {
    this.#iso = iso;
    this.#log = log;
  }

  of(subject: string): readonly string[] {
    return this.#trails.get(subject) ?? [];
  }

  note(subject: string, line: string): void {
    const trail = this.#trails.get(subject) ?? [];
    trail.push(`${this.#iso()} ${line}`.slice(0, 180));
    if (trail.length > KEPT) trail.shift();
    this.#trails.set(subject, trail);
    this.#log(`${subject}: ${line}`);
  }

  onEvent(event: GitHubEvent): void {
    const { name, repository, actor, action } = event;
    const told = describe(event);
    if (told === undefined) return;
    const { line, task } = told;
    const who = actor.user.login;
    const subject = task === undefined ? repository.name : taskName(repository, task);
    this.note(subject, `${name}${action === undefined ? '' : ` ${action}`} ${line} by ${who}`);
  }

  onTold({
    process,
    method,
    path,
    operation,
    told,
    status,
    repository,
    isWrite,
  }: SentRequest): void {
    if (!isWrite || (told === status && status !== undefined && status < 400)) return;
    const subject = repository?.split('/')[1] ?? process;
    const what = operation ?? `${method} ${path}`;
    this.note(subject, `${process} asked ${what}: GitHub ${status ?? '-'}, told ${told ?? '-'}`);
  }
}

interface Told {
  readonly line: string;
  readonly task: number | undefined;
}

function describe({ name, action, ref = '', payload, sha = '' }: GitHubEvent): Told | undefined {
  switch (name) {
    case 'issues': {
      const { number } = Object(payload['issue']);
      const label = Object(payload['label']).name;
      return { task: Number(number), line: label === undefined ? '' : String(label) };
    }
    case 'issue_comment': {
      const { body } = Object(payload['comment']);
      const line = String(body).replaceAll(/\s+/g, ' ').slice(0, 160);
      return { task: Number(Object(payload['issue']).number), line };
    }
    case 'issue_dependencies': {
      const { blocked_issue: blocked, blocking_issue: blocking } = payload;
      return { task: Number(Object(blocked).number), line: `#${Object(blocking).number}` };
    }
    case 'pull_request':
    case 'pull_request_review': {
      const { head, number, merged, merge_commit_sha: merge } = Object(payload['pull_request']);
      const { ref: branch, sha: commit } = Object(head);
      const how = merged === true ? ` as ${String(merge).slice(0, 7)}` : '';
      const line = `#${number} ${branch} at ${String(commit).slice(0, 7)}${how}`;
      return { task: pullHeads(String(branch))?.task, line };
    }
    case 'push': {
      const branch = ref.replace('refs/heads/', '');
      if (branch === 'pawl/queue') return undefined;
      const message = String(Object(payload['head_commit']).message ?? '').split('\n')[0];
      return { task: pullHeads(branch)?.task, line: `${branch} ${sha.slice(0, 7)} ${message}` };
    }
    case 'workflow_run': {
      const run = Object(payload['workflow_run']);
      if (action !== 'completed' && action !== 'requested') return undefined;
      const where = `${run.head_branch} ${String(run.head_sha).slice(0, 7)}`;
      const line = `${run.id}/${run.run_attempt} ${run.name} ${run.conclusion ?? ''} on ${where}`;
      return { task: pullHeads(String(run.head_branch))?.task, line };
    }
    case 'check_run': {
      const run = Object(payload['check_run']);
      if (!String(run.name).startsWith('pawl/')) return undefined;
      const record = String(Object(run.output).text ?? '')
        .replaceAll(/\s+/g, ' ')
        .slice(0, 200);
      const task = Number(/"task":(\d+)/.exec(record)?.[1]);
      return { task: Number.isFinite(task) ? task : undefined, line: `${run.name} ${record}` };
    }
    default:
      return undefined;
  }
}
