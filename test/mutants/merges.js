/** What may be merged. */
export const MERGES = [
  {
    name: 'a merge names no head',
    edits: [
      { file: 'src/github/merge-pull-request.ts', find: '      sha: effect.head,\n', replace: '' },
    ],
  },
  {
    name: 'no check at all counts as green',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: "if (checks.length === 0) return { kind: 'none' };",
        replace: "if (checks.length === 0) return { kind: 'green', passed: [] };",
      },
    ],
    known:
      'CI of the simulation shows itself in the moment of the push: no fault makes it late yet',
  },
  {
    name: 'a pending check counts as passed',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: "checks.filter((check) => check.result === 'pending').map((check) => check.name)",
        replace: '[]',
      },
      {
        file: 'src/core/verdict.ts',
        find: "checks.filter((check) => check.result === 'passed').map((check) => check.name)",
        replace: "checks.filter((check) => check.result !== 'failed').map((check) => check.name)",
      },
    ],
  },
  {
    name: 'a red check counts as passed',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: "const failed = checks.filter((check) => check.result === 'failed');",
        replace: 'const failed: CheckFacts[] = [];',
      },
    ],
    world: { faults: 'agent-red=0.5' },
  },
  {
    name: 'a required check is not missed',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: '.filter((wanted) => !checks.some((check) => satisfies(check, wanted)))',
        replace: '.filter(() => false)',
      },
    ],
    world: { tasks: 60, faults: 'ci-status-silent=0.5' },
  },
  {
    name: 'a check of another App than the required one will do',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: 'check.name === name && (appId === undefined || check.appId === appId)',
        replace: 'check.name === name',
      },
    ],
    world: { tasks: 40 },
  },
  {
    name: 'what a person pushed to the branch is taken for what was published',
    edits: [
      {
        file: 'src/core/judge-attempt.ts',
        find: 'if (!ours || pullRequest.base',
        replace: 'if (pullRequest.base',
      },
    ],
    world: { faults: 'person-pushes-to-branch=0.6' },
  },
  {
    name: 'changes that a reviewer asks for are not heard',
    edits: [
      { file: 'src/core/judge-attempt.ts', find: 'if (asking.length > 0)', replace: 'if (false)' },
    ],
    world: { faults: 'person-asks-for-changes=0.8,ci-slow=0.5' },
  },
  {
    name: 'what is behind is merged where only the newest may be',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: "return fresh && isBehind(pullRequest) ? { kind: 'update' } : { kind: 'merge' };",
        replace: "return { kind: 'merge' };",
      },
    ],
    world: { tasks: 120 },
  },
  {
    name: 'approvals are not waited for',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: '  if (review) return',
        replace: '  if (false) return',
      },
    ],
    world: { tasks: 80 },
  },
];
