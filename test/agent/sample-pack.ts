import { TaskPackSchema } from '../../src/config/task-pack-schema.ts';
import { readPolicy } from '../../src/config/read-policy.ts';
import type { PastAttempt, TaskComment, TaskPack } from '../../src/core/task-pack.ts';

/** A task pack as `pick` leaves it. `policy` is the text of a policy file. */
export function packWith(
  options: {
    readonly policy?: string;
    readonly base?: string;
    readonly title?: string;
    readonly body?: string;
    readonly history?: readonly PastAttempt[];
    readonly comments?: readonly TaskComment[];
  } = {},
): TaskPack {
  const read = readPolicy(options.policy);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const base = options.base ?? 'b'.repeat(40);
  const pack = {
    version: 1,
    repository: 'octo/demo',
    task: {
      number: 7,
      title: options.title ?? 'Greet politely',
      body:
        options.body ?? 'Say "Good day".\n\n## Acceptance criteria\n- `greet()` says "Good day"\n',
      url: 'http://127.0.0.1/octo/demo/issues/7',
      criteria: ['`greet()` says "Good day"'],
      dependsOn: [],
      scope: [],
    },
    claim: {
      task: 7,
      attempt: 1,
      sha: 'c'.repeat(40),
      base,
      runId: 1,
      runAttempt: 1,
      reservedCents: 500,
      content: 'c0'.repeat(32),
      scope: [],
    },
    // Walls need more than Git and Node: test/long has them.
    policy: { ...read.policy, sandbox: { enabled: false, allowHosts: [] } },
    history: options.history ?? [],
    comments: options.comments ?? [],
  };
  return TaskPackSchema.parse(JSON.parse(JSON.stringify(pack)));
}
