import type { EventFilter, Triggers } from '../workflow/definition.ts';
import { pathMatcher } from './path-pattern.ts';

/** What the filters below `on` look at. */
export interface EventFacts {
  readonly name: string;
  readonly action: string | undefined;
  /** The ref that was pushed, or that the run gets. */
  readonly ref: string;
  /** What `branches` filters for other events than `push`: a pull request's base, a run's head. */
  readonly branch: string | undefined;
  /** For `workflow_run`: the name of the workflow that ran. */
  readonly workflowName: string | undefined;
  /** Paths that the push or pull request changes; asked only if a filter wants them. */
  readonly changedPaths: () => Promise<readonly string[]>;
}

/** Types that start a run if `types` is left out; other events: any. */
const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  merge_group: ['checks_requested'],
  pull_request: ['opened', 'synchronize', 'reopened'],
  pull_request_target: ['opened', 'synchronize', 'reopened'],
};

/** Whether `on:` asks for a run for this event. */
export async function matchesTrigger(triggers: Triggers, facts: EventFacts): Promise<boolean> {
  const filter = triggers.events.get(facts.name);
  if (filter === undefined) return false;
  const types = filter.types ?? DEFAULT_TYPES[facts.name];
  if (types !== undefined && !types.includes(facts.action ?? '')) return false;
  if (facts.name === 'workflow_run' && !filter.workflows?.includes(facts.workflowName ?? '')) {
    return false;
  }
  if (!(facts.name === 'push' ? matchesPush(filter, facts.ref) : matchesBranch(filter, facts))) {
    return false;
  }
  // A push of a tag changes no paths: GitHub leaves path filters out of account then.
  if (facts.name === 'push' && facts.ref.startsWith('refs/tags/')) return true;
  return matchesPaths(filter, facts);
}

function matchesPush(filter: EventFilter, ref: string): boolean {
  const branch = /^refs\/heads\/(.*)$/s.exec(ref)?.[1];
  const tag = /^refs\/tags\/(.*)$/s.exec(ref)?.[1];
  const branchFilter = filter.branches ?? filter['branches-ignore'];
  const tagFilter = filter.tags ?? filter['tags-ignore'];
  if (branch !== undefined) {
    if (branchFilter === undefined) return tagFilter === undefined;
    return passes(filter.branches, filter['branches-ignore'], branch);
  }
  if (tag === undefined) return false;
  if (tagFilter === undefined) return branchFilter === undefined;
  return passes(filter.tags, filter['tags-ignore'], tag);
}

function matchesBranch(filter: EventFilter, { branch }: EventFacts): boolean {
  return branch === undefined || passes(filter.branches, filter['branches-ignore'], branch);
}

async function matchesPaths(filter: EventFilter, facts: EventFacts): Promise<boolean> {
  if (filter.paths === undefined && filter['paths-ignore'] === undefined) return true;
  const paths = await facts.changedPaths();
  return paths.some((path) => passes(filter.paths, filter['paths-ignore'], path));
}

function passes(
  wanted: readonly string[] | undefined,
  ignored: readonly string[] | undefined,
  text: string,
): boolean {
  if (wanted !== undefined) return pathMatcher(wanted)(text);
  return ignored === undefined || !pathMatcher(ignored)(text);
}
