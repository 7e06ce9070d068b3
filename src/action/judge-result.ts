import { createHash } from 'node:crypto';
import type { Changeset } from '../changeset/changeset.ts';
import { parseChangeset } from '../changeset/changeset-schema.ts';
import { AttemptSchema, ProofsSchema } from '../config/attempt-schema.ts';
import { parseArtifact } from '../config/parse-artifact.ts';
import type { AttemptOutcome, Evidence } from '../core/attempt-record.ts';
import type { Attempt, CheckProof, Proofs } from '../core/attempt.ts';
import { tellEnding } from '../core/check-ending.ts';
import type { Check } from '../core/policy.ts';
import { PawlError } from '../errors.ts';

/** The files that earlier jobs left, as text; `undefined` where a job died before it left one. */
export interface LeftFiles {
  readonly attempt: string | undefined;
  readonly changeset: string | undefined;
  readonly proofs: string | undefined;
}

export type Result =
  | {
      readonly kind: 'publish';
      readonly attempt: Attempt;
      readonly changeset: Changeset;
      readonly proofs: Proofs;
    }
  | {
      readonly kind: 'record';
      readonly outcome: AttemptOutcome;
      readonly reason: string;
      readonly evidence: readonly Evidence[];
      readonly attempt: Attempt | undefined;
    };

/** Paths that only a person changes: what runs with the repository's secrets, and what Pawl obeys. */
const PROTECTED = /^\.github\/(?:workflows|actions)\/|^\.github\/pawl\.ya?ml$/i;

/**
 * May this be published? Reads what earlier jobs left as data, against its schemas, and believes none
 * of it: no attempt, no changeset, no proof, a refused one or a red check all end in a record.
 */
export function judgeResult(files: LeftFiles, wanted: readonly Check[]): Result {
  if (files.attempt === undefined) {
    return refuse('infrastructure', 'The job that runs the agent left no account of it', undefined);
  }
  let attempt: Attempt | undefined;
  try {
    attempt = parseArtifact('attempt.json', files.attempt, AttemptSchema);
    if (attempt.outcome === 'blocked') {
      return {
        kind: 'record',
        outcome: { kind: 'blocked' },
        reason: attempt.reason,
        evidence: [],
        attempt,
      };
    }
    if (attempt.outcome === 'failed') {
      const refused = refuse(attempt.class ?? 'agent', attempt.reason, attempt);
      // What the checks said before it failed helps the next one, though it proves nothing.
      return { ...refused, evidence: evidenceOf(attempt.checks) };
    }
    if (files.changeset === undefined) {
      return refuse('infrastructure', 'The job that runs the agent left no changeset', attempt);
    }
    const changeset = parseChangeset(files.changeset);
    const forbidden = changeset.files
      .map(({ path }) => path)
      .filter((path) => PROTECTED.test(path));
    if (forbidden.length > 0) {
      return refuse(
        'policy',
        `The change touches what only a person may change: ${forbidden.join(', ')}`,
        attempt,
      );
    }
    if (files.proofs === undefined) {
      return refuse('infrastructure', 'The job that verifies the change left no proofs', attempt);
    }
    const proofs = parseArtifact('proofs.json', files.proofs, ProofsSchema);
    if (proofs.changeset !== createHash('sha256').update(files.changeset).digest('hex')) {
      return refuse('infrastructure', 'The proofs are for another changeset', attempt);
    }
    return judgeProofs(attempt, changeset, proofs, wanted);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return refuse(
      error.code === 'PAWL_CHANGESET_INVALID' ? 'policy' : 'infrastructure',
      error.message,
      attempt,
    );
  }
}

function judgeProofs(
  attempt: Attempt,
  changeset: Changeset,
  proofs: Proofs,
  wanted: readonly Check[],
): Result {
  if (changeset.files.length === 0) {
    return refuse('agent', 'The agent said it was done, but changed nothing', attempt);
  }
  if (proofs.refused !== undefined) {
    return refuse('agent', `The change could not be applied: ${proofs.refused}`, attempt);
  }
  const red = proofs.checks.filter(({ passed }) => !passed);
  if (red.length === 0) {
    const missing = wanted.filter((check) => !isProved(check, proofs));
    if (missing.length === 0) return { kind: 'publish', attempt, changeset, proofs };
    const names = missing.map(({ name }) => name).join(', ');
    return refuse('infrastructure', `No proof was left of the policy's checks: ${names}`, attempt);
  }
  const evidence = evidenceOf(red);
  const reason = `The policy's checks refused the change: ${red.map(({ name }) => name).join(', ')} failed`;
  return { kind: 'record', outcome: { kind: 'failed', class: 'agent' }, reason, evidence, attempt };
}

/** What red checks said, for the next attempt. */
function evidenceOf(checks: readonly CheckProof[]): Evidence[] {
  return checks
    .filter(({ passed }) => !passed)
    .map((proof) => ({
      source: proof.name,
      summary: `\`${proof.run}\` ${tellEnding(proof)}`,
      annotations: [],
      logTail: proof.logTail,
      url: undefined,
    }));
}

function isProved({ name, run }: Check, { checks }: Proofs): boolean {
  return checks.some((proof) => proof.name === name && proof.run === run && proof.passed);
}

function refuse(
  failureClass: Extract<AttemptOutcome, { kind: 'failed' }>['class'],
  reason: string,
  attempt: Attempt | undefined,
): Extract<Result, { kind: 'record' }> {
  return {
    kind: 'record',
    outcome: { kind: 'failed', class: failureClass },
    reason,
    evidence: [],
    attempt,
  };
}
