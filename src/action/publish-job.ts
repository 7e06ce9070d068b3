import { createHash } from 'node:crypto';
import { getInput, setSecret } from '@actions/core';
import { parseArtifact } from '../config/parse-artifact.ts';
import { TaskPackSchema } from '../config/task-pack-schema.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { PawlError } from '../errors.ts';
import { connect } from '../github/client/client.ts';
import { realClock } from '../real-clock.ts';
import { REPEATS } from './job-context.ts';
import {
  apiUrl,
  readCredentials,
  readFolder,
  readJobContext,
  readLeftFile,
  readRepository,
} from './job-inputs.ts';
import { publish } from './publish.ts';

/** An hour's limit and a little: what the attempt made is worth more than the minutes of waiting. */
const PATIENCE_MS = 65 * 60_000;

/** `command: publish`: ends the attempt, whatever the jobs before it left. */
export async function runPublishJob(): Promise<void> {
  const credentials = readCredentials();
  setSecret(credentials.privateKey);
  const context = readJobContext();
  const folder = readFolder();
  const pack = await readPack(folder, getInput('digest'));
  const files = {
    attempt: await readLeftFile(folder, 'attempt.json'),
    changeset: await readLeftFile(folder, 'changeset.json'),
    proofs: await readLeftFile(folder, 'proofs.json'),
  };
  const client = await connect(credentials, readRepository(), {
    baseUrl: apiUrl(),
    clock: realClock,
    patienceMs: PATIENCE_MS,
    repeats: REPEATS,
  });
  await publish(client, context, pack, files);
}

/** The pack that `pick` made, proved by the digest in that job's outputs: nobody else can set those. */
async function readPack(folder: string, digest: string): Promise<TaskPack> {
  const text = await readLeftFile(folder, 'task.json');
  if (text === undefined) throw new PawlError('PAWL_ARTIFACT_INVALID', 'task.json is missing');
  if (createHash('sha256').update(text).digest('hex') !== digest) {
    throw new PawlError('PAWL_ARTIFACT_INVALID', 'task.json is not the one that `pick` made');
  }
  return parseArtifact('task.json', text, TaskPackSchema);
}
