import { setFailed } from '@actions/core';
import { PawlError } from '../errors.ts';

/** Fails the step: an annotation with code and remedy; the stack only where the fault may be ours. */
export function reportFailure(error: unknown): void {
  if (error instanceof PawlError) setFailed(error.toString());
  else setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
