import { createComment } from '../../../src/local-github/domain/comments.ts';
import { addLabels, removeLabel } from '../../../src/local-github/domain/issue-labels.ts';
import { createIssue, updateIssue } from '../../../src/local-github/domain/issues.ts';
import type { IssueChanges } from '../../../src/local-github/domain/issues.ts';
import { createRef, updateRef } from '../../../src/local-github/domain/refs.ts';
import { createReview, dismissReview } from '../../../src/local-github/domain/reviews.ts';
import type { NewReview } from '../../../src/local-github/domain/reviews.ts';
import type { AccountActor } from '../../../src/local-github/model/account.ts';
import type { Issue, PullRequest } from '../../../src/local-github/model/issue.ts';
import type { Cast, Stage } from './stage.ts';
import { SECOND } from './spans.ts';

/** Files by path; `undefined` deletes one. */
export type FileChanges = Readonly<Record<string, string | undefined>>;

export interface Pull {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

/** People take their time. */
const REACTION_MS = 2 * SECOND;

/** What the people of a scene see and do. */
export class People {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  get cast(): Cast {
    return this.#stage.cast;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Lets time pass. */
  sleep(ms: number): Promise<void> {
    return this.#stage.clock.sleep(ms);
  }

  /** Waits until something is to be seen, and a moment longer: it is looked for after each event. */
  async until<Seen>(look: () => Seen | undefined | false): Promise<Seen> {
    const { clock, site } = this.#stage;
    for (;;) {
      const seen = look();
      if (seen !== undefined && seen !== false) {
        await this.sleep(REACTION_MS);
        return seen;
      }
      const event = new AbortController();
      const stop = site.world.events.on(() => event.abort());
      await clock.sleep(Infinity, event.signal);
      stop();
    }
  }

  /** The task of that title. Throws if nobody filed it. */
  task(title: string): Issue {
    const found = this.issues.find((issue) => issue.title === title);
    if (!found) throw new Error(`There is no task called ${title}`);
    return found;
  }

  get issues(): readonly Issue[] {
    return [...this.#stage.repository.issues.values()].filter(
      ({ pullRequest }) => pullRequest === undefined,
    );
  }

  /** All pull requests for a task, oldest first. */
  pulls(title: string): readonly Pull[] {
    const { number } = this.task(title);
    return [...this.#stage.repository.issues.values()].flatMap((issue) => {
      const pull = issue.pullRequest;
      return pull?.headRef.startsWith(`pawl/${number}-`) === true ? [{ issue, pull }] : [];
    });
  }

  /** The pull request of a task that is open now. */
  openPull(title: string): Pull | undefined {
    return this.pulls(title).find(({ issue }) => issue.state === 'open');
  }

  /** As `openPull`, if nobody said anything of it. */
  unreviewed(title: string): Pull | undefined {
    const open = this.openPull(title);
    return open?.pull.reviews.length === 0 ? open : undefined;
  }

  isMerged(title: string): boolean {
    return this.pulls(title).some(({ pull }) => pull.merged);
  }

  /** Whether an agent's session is going on. */
  get isAgentAtWork(): boolean {
    return [...this.#stage.repository.runs.values()].some(({ jobs }) =>
      jobs.some(({ key, status }) => key === 'work' && status === 'in_progress'),
    );
  }

  /** Whether an attempt's record names this. */
  isRecorded(word: string): boolean {
    return [...this.#stage.repository.checkRuns.values()].some(
      ({ name, text }) => name === 'pawl/attempt' && text?.includes(word) === true,
    );
  }

  shows(title: string, label: string): boolean {
    return this.task(title).labels.some(({ name }) => name === label);
  }

  /** The headline of Pawl's comment on a task. */
  headline(title: string): string | undefined {
    const status = this.task(title).comments.find(({ body }) => body.includes('### Pawl: '));
    return status && /### Pawl: (.*)/.exec(status.body)?.[1];
  }

  async file(by: AccountActor, title: string, body: string): Promise<Issue> {
    const { site, repository } = this.#stage;
    return createIssue(site.world, repository, by, { title, body, labels: ['agent'] });
  }

  async label(by: AccountActor, title: string, name: string): Promise<void> {
    const { site, repository } = this.#stage;
    await addLabels(site.world, repository, by, this.task(title), [name]);
  }

  async unlabel(by: AccountActor, title: string, name: string): Promise<void> {
    const { site, repository } = this.#stage;
    await removeLabel(site.world, repository, by, this.task(title), name);
  }

  say(by: AccountActor, title: string, body: string): void {
    const { site, repository } = this.#stage;
    createComment(site.world, repository, by, this.task(title), body);
  }

  async edit(by: AccountActor, title: string, changes: IssueChanges): Promise<void> {
    const { site, repository } = this.#stage;
    await updateIssue(site.world, repository, by, this.task(title), changes);
  }

  async review(by: AccountActor, pull: Pull, review: NewReview): Promise<void> {
    const { site, repository } = this.#stage;
    await createReview(site.world, repository, by, pull, review);
  }

  /** Takes back what somebody said of a pull request. */
  async dismiss(by: AccountActor, pull: Pull): Promise<void> {
    const { site, repository } = this.#stage;
    for (const review of pull.pull.reviews) {
      await dismissReview(site.world, repository, by, pull, review, 'It is settled');
    }
  }

  /** Sets a repository variable, or takes it away. */
  setVariable(name: string, value: string | undefined): void {
    const { variables } = this.#stage.repository;
    if (value === undefined) variables.delete(name);
    else variables.set(name, value);
  }

  /** Commits files onto a branch, and pushes them; gives the commit. */
  async commit(
    by: AccountActor,
    message: string,
    files: FileChanges,
    branch = 'main',
  ): Promise<string> {
    const { site, repository } = this.#stage;
    const { git } = repository;
    const ref = `refs/heads/${branch}`;
    const tip = await git.resolve(ref);
    const edits = [];
    for (const [path, text] of Object.entries(files)) {
      const sha = text === undefined ? undefined : await git.writeBlob(Buffer.from(text));
      edits.push({ path, mode: '100644' as const, sha });
    }
    const { name, email } = by.user;
    const author = { name, email, at: this.#stage.clock.now() };
    const parents = tip === undefined ? [] : [tip];
    const tree = await git.writeTree(tip, edits);
    const sha = await git.writeCommit({ message, tree, parents, author, committer: author });
    if (tip === undefined) await createRef(site.world, repository, by, ref, sha);
    else await updateRef(site.world, repository, by, ref, sha);
    return sha;
  }
}
