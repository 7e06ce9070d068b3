import { createComment } from '../../../local-github/domain/comments.ts';
import { removeBlockedBy } from '../../../local-github/domain/dependencies.ts';
import { removeLabel } from '../../../local-github/domain/issue-labels.ts';
import { closeIssue, setLocked, updateIssue } from '../../../local-github/domain/issues.ts';
import { createReview } from '../../../local-github/domain/reviews.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { SLIPPED_IN, taskBody } from '../population/task-text.ts';
import type { FiledTask, Registry } from '../population/registry.ts';
import type { Random } from '../random.ts';
import { HOUR } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import type { Truths } from '../truth/truths.ts';

/** After so many new tries a person gives a task up. */
const TRIES = 3;

/**
 * The person whom Pawl calls: goes round every few hours, reads what the labels say, and does what they
 * ask for, so that every task comes to an end.
 */
export class Maintainer {
  readonly #stage: Stage;
  readonly #truths: Truths;
  readonly #registry: Registry;
  readonly #random: Random;
  readonly #repository: Repository;
  /** How often a person has answered for a task. */
  readonly #answers = new Map<number, number>();

  constructor(
    stage: Stage,
    repository: Repository,
    truths: Truths,
    registry: Registry,
    random: Random,
  ) {
    this.#stage = stage;
    this.#repository = repository;
    this.#truths = truths;
    this.#registry = registry;
    this.#random = random;
  }

  async work(): Promise<never> {
    for (;;) {
      await this.#stage.clock.sleep(this.#random.around(2.5 * HOUR, 1.4));
      for (const issue of [...this.#repository.issues.values()]) {
        if (issue.state === 'open') await this.#look(issue);
      }
    }
  }

  async #look(issue: Issue): Promise<void> {
    if (issue.pullRequest !== undefined) return this.#review(issue);
    const has = (label: string): boolean => issue.labels.some(({ name }) => name === label);
    const task = this.#registry.byIssue(this.#repository.fullName, issue.number);
    if (!task || !has('agent')) return;
    const { world, cast } = this.#stage;
    if (issue.locked) return setLocked(world, this.#repository, cast.maintainer, issue, false);
    if (has('agent:needs-spec')) return this.#mend(issue, task);
    if (has('agent:needs-human')) return this.#answer(issue, task);
    const waits = this.#stage.clock.now() - issue.updatedAt > HOUR;
    if (waits && this.#truths.approvals.of(issue).now === undefined) return this.#approve(issue);
    if (waits && this.#isHeld(issue)) this.#say(issue, 'resume');
  }

  /** Takes out what was slipped in, and stands behind the rest. */
  async #approve(issue: Issue): Promise<void> {
    const { world, cast } = this.#stage;
    const body = issue.body.replaceAll(`\n\n${SLIPPED_IN}`, '');
    if (body !== issue.body) {
      await updateIssue(world, this.#repository, cast.maintainer, issue, { body });
    }
    // GitHub tells whole seconds: an approval in the second of an edit could be the older one.
    await this.#stage.clock.sleep(2_000);
    this.#say(issue, 'approve');
  }

  async #mend(issue: Issue, { plan }: FiledTask): Promise<void> {
    const { world, cast } = this.#stage;
    const body = taskBody({ ...plan, malformed: false }, []);
    await updateIssue(world, this.#repository, cast.maintainer, issue, { body });
  }

  async #answer(issue: Issue, task: FiledTask): Promise<void> {
    const { world, cast } = this.#stage;
    const before = this.#answers.get(issue.number) ?? 0;
    this.#answers.set(issue.number, before + 1);
    const { plan } = task;
    if (before >= TRIES || this.#random.chance(0.15)) {
      return closeIssue(world, this.#repository, cast.maintainer, issue, 'not_planned');
    }
    if (/^Depends on/m.test(issue.body)) {
      const body = taskBody({ ...plan, malformed: false, waitsForNothing: false }, []);
      await updateIssue(world, this.#repository, cast.maintainer, issue, { body });
    }
    const placed = { repository: this.#repository, issue };
    for (const blocking of [...issue.blockedBy]) {
      removeBlockedBy(world, cast.maintainer, placed, blocking.issue.id);
    }
    await this.#stage.clock.sleep(2_000);
    if (this.#repository.issues.get(issue.number) !== issue || issue.state === 'closed') return;
    if (this.#random.chance(0.5)) {
      this.#say(issue, 'retry');
      return;
    }
    const label = issue.labels.find(({ name }) => name === 'agent:needs-human');
    if (label) await removeLabel(world, this.#repository, cast.maintainer, issue, label.name);
  }

  /** Whoever is asked for a review gives one. */
  async #review(issue: Issue): Promise<void> {
    const pull = issue.pullRequest;
    const task = Number(/^pawl\/(?:revert-)?(\d+)-/.exec(pull?.headRef ?? '')?.[1]);
    const about = this.#repository.issues.get(task);
    const asked =
      pull?.headRef.includes('revert') === true
        ? this.#stage.repositories.some(
            ({ repository, kind }) => repository === this.#repository && kind.approvals > 0,
          )
        : about?.labels.some(({ name }) => name === 'agent:awaiting-review') === true;
    const { world, cast } = this.#stage;
    const isMine = pull?.reviews.some(
      ({ state, author }) => state === 'APPROVED' && author.id === cast.maintainer.user.id,
    );
    if (!pull || !asked || isMine === true) return;
    await createReview(
      world,
      this.#repository,
      cast.maintainer,
      { issue, pull },
      { event: 'APPROVE' },
    );
  }

  #isHeld({ comments }: Issue): boolean {
    const said = comments.filter(
      ({ author, body }) =>
        author.id === this.#stage.cast.maintainer.user.id &&
        /^\/pawl (?:hold|stop|resume|retry)$/.test(body),
    );
    return /hold|stop/.test(said.at(-1)?.body ?? '');
  }

  #say(issue: Issue, verb: string): void {
    const { world, cast } = this.#stage;
    createComment(world, this.#repository, cast.maintainer, issue, `/pawl ${verb}`);
  }
}
