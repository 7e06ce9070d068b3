import type { Agent } from '../play/agent.ts';
import { DONE, merged, NEEDS_A_PERSON, reverted, TIDY } from '../play/ending.ts';
import type { Scene } from '../play/scene.ts';
import { MINUTE } from '../play/spans.ts';

/** Good for all that CI of the pull request sees; the default branch turns red. */
const breaks: Agent = () => ({ writes: { 'src/wrong.hidden': 'wrong\n' } });

const rollback = { 'max-per-day': 3 };

/** When the default branch turns red. */
export const RED_MAIN: readonly Scene[] = [
  {
    name: 'a merge turns main red: taken back, while another task waits and goes on',
    policy: { rollback },
    tasks: [{ title: 'Break', agent: breaks }, { title: 'Go on' }],
    hours: 18,
    ending: {
      ...TIDY,
      tasks: { Break: NEEDS_A_PERSON, 'Go on': DONE },
      main: [merged('Break'), merged('Go on'), reverted('Break')],
      branches: ['Break', 'revert-Break'],
      notice: 'closed',
    },
  },
  {
    name: 'two merges between two verdicts: the one that did it is found',
    policy: { parallel: 2, rollback },
    tasks: [
      { title: 'Break', body: '\n## Scope\n\n- src/wrong.hidden\n', agent: breaks },
      {
        title: 'Innocent',
        body: '\n## Scope\n\n- docs/**\n',
        agent: () => ({ writes: { 'docs/it.md': 'it\n' } }),
      },
    ],
    hours: 18,
    ending: {
      ...TIDY,
      tasks: { Break: NEEDS_A_PERSON, Innocent: DONE },
      main: [merged('Break'), merged('Innocent'), reverted('Break')],
      branches: ['Break', 'revert-Break'],
      notice: 'closed',
    },
  },
  {
    name: 'a person turns main red: nothing is taken back',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.isAgentAtWork);
        await people.commit(people.cast.ada, 'Hurry', { 'hurry.red': 'wrong\n' });
        await people.sleep(50 * MINUTE);
        await people.commit(people.cast.ada, 'Mend it', { 'hurry.red': undefined });
      },
    ],
    hours: 18,
    ending: {
      ...TIDY,
      tasks: { Parse: DONE },
      main: ['Hurry', 'Mend it', merged('Parse')],
      notice: 'closed',
    },
  },
];
