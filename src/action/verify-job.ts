import { join } from 'node:path';
import { readFolder, readJobContext, readJobMinutes, requireVariable } from './job-inputs.ts';
import { runVerify } from './verify.ts';

/** `command: verify`: what the checks say of the change, on a clean checkout. Red checks are a result. */
export async function runVerifyJob(): Promise<void> {
  const folder = readFolder();
  const { log } = readJobContext();
  const proofs = await runVerify({
    packFile: join(folder, 'task.json'),
    changesetFile: join(folder, 'changeset.json'),
    workspace: requireVariable('GITHUB_WORKSPACE'),
    minutes: readJobMinutes(),
    outFolder: folder,
    env: process.env,
    log,
  });
  log(
    proofs.refused ??
      `${proofs.checks.filter(({ passed }) => passed).length} of ${proofs.checks.length} checks passed`,
  );
}
