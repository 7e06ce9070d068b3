import { afterEach, describe, expect, it } from '@jest/globals';
import { REPOSITORY_DEEDS } from '../../src/cli/simulate/people/repository-deeds.ts';
import { Random } from '../../src/cli/simulate/random.ts';
import { HealthReader } from '../../src/cli/simulate/runs/health.ts';
import { commitFiles } from '../../src/cli/simulate/stage/commit-files.ts';
import { POLICY_FILE } from '../../src/cli/simulate/stage/seed-files.ts';
import { Courtroom } from './courtroom.ts';

describe('somebody who pushes over the default branch', () => {
  let court: Courtroom;
  afterEach(() => court.close());

  const fileOnMain = async (path: string): Promise<string | undefined> => {
    const { git, defaultBranch } = court.repository;
    const bytes = await git.readFile(`refs/heads/${defaultBranch}`, path);
    return bytes && new TextDecoder().decode(bytes);
  };

  it('wants a commit out, but not what it changed of the policy', async () => {
    court = await Courtroom.open();
    const { stage, repository } = court;
    const { cast, world } = stage;
    const files = { unwanted: 'x', [POLICY_FILE]: 'parallel: 3\n' };
    await commitFiles(world, repository, cast.owner, 'Two things', files);
    let told = 0;
    await REPOSITORY_DEEDS['person-force-pushes']?.({
      stage,
      cast,
      repository,
      random: new Random('deeds'),
      health: new HealthReader(),
      onVariable: () => undefined,
      onRewritten: () => void (told += 1),
    });
    expect(await fileOnMain('unwanted')).toBeUndefined();
    expect(await fileOnMain(POLICY_FILE)).toBe('parallel: 3\n');
    expect(told).toBe(1);
  });
});
