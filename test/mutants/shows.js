/** What people are shown, what is left behind, and what must not stand still. */
export const SHOWS = [
  {
    name: 'labels of earlier states stay',
    edits: [
      {
        file: 'src/core/labels.ts',
        find: 'remove: labels.filter(isWrong) };',
        replace: 'remove: [] };',
      },
    ],
    world: { tasks: 8, faults: 'agent-blocked=0.5,agent-fails-checks=0.5' },
  },
  {
    name: 'the wrong state is shown',
    edits: [
      {
        file: 'src/core/labels.ts',
        find: '  const wanted = stateLabel(kind)?.name;',
        replace: "  const wanted = stateLabel(kind === 'needs-human' ? 'watching' : kind)?.name;",
      },
    ],
    world: { tasks: 8, faults: 'agent-blocked=0.9' },
  },
  {
    name: 'the status comment is never brought up to date',
    edits: [
      {
        file: 'src/core/show-task.ts',
        find: 'statusComment?.body === body',
        replace: 'statusComment !== undefined',
      },
    ],
    world: { tasks: 8, faults: 'agent-blocked=0.9' },
  },
  {
    name: 'a person is asked without a reason',
    edits: [
      {
        file: 'src/render/status-comment.ts',
        find: '    reason,\n',
        replace: "    state.kind === 'needs-human' ? '' : reason,\n",
      },
    ],
    world: { tasks: 8, faults: 'agent-blocked=0.9' },
  },
  {
    name: 'tasks that wait for one another are left to it',
    edits: [
      {
        file: 'src/core/derive-task.ts',
        find: '  if (cycle) return needsHuman',
        replace: '  if (cycle && cycle.length > 99) return needsHuman',
      },
    ],
    world: { faults: 'task-in-circle=0.5' },
  },
  {
    name: 'branches of tasks that live are deleted',
    edits: [
      {
        file: 'src/core/show-task.ts',
        find: "if (state.kind !== 'done' && state.kind !== 'cancelled') return NOTHING;",
        replace: "if (state.kind === 'queued') return NOTHING;",
      },
    ],
    world: { tasks: 8 },
  },
  {
    name: 'branches of tasks that ended stay',
    edits: [
      {
        file: 'src/core/show-task.ts',
        find: 'const deleteBranches = spentBranches(task, scene);',
        replace: 'const deleteBranches = spentBranches(task, scene).slice(0, 0);',
      },
    ],
    world: { tasks: 8 },
  },
  {
    name: 'a task is called done as soon as it is merged',
    edits: [
      {
        file: 'src/core/derive-merged.ts',
        find: 'if (isVerified(merge, scene)) return',
        replace: 'if (isVerified(merge, scene) || pullRequest.number > 0) return',
      },
    ],
    world: { tasks: 8 },
  },
  {
    name: 'what is green is never merged',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: 'const fresh = policy.merge.upToDate || repository.rules.upToDate;',
        replace:
          "if (pullRequest.number > 0) return { kind: 'in-queue' };\n  const fresh = policy.merge.upToDate || repository.rules.upToDate;",
      },
    ],
    world: { tasks: 8 },
  },
  {
    name: 'CI may take for ever',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: 'if (now < ci.until || isNew) return undefined;',
        replace: 'if (now > 0 || isNew) return undefined;',
      },
    ],
    world: { tasks: 8, faults: 'ci-silent=0.9' },
  },
  {
    name: 'pull requests of earlier attempts stay open',
    edits: [
      {
        file: 'src/core/step-task.ts',
        find: "attempt !== keep && attempt.pullRequest?.state === 'open'",
        replace: "attempt !== keep && attempt.number < 0 && attempt.pullRequest?.state === 'open'",
      },
    ],
    world: { tasks: 12, faults: 'agent-red=0.9,ci-slow=0.9' },
  },
  {
    name: 'a notice stays when what it is about has ended',
    edits: [
      {
        file: 'src/core/show-notice.ts',
        find: 'return notice?.open ? [close(notice.id), ...spares] : spares;',
        replace: 'return spares;',
      },
    ],
    world: { tasks: 8, faults: 'person-breaks-main=3' },
  },
];
