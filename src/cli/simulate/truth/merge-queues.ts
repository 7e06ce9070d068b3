import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import type { Stage } from '../stage/stage.ts';
import { ByKey } from './by-key.ts';

/** A stay of a pull request in a merge queue. */
export interface QueueStay {
  /** Pawl put it in. */
  readonly byPawl: boolean;
  readonly head: string;
  readonly from: number;
  /** GitHub's word for why it left; `undefined` while it is in. */
  readonly reason: string | undefined;
  /** Pawl took it out. */
  readonly outByPawl: boolean;
}

/** Follows what is put into merge queues, by whom, and how it leaves them. */
export class MergeQueues {
  readonly #stage: Stage;
  /** By pull request, oldest first. */
  readonly #stays = new ByKey<Issue, QueueStay[]>(() => []);

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** All stays of a pull request, oldest first. */
  of(issue: Issue): readonly QueueStay[] {
    return this.#stays.peek(issue) ?? [];
  }

  /** Merges of what Pawl put in. */
  get merges(): number {
    const all = this.#stays.all.flatMap(([, stays]) => stays);
    return all.filter(({ byPawl, reason }) => byPawl && reason === 'MERGE').length;
  }

  onEvent({ name, action, repository, actor, payload }: GitHubEvent): void {
    if (name !== 'pull_request' || (action !== 'enqueued' && action !== 'dequeued')) return;
    const issue = repository.issues.get(Number(payload['number']));
    const head = issue?.pullRequest?.headSha;
    if (issue === undefined || head === undefined) return;
    const { clock, app } = this.#stage;
    const byPawl = actor.user.id === app.bot.id;
    const stays = this.#stays.get(issue);
    if (action === 'enqueued') {
      stays.push({ byPawl, head, from: clock.now(), reason: undefined, outByPawl: false });
      return;
    }
    const last = stays.pop();
    const reason = String(payload['reason']);
    if (last) stays.push({ ...last, reason, outByPawl: byPawl });
  }
}
