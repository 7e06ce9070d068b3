import { isDeepStrictEqual } from 'node:util';
import type { Play } from './play-scene.ts';
import type { Scene } from './scene.ts';

/** What is not as it should be after a disturbed play, in words; nothing if all is well. */
export function judgePlay(
  scene: Scene,
  base: Play,
  play: Play,
  mayLoseRuns: boolean,
): readonly string[] {
  const problems = [...play.wrong];
  for (const key of ['tasks', 'main', 'open', 'branches', 'notice'] as const) {
    const [is, should] = [play.ending[key], scene.ending[key]];
    if (isDeepStrictEqual(is, should)) continue;
    problems.push(`${key}: ${JSON.stringify(is)} where ${JSON.stringify(should)} should be`);
  }
  if (scene.attemptsVary === true) return problems;
  for (const [title, attempts] of Object.entries(play.attempts)) {
    const before = base.attempts[title] ?? 0;
    if (attempts > before && !(mayLoseRuns && play.lostRuns > base.lostRuns)) {
      problems.push(`${title} took ${attempts} attempts instead of ${before}, and no job died`);
    }
  }
  return problems;
}
