import type { Millis } from './ids.ts';
import type { CheckFacts, RequiredCheck } from './snapshot.ts';

/** What CI says of one commit. 'No checks' is not 'green': right after a push none exist yet. */
export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly waitsFor: readonly string[] }
  | { readonly kind: 'green'; readonly passed: readonly string[] }
  | { readonly kind: 'red'; readonly failed: readonly CheckFacts[] };

/**
 * Judges a commit. With `required` checks, each of these must have passed, by the App it is bound to,
 * and a failure of any other check is red too: on an unattended repository a red cross means
 * something. Without, all that reported must have passed, and at least one.
 */
export function judgeChecks(
  checks: readonly CheckFacts[],
  required: readonly RequiredCheck[],
): Verdict {
  const failed = checks.filter((check) => check.result === 'failed');
  const pending = checks.filter(isUnderWay).map((check) => check.name);
  const passed = checks.filter((check) => check.result === 'passed').map((check) => check.name);
  // A twin of the same name that came to an end takes a cancelled one's place.
  const cancelled = checks
    .filter((check) => check.result === 'cancelled' && !ended(checks, check))
    .map((check) => check.name);
  const missing = required
    .filter((wanted) => !checks.some((check) => satisfies(check, wanted)))
    .map(({ name }) => name);

  if (checks.length === 0) return { kind: 'none' };
  if (failed.length > 0 && pending.length === 0) return { kind: 'red', failed };
  const waitsFor = [...new Set([...pending, ...missing, ...cancelled])].toSorted();
  if (waitsFor.length > 0 || failed.length > 0) return { kind: 'pending', waitsFor };
  return passed.length > 0 ? { kind: 'green', passed } : { kind: 'none' };
}

/** Whether there are checks, all have ended and none failed or was cancelled: what is older is no news then. */
export function allPassed(checks: readonly Pick<CheckFacts, 'result'>[]): boolean {
  return (
    checks.length > 0 && checks.every(({ result }) => result === 'passed' || result === 'skipped')
  );
}

/** So long after a head was made checks may still show themselves. */
const SHOWN_WITHIN: Millis = 60_000;

/**
 * Until when what is green may be so only because CI has not shown itself yet: nothing is required, no job of a
 * workflow is among what passed, and the head is from `begun`. A bot that looks at who signed answers at once.
 * `undefined` where it is what it seems.
 */
export function unshownUntil(
  checks: readonly CheckFacts[],
  required: readonly RequiredCheck[],
  begun: Millis,
  now: Millis,
): Millis | undefined {
  const shown = checks.some(({ result, checkRun }) => result === 'passed' && checkRun?.isJob);
  const until = begun + SHOWN_WITHIN;
  return required.length > 0 || shown || now >= until ? undefined : until;
}

/** Whether more is to come of it: one that has failed may be run again only when its run has ended. */
export function isUnderWay({ result }: CheckFacts): boolean {
  return result === 'pending' || result === 'failing';
}

/** Whether a check is the one that is required: another App's of the same name is not. */
function satisfies(check: CheckFacts, { name, appId }: RequiredCheck): boolean {
  return check.name === name && (appId === undefined || check.appId === appId);
}

function ended(checks: readonly CheckFacts[], { name, appId }: CheckFacts): boolean {
  return checks.some(
    (check) => check.name === name && check.appId === appId && check.result !== 'cancelled',
  );
}

/** The checks that are asked about. */
export function onlyNamed(
  checks: readonly CheckFacts[],
  wanted: readonly RequiredCheck[],
): readonly CheckFacts[] {
  return checks.filter((check) => wanted.some((one) => satisfies(check, one)));
}

/** Names, each once. */
export function checkNames(checks: readonly CheckFacts[]): readonly string[] {
  return [...new Set(checks.map(({ name }) => name))];
}

/** When the last check began: what is run again an hour later is not late at its start. */
export function lastStart(checks: readonly CheckFacts[], otherwise: Millis): Millis {
  return Math.max(otherwise, ...checks.map(({ startedAt }) => startedAt ?? 0));
}
