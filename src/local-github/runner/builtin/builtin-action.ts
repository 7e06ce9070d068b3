import type { StepRun } from '../steps/step-run.ts';

/**
 * An action that this runner has built in. Inputs are by lower-case name, without defaults. It says
 * what it does in the job's log, and throws a `StepFailure` with what went wrong.
 */
export type BuiltinAction = (
  step: StepRun,
  inputs: Readonly<Record<string, string>>,
) => Promise<void>;

/** A boolean input, as `core.getBooleanInput` reads it. */
export function isTrue(input: string | undefined, byDefault: boolean): boolean {
  return input === undefined || input === '' ? byDefault : input.toLowerCase() === 'true';
}

/** The lines of an input that holds several values. */
export function linesOf(input: string | undefined): readonly string[] {
  return (input ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
