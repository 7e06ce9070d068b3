/** What one attempt may do, and how often there is another. */
export const ATTEMPTS = [
  {
    name: 'a task is tried for ever',
    edits: [
      {
        file: 'src/core/judge-history.ts',
        find: 'if (byAgent >= policy.attempts.max) {',
        replace: 'if (byAgent >= 1000) {',
      },
    ],
    world: { tasks: 8, faults: 'agent-fails-checks=0.9' },
  },
  {
    name: 'what is nobody’s fault is tried again at once',
    edits: [
      {
        file: 'src/core/judge-history.ts',
        find: 'if (at === undefined) return undefined;',
        replace: 'return undefined;',
      },
    ],
    world: { tasks: 8, faults: 'artifact-missing=0.9' },
  },
  {
    name: 'what cannot be done is tried again',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: "        return needsHuman({ kind: 'blocked', reason: state.reason });",
        replace: '        break;',
      },
    ],
    world: { tasks: 8, faults: 'agent-blocked=0.9' },
  },
  {
    name: 'the next attempt is not told what went wrong',
    edits: [
      {
        file: 'src/action/pick.ts',
        find: "record && record.content.outcome.kind !== 'published'",
        replace: 'record && number < 0',
      },
    ],
    world: { tasks: 8, faults: 'agent-fails-checks=0.5' },
  },
  {
    name: 'an agent may change workflows and policy',
    edits: [
      {
        file: 'src/action/judge-result.ts',
        find: '.filter((path) => PROTECTED.test(path));',
        replace: '.filter((path) => PROTECTED.test(path) && path.length > 999);',
      },
    ],
    world: { tasks: 8, faults: 'agent-cheats=0.9' },
  },
  {
    name: 'red in the clean room is published',
    edits: [
      {
        file: 'src/action/judge-result.ts',
        find: 'const red = proofs.checks.filter(({ passed }) => !passed);',
        replace: 'const red = proofs.checks.filter(() => false);',
      },
      {
        file: 'src/action/judge-result.ts',
        find: 'const missing = wanted.filter((check) => !isProved(check, proofs));',
        replace:
          'const missing = wanted.filter((check) => !isProved(check, proofs) && red.length > 0);',
      },
    ],
    world: { tasks: 8, faults: 'agent-fails-checks=0.9' },
  },
  {
    name: 'the proofs may be for another change',
    edits: [
      {
        file: 'src/action/judge-result.ts',
        find: "if (proofs.changeset !== createHash('sha256').update(files.changeset).digest('hex')) {",
        replace: "if (createHash('sha256').update(files.changeset).digest('hex') === '') {",
      },
    ],
    world: { tasks: 8, faults: 'agent-cheats=0.9' },
  },
  {
    name: 'an empty change is published',
    edits: [
      {
        file: 'src/action/judge-result.ts',
        find: 'if (changeset.files.length === 0) {',
        replace: 'if (changeset.files.length < 0) {',
      },
    ],
    world: { tasks: 8, faults: 'agent-empty=0.9' },
  },
  {
    name: 'what was stopped or closed is published all the same',
    edits: [
      {
        file: 'src/action/publish.ts',
        find: '  if (!refused) return result;\n',
        replace: '  if (!refused || now > 0) return result;\n',
      },
      {
        file: 'src/core/stop-runs.ts',
        find: 'if (!run?.live) return [];',
        replace: 'if (!run?.live || now > 0) return [];',
      },
    ],
    world: { faults: 'person-closes-issue=0.9' },
  },
  {
    name: 'a run that nobody wants is left to itself',
    edits: [
      {
        file: 'src/core/stop-runs.ts',
        find: 'if (!run?.live) return [];',
        replace: 'if (!run?.live || now > 0) return [];',
      },
    ],
    world: { faults: 'person-closes-issue=0.9,agent-hangs=0.9' },
  },
  {
    name: 'a flaky check is believed at once',
    edits: [
      {
        file: 'src/core/judge-attempt.ts',
        find: 'rerun: unconfirmedRuns(verdict.failed, unrepeatable, now - policy.ci.minutes * MINUTE),',
        replace: 'rerun: [],',
      },
    ],
    world: { tasks: 8, faults: 'ci-flaky=0.5' },
  },
];
