import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { AGENT_WORKFLOW_FILE } from '../support/agent-jobs.ts';
import { ANOTHER_KEY } from '../support/another-key.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite, PawlSiteOptions } from '../support/pawl-site.ts';
import { ActionRunner } from '../support/run-action.ts';
import type { ActionResult } from '../support/run-action.ts';

// `command: reconcile` as a process of its own, as the runner starts it; the runs that it starts go
// nowhere.

describe('the action’s command reconcile', () => {
  let site: PawlSite;
  let runner: ActionRunner;

  const open = async (options: PawlSiteOptions = {}): Promise<void> => {
    site = await startPawlSite({
      files: AGENT_WORKFLOW_FILE,
      runner: { play: { onStart: () => undefined } },
      ...options,
    });
    runner = await ActionRunner.create(site.addresses.api);
  };
  afterEach(async () => {
    await runner.remove();
    await site.close();
  });

  const reconcile = (
    wrong: Readonly<Record<string, string>> = {},
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ActionResult> =>
    runner.run(
      {
        command: 'reconcile',
        'app-id': String(site.credentials.appId),
        'private-key': site.credentials.privateKey,
        ...wrong,
      },
      environment,
    );
  const runs = () => [...site.repository.runs.values()];

  it('does what the app would: starts a run, and shows how each task stands', async () => {
    await open();
    await site.fileTask('Be ready');
    await site.fileTask('Be | vague', 'do it');
    const file = join(runner.temp, 'summary.md');
    await writeFile(file, '');
    const { code, stdout } = await reconcile({}, { GITHUB_STEP_SUMMARY: file });
    expect(code).toBe(0);
    expect(runs()).toHaveLength(1);
    expect(stdout).toContain('applied: start a run of the agent workflow\n');
    expect(stdout).toMatch(/applied: show how #2 stands: .*put on `agent:needs-spec`/);
    expect(stdout).toContain('| #1 is queued\n| #2 is needs-spec\n');
    const summary = await readFile(file, 'utf8');
    expect(summary.replace(/at \S+ \S+ UTC/, 'at <time>')).toMatchInlineSnapshot(`
     "## Pawl

     | Effect | Outcome |
     | --- | --- |
     | start a run of the agent workflow | applied |
     | show how #2 stands: make the 7 labels that Pawl uses, put on \`agent:needs-spec\`, write its status comment | applied |

     | Task | State | Why | Next |
     | --- | --- | --- | --- |
     | #1 Be ready | queued | It is in the queue; more urgent and older tasks go first. | when there is room, attempt 1 starts by itself. |
     | #2 Be \\| vague | needs-spec | This issue cannot be worked on yet:<br>- There is no heading \`## Acceptance criteria\`. Add one, with a list below it of what must be true when this is done. | edit the text above; Pawl reads it again at once. |

     Something may change by itself at <time>.
     "
    `);
  });

  it('does nothing twice', async () => {
    await open();
    await site.fileTask();
    await reconcile();
    const { code, stdout } = await reconcile();
    expect(code).toBe(0);
    expect(runs()).toHaveLength(1);
    expect(stdout).not.toContain('applied');
  });

  it('says what GitHub refused, and is not red for it', async () => {
    await open({ files: {} });
    await site.fileTask();
    const { code, stdout } = await reconcile();
    expect(code).toBe(0);
    expect(stdout).toContain('refused: start a run of the agent workflow (');
  });

  it('is not red where GitHub does not answer: the next run does it', async () => {
    await open({ apiFaults: () => ({ when: 'before', answer: 503 }) });
    const { code, stdout } = await reconcile();
    expect(code).toBe(0);
    expect(stdout).toContain('::warning::PAWL_GITHUB_FAILED: ');
  });

  it.each([
    ['a key of another App', { 'private-key': ANOTHER_KEY }, 'PAWL_TOKEN_REFUSED'],
    ['no key', { 'private-key': '' }, 'PAWL_INPUT_INVALID'],
  ])('is red for what a person must mend: %s', async (_, wrong, error) => {
    await open();
    const { code, stdout } = await reconcile(wrong);
    expect(code).toBe(1);
    expect(stdout).toContain(`::error::${error}: `);
  });

  it('is red where the App lacks a permission', async () => {
    await open({ permissions: { issues: 'read' } });
    const { code, stdout } = await reconcile();
    expect(code).toBe(1);
    expect(stdout).toContain('::error::PAWL_PERMISSION_MISSING: ');
  });

  it('says in one issue where the policy is wrong, and is not red each time it looks', async () => {
    await open();
    await site.commit({ '.github/pawl.yml': 'parallel: many\n' });
    const { code, stdout } = await reconcile();
    expect(code).toBe(0);
    expect(stdout).toContain('applied: open an issue that says why the queue stands still');
  });
});
