import { describe, expect, it } from '@jest/globals';
import type { Effect } from '../../src/core/effect.ts';
import { ALL_LABELS } from '../../src/core/labels.ts';
import { describeEffect } from '../../src/render/describe-effect.ts';
import { attempt, issueNumber, nodeId, pullRequest, record, sha } from '../support/facts.ts';

const TASK = issueNumber(12);
const COMMENT = nodeId('IC_1');

const SHOW: Extract<Effect, { kind: 'show' }> = {
  kind: 'show',
  task: TASK,
  issue: nodeId('I_12'),
  addLabels: [],
  removeLabels: [],
  createLabels: [],
  comment: undefined,
  deleteComments: [],
  answers: [],
  close: undefined,
  deleteBranches: [],
};

const RECORD_FAILURE: Extract<Effect, { kind: 'record-failure' }> = {
  kind: 'record-failure',
  task: TASK,
  attempt: attempt(12, 2),
  class: 'agent',
  reason: 'CI refused pull request #7: `lint` failed',
  failedChecks: [],
  evidence: [],
  revertedBy: undefined,
  release: false,
};

const MERGE: Extract<Effect, { kind: 'merge' }> = {
  kind: 'merge',
  task: TASK,
  pullRequest: 7,
  head: sha('a'),
  method: 'squash',
  title: 'Add a thing',
  reverts: undefined,
};

const PUBLISHED = record(12, 1, 'published');

const EFFECTS: readonly Effect[] = [
  {
    ...SHOW,
    addLabels: ['agent:working'],
    removeLabels: ['agent:needs-spec'],
    createLabels: ALL_LABELS,
    comment: { kind: 'create', body: '' },
    deleteComments: [COMMENT],
    answers: [{ comment: COMMENT, reaction: 'EYES', reply: 'so' }],
  },
  {
    ...SHOW,
    comment: { kind: 'update', id: COMMENT, body: '' },
    close: 'completed',
    deleteBranches: [nodeId('R_1'), nodeId('R_2')],
  },
  { ...SHOW, addLabels: ['agent:needs-human'], comment: { kind: 'locked' } },
  { kind: 'start-run' },
  MERGE,
  { ...MERGE, reverts: sha('b') },
  { kind: 'enqueue', task: TASK, pullRequest: nodeId('PR_7'), head: sha('a') },
  { kind: 'dequeue', task: TASK, pullRequest: nodeId('PR_7') },
  {
    kind: 'update-branch',
    task: TASK,
    attempt: attempt(12, 1),
    pullRequest: pullRequest(7),
    base: sha('a'),
  },
  {
    kind: 'accept-head',
    task: TASK,
    attempt: attempt(12, 1),
    record: PUBLISHED.content,
    head: sha('a'),
  },
  RECORD_FAILURE,
  { ...RECORD_FAILURE, class: 'infrastructure', reason: 'It died @home', release: true },
  { kind: 'close-pull-request', task: TASK, pullRequest: nodeId('PR_7') },
  { kind: 'cancel-run', task: TASK, runId: 4711, runAttempt: 1, force: false },
  { kind: 'cancel-run', task: undefined, runId: 4711, runAttempt: 1, force: true },
  { kind: 'rerun', task: TASK, runId: 4711 },
  {
    kind: 'revert',
    task: TASK,
    attempt: 1,
    merge: sha('a'),
    pullRequest: 7,
    title: 'Add a thing',
    branchExists: false,
    failed: ['test', 'large-texts'],
  },
  { kind: 'notice', change: { kind: 'create', title: 'Pawl stands still: main is red', body: '' } },
  {
    kind: 'notice',
    change: { kind: 'update', id: nodeId('I_1'), title: 'Still', body: '', reopen: true },
  },
  { kind: 'notice', change: { kind: 'close', id: nodeId('I_1') } },
  { kind: 'delete-branches', branches: [nodeId('R_1')] },
];

describe('an effect in words', () => {
  it('says what would be done, and to what', () => {
    expect(EFFECTS.map(describeEffect).join('\n')).toMatchInlineSnapshot(`
     "show how #12 stands: make the 8 labels that Pawl uses, put on \`agent:working\`, take off \`agent:needs-spec\`, write its status comment, delete 1 spare comment, answer 1 command
     show how #12 stands: update its status comment, close it as completed, delete 2 branches
     show how #12 stands: put on \`agent:needs-human\`, write no comment, as its conversation is locked
     start a run of the agent workflow
     merge pull request #7 of #12 at \`aaaaaaa\` (squash)
     merge pull request #7 of #12 at \`aaaaaaa\` (squash), which takes \`bbbbbbb\` back
     put the pull request of #12 into the merge queue at \`aaaaaaa\`
     take the pull request of #12 out of the merge queue
     bring pull request #7 of #12 up to date with \`aaaaaaa\`
     take up \`aaaaaaa\`, GitHub’s own merge with the base, as the head of attempt 1 on #12
     record attempt 2 on #12 as failed (\`agent\`): CI refused pull request #⁠7: \\\`lint\\\` failed
     release and record attempt 2 on #12 as failed (\`infrastructure\`): It died @⁠home
     close a pull request of #12 that is over
     cancel run 4711 for #12
     cancel run 4711 by force
     run the failed jobs of run 4711 once more for #12
     take back the merge \`aaaaaaa\` of pull request #7 on a branch, as a trial for #12 (\`test\`, \`large-texts\` failed)
     open an issue that says why the queue stands still: Pawl stands still: main is red
     open again the issue that says why the queue stands still: Still
     close the issue that said why the queue stood still
     delete 1 branch that nothing needs any more"
    `);
  });

  it('is one line each, and quotes what others wrote so that it acts nowhere', () => {
    const lines = EFFECTS.map(describeEffect);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(lines.join('\n')).not.toContain('@home');
  });
});
