/** What follows from a red default branch. */
export const MAIN = [
  {
    name: 'there is no freeze: merged while the default branch is red',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: "  if (main.kind === 'red') return mainRed(main);\n  const why",
        replace: '  const why',
      },
    ],
    world: { faults: 'agent-breaks-main=0.3' },
  },
  {
    name: 'claimed while the default branch is red',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: "if (main.kind === 'red' && red) {",
        replace: "if (main.kind === 'red' && red && now < 0) {",
      },
    ],
    world: { faults: 'agent-breaks-main=0.3' },
  },
  {
    name: 'a red default branch is believed at once',
    edits: [
      {
        file: 'src/core/judge-main.ts',
        find: 'const unconfirmed = unconfirmedRuns(ended, unrepeatable, now - patience);',
        replace:
          'const unconfirmed = unconfirmedRuns(ended, unrepeatable, now - patience).slice(99);',
      },
    ],
    world: { faults: 'agent-breaks-main=0.3' },
  },
  {
    name: 'a revert is merged though its own CI is red',
    edits: [
      {
        file: 'src/core/judge-trial.ts',
        find: "    case 'red': {\n",
        replace:
          "    case 'red': {\n      return { kind: 'passed', pullRequest, commit: pullRequest.head };\n",
      },
    ],
    world: { tasks: 10, faults: 'agent-breaks-main=0.4,ci-flaky=0.5' },
  },
  {
    name: 'there is no limit of reverts a day',
    edits: [
      {
        file: 'src/core/judge-red.ts',
        find: 'if (reverts.length >= maxPerDay) {',
        replace: 'if (reverts.length >= maxPerDay + 100) {',
      },
    ],
    world: { tasks: 30, faults: 'agent-breaks-main=0.6' },
  },
  {
    name: 'the oldest suspect is tried first',
    edits: [
      {
        file: 'src/core/judge-red.ts',
        find: 'return newestFirst.map(',
        replace: 'return newestFirst.toReversed().map(',
      },
    ],
    world: { tasks: 30, repositories: 'library', faults: 'agent-breaks-main=0.5,ci-slow=0.7' },
  },
  {
    name: 'all suspects are tried at once',
    edits: [
      {
        file: 'src/core/judge-red.ts',
        find: 'const waits = merge !== current?.merge && isUnderWay(trial);',
        replace: 'const waits = current === undefined && isUnderWay(trial);',
      },
    ],
    world: { tasks: 30, repositories: 'library', faults: 'agent-breaks-main=0.5,ci-slow=0.7' },
  },
];
