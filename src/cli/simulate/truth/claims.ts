import { checksOf } from '../../../local-github/domain/commit-checks.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { Stage } from '../stage/stage.ts';

/** A claim as the world holds it: a branch and the commit it was made at. */
export interface ClaimTruth {
  readonly repository: Repository;
  readonly task: number;
  readonly attempt: number;
  readonly sha: string;
  readonly runId: number;
  readonly reservedCents: number;
  readonly at: number;
  /** The branch was moved away or deleted, so that nothing can be published on the claim any more. */
  released: boolean;
  deleted: boolean;
  /** Heads that Pawl or GitHub itself made on the branch. */
  readonly heads: Set<string>;
  /** Somebody else pushed to it. */
  touched: boolean;
}

/** The record of an attempt, as its check run holds it. */
export interface RecordTruth {
  readonly at: number;
  readonly outcome: string;
  readonly failureClass: string | undefined;
  readonly cents: number;
  /** Its merge was taken back. */
  readonly reverted: boolean;
}

const BRANCH = /^refs\/heads\/pawl\/(\d+)-(\d+)$/;

/** Follows claims by the branches that stand for them. */
export class Claims {
  readonly #stage: Stage;
  readonly #claims = new Map<string, ClaimTruth>();
  readonly #onClaim: (claim: ClaimTruth) => void;
  /** By repository, oldest first: those of the last two days, and all that are live. */
  readonly #recent = new Map<Repository, ClaimTruth[]>();

  constructor(stage: Stage, onClaim: (claim: ClaimTruth) => void) {
    this.#stage = stage;
    this.#onClaim = onClaim;
  }

  of(repository: Repository, headRef: string): ClaimTruth | undefined {
    return this.#claims.get(`${repository.id} refs/heads/${headRef}`);
  }

  ofTask(repository: Repository, task: number): readonly ClaimTruth[] {
    return this.all(repository).filter((claim) => claim.task === task);
  }

  all(repository: Repository): readonly ClaimTruth[] {
    return this.#recent.get(repository) ?? [];
  }

  /** Its run lives and has not said how it ended. */
  isLive(claim: ClaimTruth): boolean {
    if (claim.deleted || claim.released || this.recordOf(claim)) return false;
    const run = claim.repository.runs.get(claim.runId);
    return run !== undefined && run.status !== 'completed';
  }

  recordOf({ repository, sha }: ClaimTruth): RecordTruth | undefined {
    const { app } = this.#stage;
    const run = checksOf(repository, sha).runs.findLast(
      (one) => one.app.id === app.id && one.name === 'pawl/attempt',
    );
    if (run?.status !== 'completed') return undefined;
    const record: unknown = readJson(run.text ?? '');
    const outcome = Object(Object(record).outcome);
    return {
      at: run.completedAt ?? 0,
      outcome: String(outcome.kind),
      failureClass: outcome.class === undefined ? undefined : String(outcome.class),
      cents: Number(Object(record).cents ?? 0),
      reverted: Object(record).revertedBy !== undefined,
    };
  }

  onEvent(event: GitHubEvent): void {
    const { name, ref = '', repository, actor, payload, sha } = event;
    const [, task, attempt] = BRANCH.exec(ref) ?? [];
    if (name !== 'push' || task === undefined || attempt === undefined) return;
    const key = `${repository.id} ${ref}`;
    const known = this.#claims.get(key);
    const ours = actor.user.id === this.#stage.app.bot.id;
    if (payload['deleted'] === true || sha === '') {
      if (known) known.deleted = known.released = true;
      return;
    }
    // A branch that somebody deleted may be made anew: another claim of the same number.
    if (known === undefined || known.deleted || sha === undefined) {
      if (sha !== undefined) {
        const made = { repository, task: Number(task), attempt: Number(attempt), sha };
        this.#stage.clock.start(() => this.#begin(key, made));
      }
      return;
    }
    if (!ours) known.touched = true;
    else known.heads.add(sha);
    const message = String(Object(payload['head_commit']).message);
    if (message.startsWith('Release ')) known.released = true;
  }

  async #begin(
    key: string,
    made: Pick<ClaimTruth, 'repository' | 'task' | 'attempt' | 'sha'>,
  ): Promise<void> {
    const { repository, sha } = made;
    const message = (await repository.git.readCommit(sha))?.message ?? '';
    const claim: ClaimTruth = {
      ...made,
      runId: Number(/^Pawl-Run: (\d+)\//m.exec(message)?.[1]),
      reservedCents: Number(/^Pawl-Reserved-Cents: (\d+)$/m.exec(message)?.[1]),
      at: this.#stage.clock.now(),
      released: false,
      deleted: false,
      heads: new Set(),
      touched: false,
    };
    this.#claims.set(key, claim);
    const all = this.#recent.get(repository) ?? [];
    all.push(claim);
    this.#recent.set(repository, all);
    this.#onClaim(claim);
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^```json\n/, '').replace(/\n```$/, ''));
  } catch {
    return undefined;
  }
}
