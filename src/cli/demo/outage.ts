import { setTimeout as sleep } from 'node:timers/promises';
import type { Repository } from '../../local-github/model/repository.ts';
import type { AppProcess } from './app-process.ts';
import type { Display } from './display.ts';
import { agentsAtWork, liveRuns } from './read-progress.ts';

export interface Outage {
  /** Whether more is to come: the demo is not over before it was disturbed. */
  active(): boolean;
  end(): void;
}

/** How often `kill` strikes. */
const KILLS = 3;

/**
 * Disturbs the app while agents work. `stop`: it is stopped as soon as an agent works, and started
 * again when everything has come to rest without it. `kill`: `kill -9`, again and again.
 */
export function disturb(
  kind: 'stop' | 'kill',
  app: AppProcess,
  repository: Repository,
  display: Display,
): Outage {
  let active = true;
  const ending = new AbortController();
  const { signal } = ending;
  const act = async (): Promise<void> => {
    while (!signal.aborted && !agentsAtWork(repository)) await sleep(50);
    if (kind === 'stop') {
      await app.stop();
      display.say('the app is stopped');
      while (!signal.aborted && liveRuns(repository).length > 0) await sleep(100);
      if (signal.aborted) return;
      display.say('everything rests; the app is started again');
      await app.start();
    } else {
      for (let strike = 1; strike <= KILLS && !signal.aborted; strike += 1) {
        await app.kill();
        display.say(`the app was killed (${strike} of ${KILLS})`);
        await sleep(3000);
      }
    }
    active = false;
  };
  void act();
  return {
    active: () => active,
    end: () => ending.abort(),
  };
}
