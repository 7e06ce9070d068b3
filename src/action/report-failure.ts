import { setFailed } from '@actions/core';
import { PawlError } from '../errors.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';

/** Fails the step: an annotation with code and remedy; the stack only where the fault may be ours. */
export function reportFailure(thrown: unknown): void {
  const error = explainUnexpected(thrown);
  if (error instanceof PawlError) setFailed(error.toString());
  else setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
