import { afterEach, describe, expect, it } from '@jest/globals';
import { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import { createUser } from '../../../src/local-github/domain/accounts.ts';
import { updateRef } from '../../../src/local-github/domain/refs.ts';
import { createRepository } from '../../../src/local-github/domain/repositories.ts';
import { openWorld } from '../../../src/local-github/open-world.ts';
import { startRunner } from '../../../src/local-github/runner/start-runner.ts';

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const ci = `
on: { push: , schedule: [{ cron: '0 * * * *' }] }
jobs: { test: { runs-on: ubuntu-latest, steps: [{ run: exit 7 }] } }
`;
const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** Two hours of a repository whose CI takes five minutes; gives when each run began and ended. */
async function twoHours() {
  const clock = new VirtualClock(start);
  const { world, close } = await openWorld({ clock });
  const runner = startRunner(world, {
    play: {
      onStart: (run) => {
        clock.after(5 * minute, () => run.end({ conclusion: 'success' }));
      },
    },
  });
  cleanUps.push(async () => {
    await runner.close();
    await close();
  });
  const user = createUser(world, 'ada');
  const repository = await createRepository(world, user, 'engine', { autoInit: true });
  const { git } = repository;
  clock.start(async () => {
    await clock.sleep(7 * minute);
    const tip = (await git.resolve('main')) ?? '';
    const sha = await git.writeBlob(Buffer.from(ci));
    const path = '.github/workflows/ci.yml';
    const tree = await git.writeTree(tip, [{ path, mode: '100644', sha }]);
    const author = { name: 'Ada', email: 'ada@example.com', at: clock.now() };
    const content = { message: 'CI', tree, parents: [tip], author, committer: author };
    const commit = await git.writeCommit(content);
    await updateRef(world, repository, { kind: 'user', user }, 'refs/heads/main', commit);
  });
  await clock.runUntil(start + 120 * minute - 1);
  return [...repository.runs.values()].map(({ event, createdAt, updatedAt, conclusion }) => [
    event,
    (createdAt - start) / minute,
    (updatedAt - start) / minute,
    conclusion,
  ]);
}

describe('Runs that are played on a virtual clock', () => {
  it('begin when they are caused and end when the script says, to the millisecond', async () => {
    const runs = await twoHours();
    expect(runs).toEqual([
      ['push', 7, 12, 'success'],
      ['schedule', 60, 65, 'success'],
    ]);
    expect(await twoHours()).toEqual(runs);
  });
});
