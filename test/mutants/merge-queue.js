const platform = { repositories: 'platform' };

/** What goes through a merge queue. */
export const MERGE_QUEUE = [
  {
    name: 'the merge queue is passed by',
    edits: [
      {
        file: 'src/core/derive-open.ts',
        find: '  if (repository.rules.mergeQueue) {',
        replace: '  if (repository.rules.mergeQueue && pullRequest.number < 0) {',
      },
    ],
    world: { ...platform, tasks: 8 },
  },
  {
    name: 'what goes into the merge queue names no head',
    edits: [
      {
        file: 'src/github/apply/apply-together.ts',
        find: 'input: { pullRequestId, expectedHeadOid } }]',
        replace: 'input: { pullRequestId, ...(expectedHeadOid ? {} : {}) } }]',
      },
    ],
    world: { ...platform, tasks: 8 },
  },
  {
    name: 'a revert passes the merge queue by',
    edits: [
      {
        file: 'src/core/step-merged.ts',
        find: 'if (scene.repository.rules.mergeQueue) {',
        replace: 'if (scene.repository.rules.mergeQueue && number < 0) {',
      },
    ],
    world: { ...platform, faults: 'agent-breaks-main=0.5' },
  },
  {
    name: 'what a merge queue put out is put in again for ever',
    edits: [
      {
        file: 'src/core/judge-attempt.ts',
        find: '  const out = putOut(pullRequest);',
        replace: '  const out = pullRequest.number < 0 ? putOut(pullRequest) : undefined;',
      },
    ],
    world: { ...platform, faults: 'person-dequeues=0.8' },
  },
  {
    name: 'what a merge queue puts out is never believed of it',
    edits: [
      {
        file: 'src/core/put-out.ts',
        find: 'dequeued.times >= TRIES ? dequeued',
        replace: 'dequeued.times >= TRIES + 99 ? dequeued',
      },
    ],
    world: { ...platform, faults: 'queue-drops=0.9' },
  },
  {
    name: 'what a person holds stays in the merge queue',
    edits: [
      {
        file: 'src/core/leave-queue.ts',
        find: '.filter((pull) => !stays(pull))',
        replace: '.filter((pull) => !stays(pull) && pull.number < 0)',
      },
    ],
    world: { ...platform, faults: 'person-commands=0.9,ci-slow=0.9' },
  },
];
