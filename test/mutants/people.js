/** Whose word counts. */
export const PEOPLE = [
  {
    name: 'whoever labelled or edited it, it is approved',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: 'const unapproved = judgeApproval(facts, orders, snapshot.roles, policy);',
        replace: 'const unapproved = undefined;',
      },
    ],
    world: { faults: 'task-edited-by-stranger=0.3,task-labelled-by-stranger=0.3' },
  },
  {
    name: 'an edit after the approval does not matter',
    edits: [
      {
        file: 'src/core/approval.ts',
        find: '({ at, editor }) => at >= approvedAt',
        replace: '({ at, editor }) => at >= approvedAt * 2',
      },
    ],
    world: { faults: 'task-edited-by-stranger=0.5' },
  },
  {
    name: 'anybody may command',
    edits: [
      {
        file: 'src/core/orders.ts',
        find: 'if (!verb || !isTrusted(command.author, roles, policy)) return undefined;',
        replace: 'if (!verb) return undefined;',
      },
    ],
    world: { faults: 'person-commands-without-right=0.6,task-labelled-by-stranger=0.3' },
  },
  {
    name: 'a text that was edited meanwhile is published and merged all the same',
    edits: [
      {
        file: 'src/action/refuse-publication.ts',
        find: 'if (unapproved) return',
        replace: 'if (false) return',
      },
      {
        file: 'src/action/refuse-publication.ts',
        find: 'if (issue.content !== claim.content) {',
        replace: 'if (false) {',
      },
      {
        file: 'src/core/derive-open.ts',
        find: 'const changed = attempt.claim?.content !== task.facts.issue.content;',
        replace: 'const changed = false;',
      },
      {
        file: 'src/core/derive-open.ts',
        find: '  if (task.unapproved) {',
        replace: '  if (false && task.unapproved) {',
      },
    ],
    world: { faults: 'task-edited-by-stranger=0.8' },
  },
  {
    name: 'the kill switch in the policy is not seen',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'if (!policy.enabled) pauses',
        replace: 'if (false) pauses',
      },
    ],
    world: { faults: 'person-pulls-kill-switch=24' },
  },
  {
    name: 'the kill switch in the variable is not seen',
    edits: [
      {
        file: 'src/core/find-pauses.ts',
        find: 'if (snapshot.paused === true) pauses',
        replace: 'if (false) pauses',
      },
    ],
    world: { faults: 'person-pauses-by-variable=24' },
  },
  {
    name: 'what a person holds is merged',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: "if (task.orders.heldBy !== undefined) return { kind: 'held'",
        replace: "if (task.orders.heldBy === '') return { kind: 'held'",
      },
    ],
    world: { faults: 'person-commands=0.9,ci-slow=0.9' },
  },
  {
    name: 'what a person holds is begun',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: 'else if (orders.heldBy !== undefined) waits',
        replace: "else if (orders.heldBy === '') waits",
      },
    ],
    world: { repositories: 'mobile', faults: 'person-commands=0.9' },
  },
  {
    name: 'what a person stopped goes on',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: 'if (orders.stopped) return needsHuman',
        replace: "if (orders.stopped?.by === '') return needsHuman",
      },
    ],
    world: { repositories: 'mobile', faults: 'person-commands=0.9' },
  },
  {
    name: 'the kill switch does not end what runs',
    edits: [
      {
        file: 'src/core/reconcile.ts',
        find: 'const effects = stopAll(snapshot, policy, now);',
        replace: 'const effects = stopAll(snapshot, policy, now).slice(0, 0);',
      },
    ],
    world: { faults: 'person-pulls-kill-switch=12,agent-hangs=0.5' },
  },
  {
    name: 'the kill switch is not seen by what publishes',
    edits: [
      {
        file: 'src/action/publish.ts',
        find: '  if (!off) return;\n',
        replace: '  if (!off || claim.task > 0) return;\n',
      },
    ],
    world: { faults: 'person-pulls-kill-switch=24,run-ignores-cancel=1' },
  },
];
