import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { pick } from '../../src/action/pick.ts';
import type { Pick } from '../../src/action/pick.ts';
import { publish } from '../../src/action/publish.ts';
import type { ChangedFile } from '../../src/changeset/changeset.ts';
import { parseArtifact } from '../../src/config/parse-artifact.ts';
import { TaskPackSchema } from '../../src/config/task-pack-schema.ts';
import type { TaskPack } from '../../src/core/task-pack.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';

/** A workflow whose one job asks the tests what it does: it lives as long as that takes. */
export const AGENT_WORKFLOW_FILE = {
  '.github/workflows/agent.yml': `name: Pawl
on: workflow_dispatch
jobs:
  attempt:
    runs-on: ubuntu-latest
    steps:
      - run: |
          node -e 'fetch(process.env.PAWL_TEST_JOBS + "/" + process.env.GITHUB_RUN_ID).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))'
`,
};

/** CI that is red where a file called `red` exists, and says so in its log. */
export const CI_WORKFLOW_FILE = {
  '.github/workflows/ci.yml': `name: CI
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: |
          if [ -e red ]; then
            echo "::error file=red,line=3::red is not allowed"
            echo "the end of the log"
            exit 1
          fi
`,
};

/** What the jobs of one run do. Throwing fails the run. */
export type PlayRun = (runId: number) => Promise<void>;

/** Answers the workflow above: `play` is what each of its runs does. */
export class AgentJobs {
  readonly #server: Server;
  readonly url: string;
  play: PlayRun = () => Promise.resolve();
  /** Why runs failed, in their order. */
  readonly failures: unknown[] = [];

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<AgentJobs> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const jobs = new AgentJobs(server, `http://127.0.0.1:${port}`);
    server.on('request', (request, response) => {
      jobs.play(Number(request.url?.slice(1))).then(
        () => response.end(),
        (error: unknown) => {
          jobs.failures.push(error);
          response.writeHead(500).end();
        },
      );
    });
    return jobs;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

export interface PlayOptions {
  /** Which attempt of its run the job belongs to. */
  readonly attempt?: number;
  readonly now?: () => number;
}

/** The job `pick` of a run. */
export function playPick(
  client: GitHubClient,
  runId: number,
  options: PlayOptions = {},
): Promise<Pick | undefined> {
  return pick(client, jobContext(runId, options), undefined);
}

/** The job `publish` of a run whose agent changed these files, and whose checks passed. */
export async function playPublish(
  client: GitHubClient,
  runId: number,
  picked: Pick,
  files: readonly ChangedFile[],
  options: PlayOptions = {},
): Promise<void> {
  const pack: TaskPack = parseArtifact('task.json', picked.pack, TaskPackSchema);
  const changeset = JSON.stringify({ version: 1, base: pack.claim.base, files });
  const proved = createHash('sha256').update(changeset).digest('hex');
  await publish(client, jobContext(runId, options), pack, {
    attempt: JSON.stringify({
      version: 1,
      outcome: 'finished',
      reason: 'Done.',
      agent: 'replay',
      turns: 1,
      seconds: 1,
      usage: { inputTokens: 0, outputTokens: 0, cents: 0 },
      summary: 'I did it.',
    }),
    changeset,
    proofs: JSON.stringify({ version: 1, changeset: proved, checks: [] }),
  });
}

function jobContext(id: number, { attempt = 1, now = Date.now }: PlayOptions) {
  return {
    run: {
      id,
      attempt,
      live: true,
      waiting: false,
      startedAt: now(),
      conclusion: undefined,
      url: `https://github.example/${id}`,
    },
    now,
    log: () => undefined,
  };
}
