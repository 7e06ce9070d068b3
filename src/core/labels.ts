import type { TaskStateKind } from './task-state.ts';

/** The label that makes an issue a task. */
export const TASK_LABEL = 'agent';

/** The label whose removal by a person means 'try again'. */
export const NEEDS_HUMAN_LABEL = 'agent:needs-human';

export interface LabelDefinition {
  readonly name: string;
  /** Six hex digits, as GitHub wants them. */
  readonly color: string;
  readonly description: string;
}

const STATE_LABELS = {
  queued: undefined,
  done: undefined,
  cancelled: undefined,
  'needs-spec': {
    name: 'agent:needs-spec',
    color: 'fbca04',
    description: 'Pawl waits for a better issue text',
  },
  working: { name: 'agent:working', color: '1d76db', description: 'An agent is working on this' },
  validating: {
    name: 'agent:validating',
    color: '5319e7',
    description: 'CI is judging the pull request',
  },
  'awaiting-review': {
    name: 'agent:awaiting-review',
    color: 'bfd4f2',
    description: 'Green; waits for a review by a person',
  },
  watching: {
    name: 'agent:watching',
    color: '0e8a16',
    description: 'Merged; CI is judging the default branch',
  },
  'needs-human': {
    name: NEEDS_HUMAN_LABEL,
    color: 'd93f0b',
    description: 'Pawl needs a person here; take this label off to try again',
  },
} as const satisfies Record<TaskStateKind, LabelDefinition | undefined>;

/** The one label that shows a state; none while queued and after the end. */
function stateLabel(kind: TaskStateKind): LabelDefinition | undefined {
  return STATE_LABELS[kind];
}

/** The label of Pawl's own issue that says why the queue stands still. It never makes a task. */
export const NOTICE_LABEL = 'agent:notice';

/** Every label that Pawl makes by itself. */
export const ALL_LABELS: readonly LabelDefinition[] = [
  { name: TASK_LABEL, color: 'c5def5', description: 'A task for the coding agent' },
  { name: NOTICE_LABEL, color: 'b60205', description: 'Pawl says here why its queue stands still' },
  ...Object.values(STATE_LABELS).filter((label) => label !== undefined),
];

const OWN = new Map(ALL_LABELS.map(({ name }) => [name.toLowerCase(), name]));

/** A label's name as Pawl writes it: to GitHub `Agent` and `agent` are the same label. */
export function labelName(name: string): string {
  return OWN.get(name.toLowerCase()) ?? name;
}

/** The labels that show a state. */
export const STATE_NAMES: ReadonlySet<string> = new Set(
  ALL_LABELS.map(({ name }) => name).filter((name) => name !== TASK_LABEL && name !== NOTICE_LABEL),
);

const UNCHANGED = { add: [], remove: [] } as const;

/** Which of Pawl's state labels an issue must gain and lose so that it shows `kind` and nothing else. */
export function labelChanges(
  labels: readonly string[],
  kind: TaskStateKind,
): { readonly add: readonly string[]; readonly remove: readonly string[] } {
  const wanted = stateLabel(kind)?.name;
  const add = wanted !== undefined && !labels.includes(wanted);
  const isWrong = (name: string): boolean => STATE_NAMES.has(name) && name !== wanted;
  if (!add && !labels.some(isWrong)) return UNCHANGED;
  return { add: add ? [wanted] : [], remove: labels.filter(isWrong) };
}
