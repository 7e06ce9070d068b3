/** Who may begin, and who may end. */
export const CLAIMS = [
  {
    name: 'a claim does not move the chain of claims on',
    edits: [
      {
        file: 'src/github/apply/create-claim.ts',
        find: '    { branch: QUEUE_BRANCH, from: ledger.tip, to: sha, force: true },\n',
        replace: '',
      },
    ],
    world: { tasks: 8 },
  },
  {
    name: 'who claims need not have seen the claim before',
    edits: [
      {
        file: 'src/github/apply/move-refs.ts',
        find: '    beforeOid: from,\n',
        replace:
          "    ...(branch === 'pawl/queue' && from !== NOTHING ? {} : { beforeOid: from }),\n",
      },
    ],
    world: {
      repositories: 'library',
      tasks: 40,
      faults: 'webhook-lost=1,pick-overlaps=1,person-starts-runs=60,api-slow=0.5',
    },
  },
  {
    name: 'any number of attempts live at once',
    edits: [
      {
        file: 'src/core/order-queue.ts',
        find: 'let left = Math.min(parallel - live, attempts);',
        replace: 'let left = attempts;',
      },
    ],
  },
  {
    name: 'scopes may overlap',
    edits: [
      { file: 'src/core/order-queue.ts', find: '    if (inUse) {', replace: '    if (false) {' },
    ],
  },
  {
    name: 'dependencies are not waited for',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: 'else if (open.length > 0) waits',
        replace: 'else if (open.length > 999) waits',
      },
    ],
    world: { faults: 'agent-blocked=0.5' },
  },
  {
    name: 'GitHub’s own dependencies are not asked about',
    edits: [
      {
        file: 'src/core/missing-facts.ts',
        find: '  if (blockers.length > 0) return { ...NONE, blockers };\n',
        replace: '',
      },
    ],
    world: { repositories: 'library', faults: 'task-in-circle=0.5' },
  },
  {
    name: 'the younger goes first',
    edits: [
      {
        file: 'src/core/order-queue.ts',
        find: 'a.task.facts.issue.createdAt - b.task.facts.issue.createdAt ||',
        replace: 'b.task.facts.issue.createdAt - a.task.facts.issue.createdAt ||',
      },
    ],
  },
  {
    name: 'urgency does not matter',
    edits: [
      {
        file: 'src/core/order-queue.ts',
        find: '        a.rank - b.rank ||\n',
        replace: '',
      },
    ],
    world: { tasks: 30, repositories: 'library' },
  },
  {
    name: 'the fencing is forgotten: what was given up publishes',
    edits: [
      {
        file: 'src/core/step-task.ts',
        find: 'const release = attempt.branch?.tip === attempt.claim.sha;',
        replace: 'const release = false;',
      },
      {
        file: 'src/action/publish.ts',
        find: 'if (!facts || !stands || attempt.record) {',
        replace: 'if (!facts || !attempt) {',
      },
      {
        file: 'src/action/publish.ts',
        find: 'if (run.id !== claim.runId || run.attempt !== claim.runAttempt) {',
        replace: 'if (run.id !== claim.runId) {',
      },
    ],
    world: { faults: 'runner-killed=0.5,person-reruns-dead-run=0.9' },
  },
  {
    name: 'a death is never written down',
    edits: [
      {
        file: 'src/core/step-task.ts',
        find: "if (attempt.record || !attempt.claim || state.kind !== 'failed') return [];",
        replace: 'if (task.facts.attempts.length >= 0) return [];',
      },
    ],
    world: { faults: 'runner-killed=0.4' },
  },
  {
    name: 'a run that takes too long is never cancelled',
    edits: [
      {
        file: 'src/core/judge-run.ts',
        find: 'if (now < until) return',
        replace: 'if (now < Infinity) return',
      },
    ],
    world: { faults: 'agent-hangs=0.5,runner-never-starts=0.3' },
  },
  {
    name: 'the budget is never spent',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'const left = Math.max(0, Math.min(byMoney, byCount));',
        replace: 'const left = 1000;',
      },
    ],
    world: { faults: 'agent-red=1,runner-killed=0.6' },
  },
  {
    name: 'the breaker never trips',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'if (!last || tasks.length < breaker.failures) return undefined;',
        replace: 'return undefined;',
      },
    ],
    world: { faults: 'agent-fails-checks=0.9' },
  },
  {
    name: 'the queue does not rest when the model refuses',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'if (quota && now < quota.until) pauses.push(quota);',
        replace: '',
      },
    ],
    world: { faults: 'agent-quota=6' },
  },
  {
    name: 'a breaker that tripped stays so for ever',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'if (breaker && now < breaker.until)',
        replace: 'if (breaker)',
      },
    ],
    world: { faults: 'agent-fails-checks=0.9' },
  },
];
