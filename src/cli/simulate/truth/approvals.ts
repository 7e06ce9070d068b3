import { roleIncludes, roleOf } from '../../../local-github/domain/repositories.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { AccountActor } from '../../../local-github/model/account.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { ByKey } from './by-key.ts';
import { Timeline } from './timeline.ts';

/** What is asked for by an issue: ticking a box asks for nothing else. */
export function askedBy({ title, body }: Pick<Issue, 'title' | 'body'>): string {
  return `${title}\n${body.replaceAll('\r', '')}`.replaceAll(/\[[xX]\]/g, '[ ]').trim();
}

/** Whether somebody may start work here, as the policies of a simulation have it. */
export function mayCommand(repository: Repository, actor: AccountActor): boolean {
  return actor.kind === 'user' && roleIncludes(roleOf(repository, actor.user), 'write');
}

/**
 * Which text somebody with the right last stood behind, for each issue: kept by the simulation from
 * what people do, and by nothing that Pawl says.
 */
export class Approvals {
  readonly #now: () => number;
  /** `undefined` while nobody stands behind the text as it is. */
  readonly #texts = new ByKey<Issue, Timeline<string | undefined>>(() => new Timeline(undefined));

  constructor(now: () => number) {
    this.#now = now;
  }

  of(issue: Issue): Timeline<string | undefined> {
    return this.#texts.get(issue);
  }

  onEvent({ name, action, repository, actor, payload }: GitHubEvent): void {
    if (name !== 'issues' && name !== 'issue_comment') return;
    const issue = repository.issues.get(Number(Object(payload['issue']).number));
    if (issue === undefined) return;
    const trusted = mayCommand(repository, actor);
    const approved = this.#texts.get(issue);
    const set = (text: string | undefined): void => approved.set(this.#now(), text);
    if (name === 'issue_comment') {
      const body = String(Object(payload['comment']).body);
      if (action === 'created' && trusted && /^\/pawl approve\b/.test(body)) set(askedBy(issue));
      return;
    }
    // Moved here by somebody who may write in both places; who gave the label has moved with it.
    if (action === 'opened' && issue.labels.some((one) => one.name === 'agent')) {
      const giver = giverOf(issue);
      const stands = giver === undefined ? trusted : mayCommand(repository, giver);
      set(stands ? askedBy(issue) : undefined);
    }
    const isTask = Object(payload['label']).name === 'agent';
    if (action === 'unlabeled' && isTask) set(undefined);
    if (action === 'labeled' && isTask) set(trusted ? askedBy(issue) : undefined);
    if (action === 'edited') {
      if (!trusted) set(undefined);
      else if (approved.now !== undefined) set(askedBy(issue));
    }
  }
}

/** Who gave an issue the task's label, where its history tells. */
function giverOf({ timeline }: Issue): AccountActor | undefined {
  const given = timeline.findLast(
    (event) => event.kind === 'labeled' && event.label.name === 'agent',
  );
  return given && { kind: 'user', user: given.actor };
}
