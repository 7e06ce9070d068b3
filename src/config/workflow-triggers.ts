import { z } from 'zod';
import { branchPattern } from './branch-pattern.ts';

/** Branches that Pawl makes: attempts, and what takes a merge back. */
const OURS = ['pawl/1-1', 'pawl/revert-1-1'];

const list = z.union([z.string().transform((one) => [one]), z.array(z.coerce.string())]);
const filters = z
  .object({
    branches: list.optional(),
    'branches-ignore': list.optional(),
    tags: list.optional(),
    'tags-ignore': list.optional(),
  })
  .nullable()
  .catch(null);

/**
 * Events that run the pull request's or the new branch's own code, whatever their filters; or the commit's
 * that is deployed, as services that deploy each pull request do.
 */
const OWN_CODE = [
  'create',
  'deployment',
  'deployment_status',
  'merge_group',
  'pull_request_review',
  'pull_request_review_comment',
];

/** Events that a commit of a branch brings about, and that run the default branch's file. */
const OF_CHECKS = ['check_run', 'check_suite', 'status'];

/**
 * Whether a branch of Pawl's, or its pull request into `defaultBranch`, starts a workflow, and whose file
 * that is: its own, or the default branch's, which is a danger only where it then takes the other's code.
 */
export function startsOnOurs(on: unknown, defaultBranch: string): 'own' | 'default' | undefined {
  const started = [...events(on)].flatMap(([event, filter]) => {
    if (event === 'push') return pushMatches(filter) ? ['own' as const] : [];
    if (event === 'pull_request') return pullMatches(filter, defaultBranch) ? ['own' as const] : [];
    if (event === 'pull_request_target') {
      return pullMatches(filter, defaultBranch) ? ['default' as const] : [];
    }
    // Its filter is of the branch that the other run was started by.
    if (event === 'workflow_run') return pushMatches(filter) ? ['default' as const] : [];
    if (OF_CHECKS.includes(event)) return ['default' as const];
    return OWN_CODE.includes(event) ? ['own' as const] : [];
  });
  return started.includes('own') ? 'own' : started[0];
}

function events(on: unknown): ReadonlyMap<string, unknown> {
  if (typeof on === 'string') return new Map([[on, null]]);
  if (Array.isArray(on)) return new Map(on.map((event) => [String(event), null]));
  return new Map(typeof on === 'object' && on !== null ? Object.entries(on) : []);
}

function pushMatches(filter: unknown): boolean {
  const given = filters.parse(filter ?? null);
  const ofBranches = given?.branches ?? given?.['branches-ignore'];
  // Filters on tags alone mean: no branch at all.
  if (!ofBranches && (given?.tags ?? given?.['tags-ignore'])) return false;
  return OURS.some((branch) => passes(branch, given));
}

function pullMatches(filter: unknown, defaultBranch: string): boolean {
  return passes(defaultBranch, filters.parse(filter ?? null));
}

function passes(branch: string, given: z.output<typeof filters>): boolean {
  if (given?.branches) return matches(branch, given.branches);
  return !given?.['branches-ignore'] || !matches(branch, given['branches-ignore']);
}

/** The last pattern that fits decides; `!` takes out again what those before it let in. */
function matches(branch: string, patterns: readonly string[]): boolean {
  let is = false;
  for (const pattern of patterns) {
    const isNegative = pattern.startsWith('!');
    if (branchPattern(isNegative ? pattern.slice(1) : pattern).test(branch)) is = !isNegative;
  }
  return is;
}
