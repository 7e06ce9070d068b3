import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ProofsSchema } from '../../src/config/attempt-schema.ts';
import { written } from '../changeset/git-workspace.ts';
import { agent, Job } from './job.ts';

let job: Job | undefined;

async function jobWith(policy: string): Promise<Job> {
  job = await Job.create({ 'a.txt': 'a', 'b.txt': 'b' }, policy);
  return job;
}

afterEach(async () => {
  await job?.checkout.remove();
  job = undefined;
});

describe('the verify job', () => {
  it('runs every check on a clean checkout with the change, and leaves proofs', async () => {
    const checks =
      'checks:\n  - grep -q new a.txt\n  - { name: bad, run: "echo why >&2; exit 3" }\n  - test ! -e untracked';
    const it = await jobWith(agent('echo new > a.txt; rm b.txt', checks));
    await it.work();
    const proofs = await it.verify();

    expect(proofs.refused).toBeUndefined();
    expect(proofs.checks).toMatchObject([
      { name: 'grep -q new a.txt', passed: true, exitCode: 0 },
      { name: 'bad', run: 'echo why >&2; exit 3', passed: false, exitCode: 3, logTail: 'why\n' },
      { passed: true },
    ]);
    expect(ProofsSchema.parse(await it.read('proofs.json'))).toEqual(proofs);
  });

  it('runs the setup first; if that fails, it is the proof, and no check is run', async () => {
    const it = await jobWith(
      agent('echo new > a.txt', 'setup: [echo ready > made]\nchecks: [cat made]'),
    );
    await it.work();
    expect((await it.verify()).checks).toMatchObject([{ passed: true, logTail: 'ready\n' }]);

    const bad = { ...it.pack, policy: { ...it.pack.policy, setup: ['grep -q old a.txt'] } };
    await it.write('pack.json', JSON.stringify(bad));
    expect((await it.verify()).checks).toMatchObject([
      { name: 'setup: grep -q old a.txt', passed: false },
    ]);
  });

  it('leaves proofs before the job’s time is over; a check that had none is no proof', async () => {
    const it = await jobWith(agent('echo new > a.txt'));
    await it.work();
    const checks = ['true', 'sleep 60', 'echo late'].map((run) => ({
      name: run,
      run,
      minutes: 15,
    }));
    const slow = { ...it.pack, policy: { ...it.pack.policy, checks } };
    await it.write('pack.json', JSON.stringify(slow));
    const proofs = await it.verify(0.1);
    expect(proofs.checks).toMatchObject([{ passed: true }, { run: 'sleep 60', passed: false }]);
    expect(proofs.checks[1]?.logTail).toContain('[stopped after 0.0');
    expect(ProofsSchema.parse(await it.read('proofs.json'))).toEqual(proofs);
    expect(it.logged.join('\n')).toContain('The policy gives setup and checks up to 45 minutes');
  });

  it('gives a check no token, and a failing line ends it', async () => {
    const it = await jobWith(agent('echo new > a.txt', 'checks:\n  - env\n  - "false\\ntrue"\n'));
    await it.work();
    const [env, lines] = (await it.verify()).checks;
    expect(env?.logTail).toContain('CI=true');
    expect(env?.logTail).not.toMatch(/ghs_token|sk-ant|GITHUB_|RUNNER_(?!TRACKING_ID)/);
    expect(lines?.passed).toBe(false);
  });

  it('stops a check at the end of its minutes, and keeps 4,000 characters of its log', async () => {
    const it = await jobWith(agent('echo new > a.txt'));
    await it.work();
    const check = { name: 'endless', run: 'yes', minutes: 0.01 };
    const policy = { ...it.pack.policy, checks: [check] };
    await it.write('pack.json', JSON.stringify({ ...it.pack, policy }));
    const [proof] = (await it.verify()).checks;
    expect(proof?.passed).toBe(false);
    expect(proof?.logTail).toHaveLength(4_000);
    expect(proof?.logTail).toMatch(/\[stopped after 0\.01 minutes\]$/);
  });

  it.each([
    ['is invalid', { files: [written('../x', '')] }, `"../x" has the segment '..'`],
    ['is for another base', { base: 'f'.repeat(40), files: [] }, 'The changeset is for ffff'],
    ['deletes what is not there', { files: [{ change: 'deleted', path: 'gone' }] }, 'is not there'],
  ])('refuses a changeset that %s, in the proofs, and runs nothing', async (_, change, why) => {
    const it = await jobWith(agent('true', 'checks: ["true"]'));
    await it.write(
      'out/changeset.json',
      JSON.stringify({ version: 1, base: it.checkout.base, ...change }),
    );
    const proofs = await it.verify();
    expect(proofs.refused).toContain(why);
    expect(proofs.checks).toEqual([]);
    expect(await it.read('proofs.json')).toMatchObject({ checks: [] });
  });

  it('says in the proofs that there is no changeset', async () => {
    const it = await jobWith(agent('true'));
    expect((await it.verify()).refused).toContain('changeset.json is missing');
  });

  it('is an error without a task pack', async () => {
    const it = await jobWith(agent('true'));
    await rm(join(it.checkout.root, 'pack.json'));
    await expect(it.verify()).rejects.toMatchObject({ code: 'PAWL_ARTIFACT_INVALID' });
  });
});
