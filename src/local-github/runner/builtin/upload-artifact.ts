import { readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { StepFailure } from '../steps/step-failure.ts';
import { addArtifact, artifactsOf } from './artifact-store.ts';
import type { BuiltinAction } from './builtin-action.ts';
import { isTrue, linesOf } from './builtin-action.ts';
import { findFiles } from './find-files.ts';

const FORBIDDEN = /["<>|*?:\r\n\\/]/;

/** `actions/upload-artifact` (v4): zips files and keeps them with the run. */
export const uploadArtifact: BuiltinAction = async (step, inputs) => {
  const { job } = step;
  const { world } = job.engine;
  const { repository, run } = job.state;
  const name = inputs['name'] || 'artifact';
  if (FORBIDDEN.test(name)) {
    throw new StepFailure(
      `The artifact name is not valid: ${name}. Contains a forbidden character`,
    );
  }
  const patterns = linesOf(inputs['path']);
  if (patterns.length === 0) throw new StepFailure('Input required and not supplied: path');
  const hidden = isTrue(inputs['include-hidden-files'], false);
  const { workspace, home } = job.folder;
  const { root, files } = await findFiles(workspace, home, patterns, hidden);
  if (files.length === 0) {
    const message = `No files were found with the provided path: ${patterns.join('\n')}. No artifacts will be uploaded.`;
    if (inputs['if-no-files-found'] === 'error') throw new StepFailure(message);
    if (inputs['if-no-files-found'] === 'ignore') job.log.write(message);
    else step.output.onLine(`::warning::${message.replaceAll('\n', '%0A')}`);
    return;
  }
  const before = artifactsOf(world, repository, run.id).get(name);
  if (before !== undefined && !isTrue(inputs['overwrite'], false)) {
    throw new StepFailure(
      'Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run',
    );
  }
  if (before !== undefined) repository.artifacts.delete(before.id);
  const contents: Record<string, Uint8Array> = {};
  for (const file of files) {
    contents[relative(root, file).split(sep).join('/')] = await readFile(file);
  }
  const zip = zipSync(contents, { level: 6, mtime: new Date(world.clock.now()) });
  const retentionDays = Number(inputs['retention-days'] || '0');
  const artifact = addArtifact(world, repository, run.id, { name, zip, retentionDays });
  const url = `${world.addresses.web}/${repository.fullName}/actions/runs/${run.id}/artifacts/${artifact.id}`;
  job.log.write(`With the provided path, there will be ${files.length} file(s) uploaded`);
  job.log.write(`Artifact ${name} has been successfully uploaded! Artifact ID is ${artifact.id}`);
  step.output.said.outputs.set('artifact-id', String(artifact.id));
  step.output.said.outputs.set('artifact-url', url);
};
