import { afterEach, describe, expect, it } from '@jest/globals';
import { logOf, startRunnerSite, workflow, type RunnerSite } from './runner-site.ts';

let site: RunnerSite | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const repo = { owner: 'ada', repo: 'engine' };

describe('A dispatch', () => {
  const on =
    '{ workflow_dispatch: { inputs: { level: { type: choice, options: [low, high], required: true }, loud: { type: boolean, default: false } } } }';
  const dispatch = (inputs: Record<string, unknown>, ref = 'main') =>
    site?.unchecked.actions.createWorkflowDispatch({ ...repo, workflow_id: 'ci.yml', ref, inputs });

  it('gives inputs with their types, on the ref that is named', async () => {
    site = await startRunnerSite();
    const run =
      'echo "${{ inputs.level }} ${{ inputs.loud == true }} ${{ github.event.inputs.loud }} on $GITHUB_REF_NAME"';
    await site.push({ '.github/workflows/ci.yml': workflow(on, run) });
    await site.push({ a: 'a' }, { branch: 'topic' });
    await dispatch({ level: 'high', loud: 'true' }, 'topic');
    await site.runner.idle();
    expect(logOf(site.runs()[0])).toContain('\nhigh true true on topic\n');
  });

  it.each([
    [{ level: 'low', more: 'x' }, 'main', /Unexpected inputs provided: \["more"\]/],
    [{}, 'main', /Required input 'level' not provided/],
    [{ level: 'middle' }, 'main', /Provided value 'middle' for input 'level' not in the list/],
    [{ level: 'low' }, 'nowhere', /No ref found for: nowhere/],
  ])('with inputs %j on %s is refused', async (inputs, ref, message) => {
    site = await startRunnerSite();
    await site.push({ '.github/workflows/ci.yml': workflow(on) });
    await expect(dispatch(inputs, ref)).rejects.toMatchObject({
      status: 422,
      message: expect.stringMatching(message),
    });
  });

  it('is refused for a workflow that does not ask for it, or is disabled', async () => {
    site = await startRunnerSite();
    await site.push({ '.github/workflows/ci.yml': workflow('push') });
    await expect(dispatch({})).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("Workflow does not have 'workflow_dispatch' trigger"),
    });
    await site.push({ '.github/workflows/ci.yml': workflow('[push, workflow_dispatch]') });
    await site.runner.idle();
    await site.octokit.actions.disableWorkflow({ ...repo, workflow_id: 'ci.yml' });
    await site.push({ b: 'b' });
    await site.runner.idle();
    expect(site.runs().length).toBe(2);
    await expect(dispatch({})).rejects.toMatchObject({ status: 422 });
  });
});
