import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { FaultKind } from '../faults/fault-kinds.ts';
import type { Faults } from '../faults/faults.ts';
import type { Registry } from '../population/registry.ts';
import type { Random } from '../random.ts';
import type { HealthReader } from '../runs/health.ts';
import { DAY, HOUR } from '../span.ts';
import type { Stage } from '../stage/stage.ts';
import type { Truths } from '../truth/truths.ts';
import { Maintainer } from './maintainer.ts';
import { meddleWith } from './meddlers.ts';
import { mendMain, REPOSITORY_DEEDS } from './repository-deeds.ts';
import type { RepositoryScene } from './repository-deeds.ts';

export interface PeopleOptions {
  readonly stage: Stage;
  readonly truths: Truths;
  readonly registry: Registry;
  readonly faults: Faults;
  readonly health: HealthReader;
  readonly random: Random;
  readonly onRewritten: (repository: Repository) => void;
}

/** Everybody else in the world: those who help, those who err, and those who try what they may not. */
export class People {
  readonly #options: PeopleOptions;

  constructor(options: PeopleOptions) {
    this.#options = options;
  }

  start(): void {
    const { stage, truths, registry, random, faults } = this.#options;
    for (const { repository } of stage.repositories) {
      const own = random.fork(repository.name);
      const maintainer = new Maintainer(stage, repository, truths, registry, own.fork('rounds'));
      stage.clock.start(() => maintainer.work());
      stage.clock.start(() => this.#answerNotices(repository, own.fork('notices')));
      for (const name of Object.keys(REPOSITORY_DEEDS)) {
        const kind = isDeed(name) ? name : undefined;
        if (kind === undefined || faults.rate(kind) <= 0) continue;
        stage.clock.start(() => this.#nowAndThen(kind, repository));
      }
    }
  }

  /** Whoever filed a task, and others, may do something to it. */
  onEvent({ name, action, repository, payload }: GitHubEvent): void {
    if (name !== 'issues' || action !== 'opened') return;
    const { stage, truths, registry, faults } = this.#options;
    const number = Number(Object(payload['issue']).number);
    stage.clock.after(1_000, () => {
      const task = registry.byIssue(repository.fullName, number);
      // Whoever had something in mind with it has so still where it was moved to.
      if (task && !task.moved) meddleWith(task, { stage, truths, registry, faults });
    });
  }

  async #nowAndThen(
    kind: FaultKind & keyof typeof REPOSITORY_DEEDS,
    repository: Repository,
  ): Promise<void> {
    const { stage, faults } = this.#options;
    const random = faults.random(kind, repository.name);
    const deed = REPOSITORY_DEEDS[kind];
    for (;;) {
      await stage.clock.sleep(-Math.log(1 - random.fraction()) * (DAY / faults.rate(kind)));
      // What takes hours is not begun any more when all is to become quiet.
      if (stage.clock.now() > faults.calmFrom - 12 * HOUR) return;
      faults.count(kind);
      await deed?.(this.#scene(repository, random));
    }
  }

  /** Pawl's notice says what a person must do: for a red default branch, mend it. */
  async #answerNotices(repository: Repository, random: Random): Promise<void> {
    const { stage } = this.#options;
    for (;;) {
      await stage.clock.sleep(random.around(3 * HOUR, 1.4));
      const notice = [...repository.issues.values()].find(
        ({ state, labels }) =>
          state === 'open' && labels.some(({ name }) => name === 'agent:notice'),
      );
      if (notice && /red/.test(notice.title)) await mendMain(this.#scene(repository, random));
    }
  }

  #scene(repository: Repository, random: Random): RepositoryScene {
    const { stage, health, truths, onRewritten } = this.#options;
    return {
      stage,
      cast: stage.cast,
      repository,
      random,
      health,
      onVariable: () => truths.policies.noteVariable(repository),
      onRewritten: () => onRewritten(repository),
    };
  }
}

function isDeed(name: string): name is keyof typeof REPOSITORY_DEEDS {
  return Object.hasOwn(REPOSITORY_DEEDS, name);
}
