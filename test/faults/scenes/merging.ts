import { does } from '../play/agent.ts';
import { DONE, merged, TIDY } from '../play/ending.ts';
import type { Scene } from '../play/scene.ts';
import { addRuleset } from '../../../src/local-github/domain/rulesets.ts';

const good = { ...TIDY, tasks: { Parse: DONE } };

/** What stands between a green pull request and the default branch. */
export const MERGING: readonly Scene[] = [
  {
    name: 'a conflict: made anew on the newest base',
    files: { 'shared.txt': 'one\n' },
    tasks: [
      {
        title: 'Parse',
        agent: async ({ read }) => ({
          writes: { 'shared.txt': `${(await read('shared.txt')) ?? ''}the agent's\n` },
        }),
      },
    ],
    stories: [
      async (people) => {
        await people.until(() => people.openPull('Parse'));
        const { ada } = people.cast;
        await people.commit(ada, 'Change it too', { 'shared.txt': 'one\na person’s\n' });
      },
    ],
    hours: 12,
    ending: { ...good, main: ['Change it too', merged('Parse')] },
  },
  {
    name: 'behind: brought up to date, and judged again',
    policy: { merge: { 'up-to-date': true } },
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.openPull('Parse'));
        await people.commit(people.cast.ada, 'Something else', { 'else.txt': 'else\n' });
      },
    ],
    hours: 12,
    ending: { ...good, main: [merged('Parse'), 'Something else'] },
  },
  {
    name: 'behind, and GitHub may not update it: applied again',
    policy: { merge: { 'up-to-date': true } },
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.openPull('Parse'));
        await people.commit(people.cast.ada, 'Another workflow', {
          '.github/workflows/nightly.yml':
            'on: workflow_dispatch\njobs: { night: { runs-on: ubuntu-latest, steps: [{ run: x }] } }\n',
        });
      },
    ],
    hours: 12,
    ending: { ...good, main: ['Another workflow', merged('Parse')] },
  },
  {
    name: 'a reviewer asks for changes: the next attempt hears of it',
    tasks: [
      {
        title: 'Parse',
        agent: ({ pack }) => {
          const told = pack.history.some(({ evidence }) =>
            evidence.some(({ logTail, summary }) => `${summary}${logTail}`.includes('Shorter')),
          );
          return { writes: { 'src/parse.txt': told ? 'short\n' : 'a long story\n' } };
        },
      },
    ],
    stories: [
      async (people) => {
        const pull = await people.until(() => people.openPull('Parse'));
        const review = { event: 'REQUEST_CHANGES', body: 'Shorter, please' } as const;
        await people.review(people.cast.grace, pull, review);
      },
    ],
    hours: 12,
    ending: { ...good, main: [merged('Parse')] },
  },
  {
    name: 'waits for a review, and is approved',
    policy: { merge: { approvals: 1 } },
    tasks: [{ title: 'Parse', agent: does }],
    stories: [
      async (people) => {
        for (;;) {
          const pull = await people.until(
            () => people.shows('Parse', 'agent:awaiting-review') && people.unreviewed('Parse'),
          );
          await people.review(people.cast.grace, pull, { event: 'APPROVE' });
        }
      },
    ],
    hours: 12,
    ending: { ...good, main: [merged('Parse')] },
  },
  {
    name: 'a merge queue is the way in',
    prepare: ({ stage }) => {
      addRuleset(stage.site.world, stage.repository, {
        name: 'main',
        rules: [
          { kind: 'merge_queue', method: 'merge', checkTimeoutMinutes: 60 },
          {
            kind: 'required_status_checks',
            strict: false,
            checks: [{ context: 'test', appId: undefined }],
          },
        ],
      });
    },
    tasks: [{ title: 'Parse' }],
    hours: 12,
    ending: { ...good, main: ['Merge pull request #n'] },
  },
];
