import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutWalls } from '../agent/sandbox/without-walls.ts';
import { applyChangeset } from '../changeset/apply-changeset.ts';
import { parseChangeset } from '../changeset/changeset-schema.ts';
import { parseArtifact } from '../config/parse-artifact.ts';
import { TaskPackSchema } from '../config/task-pack-schema.ts';
import type { CheckProof, Proofs } from '../core/attempt.ts';
import type { TaskPack } from '../core/task-pack.ts';
import { commandMinutes, SETUP_MINUTES, tellTooShort } from '../core/job-minutes.ts';
import { PawlError } from '../errors.ts';
import { withFreshHome } from '../process/fresh-home.ts';
import type { SourceEnvironment } from '../process/fresh-home.ts';
import { runCheck, runSetup } from '../process/run-check.ts';
import type { CommandPlace } from '../process/run-check.ts';
import { safeLine } from '../process/safe-line.ts';
import { countDown } from '../process/count-down.ts';

export interface VerifyRequest {
  readonly packFile: string;
  readonly changesetFile: string;
  /** A clean checkout of the claim commit or of its base. */
  readonly workspace: string;
  /** How long the job may take, if that is known; the proofs are left before. */
  readonly minutes: number | undefined;
  /** Gets proofs.json. */
  readonly outFolder: string;
  readonly env: SourceEnvironment;
  readonly log: (line: string) => void;
}

/**
 * The `verify` job: applies the changeset to a clean checkout and runs the policy's checks there, without
 * any token. Writes proofs.json, also when the changeset is refused. Throws PAWL_ARTIFACT_INVALID if the
 * task pack is unreadable: then there is nothing to prove.
 */
export async function runVerify(request: VerifyRequest): Promise<Proofs> {
  const { packFile, outFolder } = request;
  const pack = parseArtifact('the task pack', await readArtifact(packFile), TaskPackSchema);
  await mkdir(outFolder, { recursive: true });
  const text = await readArtifact(request.changesetFile).catch(asRefusal);
  const refused =
    text instanceof PawlError ? text.message : await apply(text, request.workspace, pack);
  const proofs: Proofs = {
    version: 1,
    changeset: text instanceof PawlError ? '' : createHash('sha256').update(text).digest('hex'),
    refused,
    checks: refused === undefined ? await prove(request, pack) : [],
  };
  await writeFile(join(outFolder, 'proofs.json'), `${JSON.stringify(proofs, null, 2)}\n`);
  return proofs;
}

/** Gives why the changeset could not be applied, if it could not. */
async function apply(text: string, workspace: string, pack: TaskPack): Promise<string | undefined> {
  try {
    const changeset = parseChangeset(text);
    if (changeset.base !== pack.claim.base) {
      return `The changeset is for ${changeset.base}, the claim for ${pack.claim.base}`;
    }
    await applyChangeset(changeset, workspace);
    return undefined;
  } catch (error) {
    return asRefusal(error).message;
  }
}

function asRefusal(error: unknown): PawlError {
  if (error instanceof PawlError) return error;
  throw error;
}

/** All checks, also behind one that fails; but none behind a setup that fails, which is then the proof. */
async function prove(request: VerifyRequest, { policy }: TaskPack): Promise<CheckProof[]> {
  const { workspace, env: source, log } = request;
  return withFreshHome(source, async (env) => {
    const place: CommandPlace = {
      workspace,
      env,
      onLine: (line) => log(safeLine(line)),
      ...withoutWalls(workspace, env),
    };
    const tooShort = tellTooShort(policy, 'verify', request.minutes);
    if (tooShort !== undefined) log(tooShort);
    const left = countDown(commandMinutes(request.minutes ?? Infinity) * 60);
    const unprepared = await runSetup(policy.setup, place, countDown(SETUP_MINUTES * 60, left));
    if (unprepared) return [unprepared];
    const proofs: CheckProof[] = [];
    for (const check of policy.checks) {
      log(`Check: ${safeLine(check.name)}`);
      const minutes = Math.min(check.minutes, left() / 60);
      // What is not proved is nobody's bad work.
      if (minutes <= 0) break;
      const proof = await runCheck({ ...check, minutes }, place);
      log(`${proof.passed ? 'Passed' : 'Failed'} after ${proof.seconds} s`);
      proofs.push(proof);
    }
    return proofs;
  });
}

async function readArtifact(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new PawlError('PAWL_ARTIFACT_INVALID', `${file} is missing`, { cause: error });
  }
}
