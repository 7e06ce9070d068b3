import type { World } from '../../model/world.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { JobDefinition } from '../workflow/definition.ts';
import { githubContext } from './github-context.ts';
import type { RunState } from './run-state.ts';

/** What a job's own keys (`if`, `name`, `env`, …) may see, before it runs. */
export function jobScope(world: World, state: RunState, job: JobDefinition): Scope {
  const ancestors = ancestorsOf(state, job.key);
  const results = ancestors.map((key) => state.results.get(key)?.result);
  const cancelled = state.control.cancel.signal.aborted;
  return {
    contexts: {
      github: githubContext(world, state),
      needs: Object.fromEntries(
        job.needs.map((key) => [key, state.results.get(key) ?? { result: 'skipped', outputs: {} }]),
      ),
      vars: Object.fromEntries(state.repository.variables),
      inputs: state.origin.inputs,
      strategy: strategyContext,
      matrix: null,
    },
    status: {
      // Skipped ancestors keep success() from holding too, however far up they are.
      success: !cancelled && results.every((result) => result === 'success'),
      failure: results.includes('failure'),
      cancelled,
    },
  };
}

/** The `strategy` context of a job without a matrix. */
export const strategyContext = {
  'fail-fast': true,
  'job-index': 0,
  'job-total': 1,
  'max-parallel': 1,
};

function ancestorsOf(state: RunState, key: string): readonly string[] {
  const found = new Set<string>();
  const visit = (of: string): void => {
    const needs = state.definition?.jobs.find((job) => job.key === of)?.needs ?? [];
    for (const need of needs) {
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(key);
  return [...found];
}
