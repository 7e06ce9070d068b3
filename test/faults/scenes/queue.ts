import { DONE, merged, TIDY } from '../play/ending.ts';
import type { Scene } from '../play/scene.ts';
import { addBlockedBy } from '../../../src/local-github/domain/dependencies.ts';

/** Which task comes when. */
export const QUEUE: readonly Scene[] = [
  {
    name: 'a chain of dependencies, by words and by GitHub’s own',
    policy: { parallel: 3 },
    tasks: [{ title: 'First' }, { title: 'Second', body: '\nDepends on #1\n' }, { title: 'Third' }],
    filed: (people) => {
      const { site, repository } = people.stage;
      const placed = (title: string) => ({ repository, issue: people.task(title) });
      addBlockedBy(site.world, people.cast.ada, placed('Third'), placed('Second'));
    },
    hours: 18,
    ending: {
      ...TIDY,
      tasks: { First: DONE, Second: DONE, Third: DONE },
      main: [merged('First'), merged('Second'), merged('Third')],
    },
  },
  {
    name: 'overlapping scopes, two at once',
    policy: { parallel: 2 },
    tasks: [
      {
        title: 'Left',
        body: '\n## Scope\n\n- src/a/**\n',
        agent: () => ({ writes: { 'src/a/left.txt': 'left\n' } }),
      },
      {
        title: 'Right',
        body: '\n## Scope\n\n- src/a/b/**\n',
        agent: () => ({ writes: { 'src/a/b/right.txt': 'right\n' } }),
      },
      {
        title: 'Other',
        body: '\n## Scope\n\n- docs/**\n',
        agent: () => ({ writes: { 'docs/other.md': 'other\n' } }),
      },
    ],
    hours: 18,
    ending: {
      ...TIDY,
      tasks: { Left: DONE, Right: DONE, Other: DONE },
      main: [merged('Left'), merged('Other'), merged('Right')],
    },
  },
  {
    name: 'the budget of the day is spent, and the next day goes on',
    policy: { budget: { 'attempts-per-day': 1 } },
    tasks: [{ title: 'First' }, { title: 'Second' }],
    hours: 96,
    ending: {
      ...TIDY,
      tasks: { First: DONE, Second: DONE },
      main: [merged('First'), merged('Second')],
      notice: 'closed',
    },
  },
];
