import { summary } from '@actions/core';

/** Adds to the job's summary. A runner that takes none is no reason to fail: all of it is in the log. */
export async function summarize(text: string): Promise<void> {
  if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
  await summary.addRaw(text, true).write();
}
