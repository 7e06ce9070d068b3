import type { Pause } from '../core/pause.ts';
import { explainPause } from './explain-pause.ts';
import { fitBody } from './fit-body.ts';
import { cut } from './quote.ts';

/** Characters that GitHub takes as an issue's title. */
const MAX_TITLE = 256;

const TITLES: Readonly<Record<Pause['kind'], string>> = {
  disabled: 'switched off',
  variable: 'switched off',
  policy: 'the policy file is invalid',
  'ci-danger': 'CI would give an agent\u2019s code too much',
  'main-red': 'the default branch is red',
  breaker: 'the agent keeps failing',
  quota: 'the model\u2019s service refuses',
  auth: 'the model\u2019s service refuses the key',
  'start-refused': 'GitHub starts no run of the agent\u2019s workflow',
  'claim-failed': 'the agent\u2019s workflow fails before it begins',
  budget: 'the day\u2019s budget is used up',
};

/** The one issue that says why Pawl's queue stands still. */
export function renderNotice(pauses: readonly Pause[]): {
  readonly title: string;
  readonly body: string;
} {
  const kinds = [...new Set(pauses.map(({ kind }) => TITLES[kind]))];
  const parts = pauses.map((pause) => {
    const { reason, next } = explainPause(pause);
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}\n\n**Next:** ${next}`;
  });
  return {
    title: cut(`Pawl stands still: ${kinds.join('; ')}`, MAX_TITLE),
    body: fitBody(
      [
        ...parts,
        'No task begins meanwhile. Pawl closes this issue by itself when it goes on; writing here changes nothing.',
      ].join('\n\n'),
    ),
  };
}
