import { join } from 'node:path';
import { notice, warning } from '@actions/core';
import type { Attempt } from '../core/attempt.ts';
import { renderAttemptSummary } from '../render/attempt-summary.ts';
import { readFolder, readJobContext, readJobMinutes, requireVariable } from './job-inputs.ts';
import { reportFailure } from './report-failure.ts';
import { summarize } from './summarize.ts';
import { runWork } from './work.ts';

/**
 * `command: work`: makes the attempt. A failed one is a result, not an error: the step stays green,
 * `publish` records why. Only what kept the attempt from being made fails the step.
 */
export async function runWorkJob(): Promise<void> {
  const folder = readFolder();
  const { run, log } = readJobContext();
  const { attempt, error } = await runWork({
    run,
    packFile: join(folder, 'task.json'),
    workspace: requireVariable('GITHUB_WORKSPACE'),
    minutes: readJobMinutes(),
    outFolder: folder,
    env: process.env,
    log,
  });
  log(`The attempt ${attempt.outcome}: ${attempt.reason}`);
  await summarize(renderAttemptSummary(attempt));
  if (error) reportFailure(error);
  else annotate(attempt);
}

/** What a person who looks at the run should see first. */
function annotate({ outcome, class: failure, reason, sandbox, denials, hidden }: Attempt): void {
  const title = `Pawl: the attempt ${outcome}${failure === undefined ? '' : ` (${failure})`}`;
  if (outcome === 'failed') warning(reason, { title });
  else notice(reason, { title });
  if (sandbox === 'off') {
    warning('The policy says `sandbox: off`.', { title: 'Pawl: without a sandbox' });
  }
  if (denials.length > 0) {
    const calls = denials.slice(0, 5).map(({ tool, call }) => `${tool} ${call}`);
    notice(calls.join('\n'), { title: `Pawl: ${denials.length} denials` });
  }
  if (hidden.length > 0) {
    const found = hidden.slice(0, 5).map(({ where, kind, count }) => `${where}: ${count} ${kind}`);
    warning(found.join('\n'), { title: 'Pawl: hidden text was taken out' });
  }
}
