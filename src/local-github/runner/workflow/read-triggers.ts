import type { EventsConfig, InputConfig } from '@actions/workflow-parser/model/workflow-template';
import type { DispatchInput, EventFilter, Triggers } from './definition.ts';

const LISTS = [
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'types',
  'workflows',
] as const;

/** `on:` as the parser converted it, with the filters that this runner looks at. */
export function readTriggers(events: EventsConfig): Triggers {
  return {
    events: new Map(Object.entries(events).map(([name, filter]) => [name, readFilter(filter)])),
    crons: (events.schedule ?? []).map((entry) => entry.cron),
    dispatchInputs: new Map(
      Object.entries(events.workflow_dispatch?.inputs ?? {}).map(([name, input]) => [
        name,
        readInput(input),
      ]),
    ),
  };
}

function readFilter(filter: unknown): EventFilter {
  if (typeof filter !== 'object' || filter === null) return {};
  const lists: Partial<Record<(typeof LISTS)[number], readonly string[]>> = {};
  for (const name of LISTS) {
    const value: unknown = Reflect.get(filter, name);
    if (Array.isArray(value)) lists[name] = value.map(String);
  }
  return lists;
}

function readInput(input: InputConfig): DispatchInput {
  return {
    type: input.type,
    required: input.required ?? false,
    default: input.default,
    options: input.options,
  };
}
