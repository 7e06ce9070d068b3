import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { unzipSync } from 'fflate';
import type { Artifact } from '../../model/workflow-run.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { pathMatcher } from '../triggers/path-pattern.ts';
import { artifactsOf } from './artifact-store.ts';
import type { BuiltinAction } from './builtin-action.ts';
import { isTrue } from './builtin-action.ts';

/** `actions/download-artifact` (v4): unpacks artifacts of this run, or of `run-id`. */
export const downloadArtifact: BuiltinAction = async (step, inputs) => {
  const { job } = step;
  const { repository, run } = job.state;
  const wanted = inputs['repository'] || repository.fullName;
  if (wanted.toLowerCase() !== repository.fullName.toLowerCase()) {
    throw new StepFailure(
      'actions/download-artifact: input repository is not built in this local GitHub',
    );
  }
  const runId = Number(inputs['run-id'] || run.id);
  const all = artifactsOf(job.engine.world, repository, runId);
  const target = resolve(job.folder.workspace, inputs['path'] ?? '');
  step.output.said.outputs.set('download-path', target);
  const name = inputs['name'] ?? '';
  if (name !== '') {
    const artifact = all.get(name);
    if (artifact === undefined) {
      throw new StepFailure(
        `Unable to download artifact(s): Artifact not found for name: ${name}\n        Please ensure that your artifact is not expired and the artifact was uploaded using a compatible version of toolkit/upload-artifact.`,
      );
    }
    await unpack(artifact, target);
    job.log.write(`Artifact ${name} has been downloaded to ${target}`);
    return;
  }
  const pattern = inputs['pattern'] ?? '';
  const chosen = [...all.values()].filter(
    (artifact) => pattern === '' || pathMatcher([pattern])(artifact.name),
  );
  const merge = isTrue(inputs['merge-multiple'], false);
  for (const artifact of chosen) {
    await unpack(artifact, merge ? target : resolve(target, artifact.name));
  }
  job.log.write(`Total of ${chosen.length} artifact(s) downloaded to ${target}`);
};

async function unpack(artifact: Artifact, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const [name, content] of Object.entries(unzipSync(artifact.zip))) {
    const path = resolve(target, name);
    if (!path.startsWith(`${target}${sep}`)) {
      throw new StepFailure(`Artifact ${artifact.name} holds a path outside of it: ${name}`);
    }
    if (name.endsWith('/')) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
