import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAttempt } from '../../src/agent/supervisor/run-attempt.ts';
import type { AttemptRun } from '../../src/agent/supervisor/run-attempt.ts';
import { packWith } from '../agent/sample-pack.ts';
import { runCli } from '../support/run-cli.ts';
import { git, makeOwnRepository, TASK } from './own-repository.ts';
import { processesWith } from './processes.ts';

// Whole attempts behind the walls, with any program as the agent.

describe('an attempt in the sandbox', () => {
  let folder: string;
  let mark: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pawl-long-'));
    mark = randomUUID();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function attempt(
    command: string,
    policyText = '',
    allowHosts: readonly string[] = [],
  ): Promise<AttemptRun> {
    const workspace = join(folder, 'workspace');
    const agent = `agent: { name: command, command: ${JSON.stringify(command)} }`;
    const base = await makeOwnRepository(workspace);
    const pack = packWith({ policy: `${agent}\n${policyText}`, base });
    return runAttempt({
      pack: { ...pack, policy: { ...pack.policy, sandbox: { enabled: true, allowHosts } } },
      workspace,
      source: {
        ...process.env,
        RUNNER_TEMP: folder,
        RUNNER_TRACKING_ID: mark,
        GITHUB_TOKEN: 'ghs',
      },
      mayMend: false,
      log: () => undefined,
    });
  }

  it('has setup, agent and checks behind the same walls, and is told so', async () => {
    const outside = join(folder, 'outside');
    await writeFile(outside, 'a secret');
    const tries = (name: string): string =>
      `cat ${outside} 2>/dev/null || echo ${name} could not >> $HOME/tried`;
    const { attempt: made, changeset } = await attempt(
      `${tries('agent')}; cp $HOME/tried tried`,
      `setup: [${JSON.stringify(tries('setup'))}]\nchecks: [${JSON.stringify(`${tries('check')}; tail -1 $HOME/tried; false`)}]\nattempts: { fix-rounds: 0 }`,
    );
    expect(made).toMatchObject({ outcome: 'finished', sandbox: 'on' });
    const [file] = changeset?.files ?? [];
    const text = file?.change === 'written' ? Buffer.from(file.base64, 'base64').toString() : '';
    expect(text).toBe('setup could not\nagent could not\n');
    expect(made.checks[0]?.logTail).toContain('check could not');
  });

  it('tells of the hosts that were asked for and are not allowed', async () => {
    const ask = 'curl -s -o /dev/null https://not-allowed.example/; echo x > x.txt';
    const { attempt: made } = await attempt(ask, '', ['registry.npmjs.org']);
    expect(made.denials).toEqual([
      { tool: 'network', call: expect.stringContaining('not-allowed') },
    ]);
  });

  it('says of a setup that found no network what would let it', async () => {
    const fetch = 'curl -sS https://registry.npmjs.org/';
    const { attempt: made } = await attempt('true', `setup: [${JSON.stringify(fetch)}]`);
    expect(made).toMatchObject({ outcome: 'failed', class: 'infrastructure', sandbox: 'on' });
    expect(made.reason).toContain('the hosts that `sandbox.allow-hosts` names');
  });

  it('leaves no daemon alive, and waits for none', async () => {
    const { attempt: made } = await attempt('setsid sleep 300 & (sleep 301 &) ; echo x > x.txt');
    expect(made).toMatchObject({ outcome: 'finished' });
    for (let wait = 0; wait < 50 && (await processesWith(mark)).length > 0; wait += 1) {
      await setTimeout(100);
    }
    expect(await processesWith(mark)).toEqual([]);
    expect(made.seconds).toBeLessThan(30);
  });

  it('takes the change from the files, whatever was done to .git', async () => {
    const { attempt: made, changeset } = await attempt(
      'echo x > x.txt; git add -A; git commit -qm Mine; echo "[core]" > .git/config; rm -rf .git/objects; touch .git/index.lock',
    );
    expect(made).toMatchObject({ outcome: 'finished' });
    expect(changeset?.files.map(({ path }) => path)).toEqual(['x.txt']);
  });

  it('hides a link to settings, and not the sources that it leads to; nothing of that is a change', async () => {
    const workspace = join(folder, 'workspace');
    await makeOwnRepository(workspace);
    await symlink('src', join(workspace, '.opencode'));
    await git(workspace, 'add', '--all');
    await git(workspace, 'commit', '--quiet', '--message=Link');
    const base = await git(workspace, 'rev-parse', 'HEAD');
    const script = [
      '#!/bin/sh',
      'ls -A .opencode src > seen 2>&1',
      'rm -rf .opencode; ln -sfn src .opencode; mv .opencode other; touch .opencode/x',
      'exit 1',
    ];
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/opencode'), `${script.join('\n')}\n`, { mode: 0o755 });
    const pack = packWith({ policy: 'agent: { name: opencode, model: openai/x }', base });
    const { changeset } = await runAttempt({
      pack: { ...pack, policy: { ...pack.policy, sandbox: { enabled: true, allowHosts: [] } } },
      workspace,
      source: {
        ...process.env,
        PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
        RUNNER_TEMP: folder,
        OPENAI_API_KEY: 'sk-long-0123456789abcdef',
        OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
      },
      mayMend: false,
      log: () => undefined,
    });
    const text = '.opencode:\n\nsrc:\nshout.js\n';
    expect(changeset?.files).toEqual([
      { change: 'written', path: 'seen', mode: '100644', base64: btoa(text) },
    ]);
    expect(await readlink(join(workspace, '.opencode'))).toBe('src');
  });

  it('reads messages there, too', async () => {
    const { attempt: made } = await attempt('mkdir .pawl; echo No API. > .pawl/blocked.md');
    expect(made).toMatchObject({ outcome: 'blocked', reason: 'No API.' });
  });

  it('says of an agent that is not installed that it is not, and not that it failed', async () => {
    const repo = join(folder, 'mine');
    await makeOwnRepository(repo);
    await writeFile(join(folder, 'task.md'), TASK);
    const args = ['try', join(folder, 'task.md'), '--repo', repo, '--agent', 'claude'];
    const { stderr, code } = await runCli(args, {
      PATH: '/usr/bin:/bin',
      ANTHROPIC_API_KEY: 'sk-long-0123456789abcdef',
    });
    expect(stderr).toContain('PAWL_AGENT_NOT_FOUND: ');
    expect(stderr).toContain('`claude`');
    expect(code).toBe(1);
  });
});
