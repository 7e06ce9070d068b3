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
        find: 'if (command.edited || !isTrusted(command.author, roles, policy)) return undefined;',
        replace: 'if (command.edited) return undefined;',
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
];
