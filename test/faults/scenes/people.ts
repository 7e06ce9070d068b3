import { stringify } from 'yaml';
import { DONE, merged, TIDY } from '../play/ending.ts';
import type { People } from '../play/people.ts';
import type { Scene } from '../play/scene.ts';
import { MINUTE } from '../play/spans.ts';

const good = { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] };

/** Somebody changes the policy on the default branch. */
async function setPolicy(people: People, message: string, policy: string): Promise<void> {
  await people.commit(people.cast.ada, message, { '.github/pawl.yml': policy });
}

/** What people do to a task that is under way. */
export const PEOPLE: readonly Scene[] = [
  {
    name: 'the kill switch is pulled while an agent works',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.isAgentAtWork);
        await setPolicy(people, 'Off', stringify({ enabled: false }));
        await people.sleep(45 * MINUTE);
        await setPolicy(people, 'On', stringify({ enabled: true }));
      },
    ],
    hours: 18,
    ending: { ...good, main: ['Off', 'On', merged('Parse')] },
  },
  {
    name: 'the repository variable stops everything while CI judges',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.openPull('Parse'));
        people.setVariable('PAWL_PAUSED', 'true');
        await people.sleep(45 * MINUTE);
        people.setVariable('PAWL_PAUSED', undefined);
      },
    ],
    hours: 18,
    ending: good,
  },
  {
    name: 'stopped by a word, and resumed',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.isAgentAtWork);
        people.say(people.cast.ada, 'Parse', '/pawl stop');
        await people.until(() => people.shows('Parse', 'agent:needs-human'));
        people.say(people.cast.ada, 'Parse', '/pawl resume');
      },
    ],
    hours: 18,
    ending: good,
  },
  {
    name: 'the label is taken off while an agent works',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.isAgentAtWork);
        await people.unlabel(people.cast.ada, 'Parse', 'agent');
      },
    ],
    hours: 12,
    ending: {
      ...TIDY,
      tasks: { Parse: { issue: 'open', labels: [], says: 'Cancelled' } },
      main: [],
    },
  },
  {
    name: 'a stranger edits what was approved, and it is approved anew',
    tasks: [{ title: 'Parse', by: 'eve' }],
    stories: [
      async (people) => {
        await people.label(people.cast.ada, 'Parse', 'agent');
        await people.until(() => people.isAgentAtWork);
        const { body } = people.task('Parse');
        await people.edit(people.cast.eve, 'Parse', { body: `${body}- [ ] it works well\n` });
        await people.until(() => people.headline('Parse') === 'Queued');
        people.say(people.cast.ada, 'Parse', '/pawl approve');
      },
    ],
    hours: 18,
    ending: good,
  },
  {
    name: 'the policy is invalid for a while',
    tasks: [{ title: 'Parse' }],
    stories: [
      async (people) => {
        await people.until(() => people.openPull('Parse'));
        await setPolicy(people, 'Worse', 'parallel: many\n');
        await people.sleep(45 * MINUTE);
        await setPolicy(people, 'Better', 'parallel: 1\n');
      },
    ],
    hours: 18,
    ending: { ...good, main: ['Better', merged('Parse'), 'Worse'], notice: 'closed' },
  },
];
