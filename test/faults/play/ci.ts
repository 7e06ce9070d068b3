import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import type { Repository } from '../../../src/local-github/model/repository.ts';
import type { PlayedRun } from '../../../src/local-github/runner/played/played-run.ts';
import { MINUTE, SECOND } from './spans.ts';

export const CI_FILE = '.github/workflows/ci.yml';

export const CI_WORKFLOW = `name: CI
on:
  pull_request:
  merge_group:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
`;

/** Files that CI finds something wrong with. */
const AT_ONCE = /\.red$/;
/** The slow half of it is left out for pull requests, but for those that take something back. */
const IN_THE_END = /\.(?:red|hidden)$/;
/** Red the first time that a run is made. */
const FLAKY = /\.flaky$/;

/** CI: it takes a minute, and judges by the files that are there. */
export class Ci {
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  start(run: PlayedRun): void {
    this.#clock.start(async () => {
      await this.#clock.sleep(5 * SECOND);
      await run.startJob('test');
      await this.#clock.sleep(MINUTE);
      if (run.isOver) return;
      const wrong = await this.#findWrong(run);
      if (wrong === undefined) return run.end();
      const log = `${wrong} is not allowed`;
      await run.end({
        jobs: {
          test: {
            conclusion: 'failure',
            log,
            annotations: [
              {
                ...{ path: wrong, startLine: 1, endLine: 1, level: 'failure', title: '' },
                ...{ rawDetails: '', message: log },
              },
            ],
          },
        },
      });
    });
  }

  async #findWrong({ repository, run, attempt }: PlayedRun): Promise<string | undefined> {
    const [pull] = run.pullRequests;
    const ref = pull === undefined ? undefined : `refs/pull/${pull}/merge`;
    const tested = (ref && (await repository.git.resolve(ref))) ?? run.headSha;
    const paths = await pathsOf(repository, tested);
    const isWhole = run.event === 'push' || run.headBranch.startsWith('pawl/revert-');
    const pattern = isWhole ? IN_THE_END : AT_ONCE;
    return paths.find((path) => pattern.test(path) || (attempt === 1 && FLAKY.test(path)));
  }
}

async function pathsOf({ git }: Repository, commit: string): Promise<readonly string[]> {
  const entries = (await git.readTree(commit, { recursive: true })) ?? [];
  return entries.filter(({ type }) => type === 'blob').map(({ path }) => path);
}
