/** One thing that is wrong with a policy file, where, and what to do. */
export interface PolicyProblem {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Such as `attempts.max` or `checks[0].run`; empty for the file as a whole. */
  readonly key: string;
  /** What is wrong, one sentence without its subject's position. */
  readonly problem: string;
  readonly remedy: string;
}

/** One line for one problem. */
export function renderPolicyProblem(problem: PolicyProblem): string {
  const subject = problem.key === '' ? '' : `\`${problem.key}\` `;
  return `line ${problem.line}, column ${problem.column}: ${subject}${problem.problem}. ${problem.remedy}`;
}
