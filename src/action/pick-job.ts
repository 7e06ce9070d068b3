import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setOutput, setSecret } from '@actions/core';
import { connect } from '../github/client/client.ts';
import { realClock } from '../real-clock.ts';
import { REPEATS } from './job-context.ts';
import {
  apiUrl,
  readCredentials,
  readFolder,
  readJobContext,
  readRepository,
  readWantedIssue,
} from './job-inputs.ts';

/** `command: pick`: claims a task and leaves its pack; leaves no output where there is nothing to do. */
export async function runPickJob(): Promise<void> {
  const credentials = readCredentials();
  setSecret(credentials.privateKey);
  const wanted = readWantedIssue();
  const context = readJobContext();
  // The schemas and the YAML reader are loaded while GitHub answers.
  const [client, { pick }] = await Promise.all([
    connect(credentials, readRepository(), {
      baseUrl: apiUrl(),
      clock: realClock,
      repeats: REPEATS,
    }),
    import('./pick.ts'),
  ]);
  const picked = await pick(client, context, wanted);
  if (!picked) {
    context.log('No task is ready.');
    setOutput('task', '');
    return;
  }
  const folder = readFolder();
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'task.json'), picked.pack);
  const { claim, digest, minutes } = picked;
  context.log(`Claimed #${claim.task}, attempt ${claim.attempt}, on ${claim.base}.`);
  for (const [name, value] of Object.entries({
    task: claim.task,
    attempt: claim.attempt,
    base: claim.base,
    digest,
    'work-minutes': minutes.work,
    'verify-minutes': minutes.verify,
  })) {
    setOutput(name, String(value));
  }
}
