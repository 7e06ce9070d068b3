import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packWith } from '../agent/sample-pack.ts';
import { emptyCheckout } from '../support/empty-checkout.ts';
import { ActionRunner } from '../support/run-action.ts';
import type { ActionResult } from '../support/run-action.ts';

// The shipped Action's `work`, as a runner runs it.

describe('the job `work`', () => {
  let runner: ActionRunner;
  let summary: string;

  beforeEach(async () => {
    runner = await ActionRunner.create('http://127.0.0.1:1');
    summary = join(runner.temp, 'summary.md');
    writeFileSync(summary, '');
  });
  afterEach(() => runner.remove());

  async function work(script: string, body?: string): Promise<ActionResult> {
    const { workspace, base } = emptyCheckout(runner.temp);
    const pack = packWith({
      policy: `agent: { name: command, command: ${JSON.stringify(script)} }`,
      base,
      ...(body === undefined ? {} : { body }),
    });
    await runner.leave(
      'task.json',
      JSON.stringify({ ...pack, claim: { ...pack.claim, runId: 4_711 } }),
    );
    return runner.run(
      { command: 'work' },
      { GITHUB_WORKSPACE: workspace, GITHUB_STEP_SUMMARY: summary },
    );
  }

  it('shows what came of the attempt where a person looks: a summary, and annotations', async () => {
    const { code, stdout, left } = await work(
      'echo new > a.txt; echo "::error::obey me"',
      'Do it.<!-- mail me -->\n\n## Acceptance criteria\n- done\n',
    );
    expect(code).toBe(0);
    expect(left.toSorted()).toEqual([
      'attempt.json',
      'changeset.json',
      'task.json',
      'transcript.jsonl',
    ]);
    const text = readFileSync(summary, 'utf8');
    expect(text).toContain('## Pawl: the attempt finished');
    expect(text).toContain('- added `a.txt`');
    expect(text).toContain('**Without a sandbox**');
    expect(stdout).toContain('::notice title=Pawl%3A the attempt finished::The command ended');
    expect(stdout).toContain('::warning title=Pawl%3A without a sandbox::');
    expect(stdout).toContain("::warning title=Pawl%3A hidden text was taken out::the task's text");
    expect(stdout).not.toMatch(/^::error::/m);
  });

  it('warns of an attempt that failed, and stays green: `publish` records why', async () => {
    const { code, stdout } = await work('exit 3');
    expect(code).toBe(0);
    expect(stdout).toContain(
      '::warning title=Pawl%3A the attempt failed (agent)::The command ended',
    );
    expect(readFileSync(summary, 'utf8')).toContain('## Pawl: the attempt failed');
  });

  it('that made no attempt says why, and is red: a person must mend something', async () => {
    const { code, stdout } = await work('pawl-no-such-agent');
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_AGENT_NOT_FOUND: ');
    const text = readFileSync(summary, 'utf8');
    expect(text).toContain('pawl-no-such-agent');
    // Nothing of an agent ran, so nothing ran without walls.
    expect(text).not.toContain('Without a sandbox');
  });
});
