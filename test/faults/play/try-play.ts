import { settingOf } from './disturbance.ts';
import type { Blow } from './disturbance.ts';
import { judgePlay } from './judge-play.ts';
import { playScene } from './play-scene.ts';
import type { Play } from './play-scene.ts';
import { sayBlow } from './say-blow.ts';
import type { Scene } from './scene.ts';
import { describeRequest } from './sent-request.ts';

/** A play under a blow, and what came of it. */
export interface Trial {
  readonly play: Play | undefined;
  /** What is wrong, and how to see it again; `undefined` if all is well. */
  readonly problem: string | undefined;
}

/** How much is shown of a play that went wrong: requests of each process, and lines of the log. */
const SHOWN = { requests: 3, lines: 25 };

/**
 * Plays a scene under a blow. Until then it must go as `base` did, which is the same setting without
 * it: else the numbers of requests would mean nothing.
 */
export async function tryPlay(scene: Scene, base: Play, blow: Blow): Promise<Trial> {
  const at = 'at' in blow ? blow.at : 1;
  try {
    const play = await playScene(scene, settingOf(blow));
    const strays = play.sent
      .slice(0, at - 1)
      .find((sent, index) => describeRequest(sent) !== describeAt(base, index + 1));
    const problems = strays
      ? [`It went another way before that: ${describeRequest(strays)}`]
      : judgePlay(scene, base, play, killsJobs(blow));
    const problem = problems.length > 0 ? report(scene, blow, problems, play) : undefined;
    return { play, problem };
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { play: undefined, problem: report(scene, blow, [why], { ...base, log: [] }) };
  }
}

/** Only a job that died may have to be done again. */
function killsJobs(blow: Blow): boolean {
  switch (blow.kind) {
    case 'crash':
      return blow.fate === 'dies before' || blow.fate === 'dies after';
    case 'late':
    case 'rerun':
      return true;
    case 'turn':
    case 'pick':
    case 'seed':
      return false;
  }
}

function describeAt({ sent }: Pick<Play, 'sent'>, at: number): string | undefined {
  const request = sent[at - 1];
  return request && describeRequest(request);
}

function report(
  { name }: Scene,
  blow: Blow,
  problems: readonly string[],
  { sent, log }: Pick<Play, 'sent' | 'log'>,
): string {
  const processes = [...new Set(sent.map(({ process }) => process))];
  const lastOf = (process: string): readonly string[] =>
    sent
      .filter((one) => one.process === process)
      .slice(-SHOWN.requests)
      .map((one) => `  ${describeRequest(one)}`);
  return [
    `PAWL_SCENE='${name}' PAWL_AT='${sayBlow(blow)}'`,
    ...problems.map((problem) => `- ${problem}`),
    ...('at' in blow ? [`At: ${describeAt({ sent }, blow.at) ?? 'nothing'}`] : []),
    'The last requests of each process:',
    ...processes.flatMap(lastOf),
    'What Pawl said:',
    ...log.slice(-SHOWN.lines).map((line) => `  ${line}`),
  ].join('\n');
}
