/** What may be merged. */
export const MERGES = [
  {
    name: 'a merge names no head',
    edits: [
      {
        file: 'src/github/apply/merge-pull-request.ts',
        find: '      sha: effect.head,\n',
        replace: '',
      },
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
    world: { faults: 'person-disables-ci=12' },
  },
  {
    name: 'a pending check counts as passed',
    edits: [
      {
        file: 'src/core/verdict.ts',
        find: 'checks.filter(isUnderWay).map((check) => check.name)',
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
    world: { repositories: 'website', faults: 'ci-status-silent=0.5' },
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
    world: { repositories: 'service', faults: 'ci-impostor=1,person-disables-ci=12' },
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
        find: 'if (fresh && isBehind(pullRequest)) return',
        replace: 'if (fresh && isBehind(pullRequest) && pullRequest.number < 0) return',
      },
    ],
    world: { repositories: 'mobile' },
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
    world: { repositories: 'engine' },
  },
  {
    name: 'anybody’s approval will do',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: "({ state, counts, author }) => state === 'approved' && counts && !author?.bot,",
        replace: "({ state, author }) => state === 'approved' && !author?.bot,",
      },
      {
        file: 'src/github/observe/observe-fragments.ts',
        find: 'latestOpinionatedReviews(first: 20, writersOnly: true)',
        replace: 'latestOpinionatedReviews(first: 20, writersOnly: false)',
      },
    ],
    world: { tasks: 10, repositories: 'engine', faults: 'person-approves-without-right=0.9' },
  },
  {
    name: 'a conflict is merged or waited for, not made anew',
    edits: [
      {
        file: 'src/core/judge-attempt.ts',
        find: "const conflict = pullRequest.mergeable === 'no';",
        replace: 'const conflict = pullRequest.number < 0;',
      },
    ],
    world: { faults: 'agent-conflicts=0.9' },
  },
];
