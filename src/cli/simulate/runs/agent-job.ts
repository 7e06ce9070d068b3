import { connect } from '../../../github/client/client.ts';
import { explainUnexpected } from '../../../github/client/explain-failure.ts';
import type { GitHubClient } from '../../../github/client/client.ts';
import type { JobContext } from '../../../action/job-context.ts';
import { PawlError } from '../../../errors.ts';
import type { PlayedRun } from '../../../local-github/runner/played/played-run.ts';
import { Killed, SimProcess } from '../processes/sim-process.ts';
import type { Random } from '../random.ts';
import { MINUTE } from '../span.ts';
import type { RunContext } from './agent-run.ts';

/** A job that may have to wait for GitHub's limits. */
const PATIENCE = { pick: 10 * MINUTE, publish: 65 * MINUTE } as const;

/** One job that holds the App's key: a process of its own, which dies with its runner. */
export class AgentJob {
  readonly process: SimProcess;
  readonly #run: PlayedRun;
  readonly #name: 'pick' | 'publish';
  readonly #context: RunContext;

  constructor(run: PlayedRun, name: 'pick' | 'publish', context: RunContext, random: Random) {
    this.#run = run;
    this.#name = name;
    this.#context = context;
    const { stage, network, faults } = context;
    const key = `${run.repository.name} ${run.run.id}/${run.attempt} ${name}`;
    // Between any two of its requests.
    let left = faults.wouldStrike('runner-killed', key) ? random.between(1, 16) : Infinity;
    const when = random.pick(['before', 'after'] as const);
    this.process = new SimProcess(stage.clock, network, {
      name: `run ${key}`,
      kind: 'job',
      skewMs: 0,
      whenKilled: 'throws',
      doom: () => {
        left -= 1;
        if (left > 0) return undefined;
        faults.count('runner-killed');
        return when;
      },
    });
  }

  /** Does the job's work; gives `undefined` if it failed or was killed. */
  async run<T>(
    work: (client: GitHubClient, context: JobContext) => Promise<T>,
  ): Promise<{ readonly value: T } | undefined> {
    const { stage, log, onCrash } = this.#context;
    const { clock, fetch, name } = this.process;
    const { repository, run } = this.#run;
    const [owner = '', repo = ''] = repository.fullName.split('/');
    const context: JobContext = {
      run: {
        id: run.id,
        attempt: run.runAttempt,
        live: true,
        waiting: false,
        startedAt: run.runStartedAt,
        conclusion: undefined,
        url: `${stage.site.addresses.web}/${repository.fullName}/actions/runs/${run.id}`,
      },
      now: () => clock.now(),
      log: (line) => log(`${name}: ${line}`),
    };
    try {
      const site = {
        baseUrl: stage.site.addresses.api,
        clock,
        fetch,
        patienceMs: PATIENCE[this.#name],
      };
      const client = await connect(stage.credentials, { owner, name: repo }, site);
      return { value: await work(client, context) };
    } catch (thrown) {
      const error = explainUnexpected(thrown);
      log(`${name}: ${String(error)}`);
      if (!(error instanceof PawlError) && !(error instanceof Killed) && !this.process.isDead) {
        onCrash(repository.name, error instanceof Error ? error.stack : error);
      }
      return undefined;
    }
  }
}
