import type { Agent } from '../play/agent.ts';
import { does } from '../play/agent.ts';
import { DONE, merged, NEEDS_A_PERSON, TIDY } from '../play/ending.ts';
import type { Scene } from '../play/scene.ts';
import { MINUTE } from '../play/spans.ts';

/** Red, until it is told what CI found. */
const learns: Agent = (brief) => {
  const told = brief.pack.history.some(({ evidence }) =>
    evidence.some(({ logTail }) => logTail.includes('is not allowed')),
  );
  return told ? does(brief) : { writes: { 'src/wrong.red': 'wrong\n' } };
};

/** In the first sessions something else than work happens. */
function atFirst(session: Awaited<ReturnType<Agent>>): Agent {
  return (brief) => (brief.session === 1 ? session : does(brief));
}

const short = { attempts: { minutes: 10, 'queue-minutes': 10 } };

/** What becomes of attempts: theirs are the first chapters of every other scene. */
export const ATTEMPTS: readonly Scene[] = [
  {
    name: 'green at once',
    tasks: [{ title: 'Parse' }],
    hours: 12,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] },
  },
  {
    name: 'red, then mended with the evidence',
    tasks: [{ title: 'Parse', agent: learns }],
    hours: 12,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] },
  },
  {
    name: 'flaky, for the pull request and on main: run again before it is believed',
    tasks: [{ title: 'Parse', agent: () => ({ writes: { 'src/now.flaky': 'well\n' } }) }],
    hours: 12,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')], notice: 'closed' },
  },
  {
    name: 'never green: a person is asked',
    policy: { attempts: { max: 2 } },
    tasks: [{ title: 'Parse', agent: () => ({ writes: { 'src/wrong.red': 'wrong\n' } }) }],
    hours: 12,
    ending: {
      tasks: { Parse: NEEDS_A_PERSON },
      main: [],
      open: ['Parse'],
      branches: ['Parse'],
      notice: undefined,
    },
  },
  {
    name: 'blocked: the agent says that it cannot be done',
    tasks: [{ title: 'Parse', agent: () => ({ blocked: 'It contradicts itself' }) }],
    hours: 12,
    ending: { ...TIDY, tasks: { Parse: NEEDS_A_PERSON }, main: [], branches: ['Parse'] },
  },
  {
    name: 'the run dies without a record',
    tasks: [{ title: 'Parse', agent: atFirst({ dies: true }) }],
    hours: 12,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] },
  },
  {
    name: 'the run hangs past its bound, and is cancelled',
    policy: short,
    tasks: [{ title: 'Parse', agent: atFirst({ hangs: 'hearing' }) }],
    hours: 18,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] },
  },
  {
    name: 'the run hangs and does not hear: it is ended by force',
    policy: short,
    tasks: [{ title: 'Parse', agent: atFirst({ hangs: 'deaf' }) }],
    hours: 18,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')] },
  },
  {
    name: 'the model refuses for forty minutes',
    tasks: [
      {
        title: 'Parse',
        agent: (brief) => (brief.sinceBeginning < 40 * MINUTE ? { quota: true } : does(brief)),
      },
    ],
    stories: [
      async (people) => {
        await people.until(() => people.isRecorded('quota'));
        people.say(people.cast.ada, 'Parse', '/pawl status');
      },
    ],
    attemptsVary: true,
    hours: 24,
    ending: { ...TIDY, tasks: { Parse: DONE }, main: [merged('Parse')], notice: 'closed' },
  },
];
