import fc from 'fast-check';
import type { FailureClass } from '../../src/core/attempt-record.ts';
import { FAILURE_CLASSES } from '../../src/core/attempt-record.ts';
import type { Millis, Sha } from '../../src/core/ids.ts';
import { VERBS } from '../../src/core/orders.ts';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import { anyPull, maybe } from './arbitrary-pull.ts';
import {
  ADA,
  attempt,
  bodyWith,
  bodyWithScope,
  branch,
  claim,
  command,
  CONTENT,
  GOOD_BODY,
  HOUR,
  issue,
  labelled,
  MALLORY,
  MINUTE,
  nodeId,
  NOON,
  record,
  run,
  shaOf,
  unlabelled,
} from './facts.ts';

/** How many tasks and commits there are at most. */
export const TASKS = 4;
export const COMMITS = 6;

/** The nth commit of the default branch, the oldest first. */
export const commitOf = (index: number): Sha => shaOf(0xc0 + index);

/** Some time before noon. */
export const at: fc.Arbitrary<Millis> = fc
  .integer({ min: -180, max: 0 })
  .map((minutes) => NOON + minutes * MINUTE);
/** One of these, or one that is not on the branch any more. */
const anyCommit = fc.integer({ min: 0, max: COMMITS }).map((index) => commitOf(index));
const anyActor = fc.constantFrom(ADA, ADA, ADA, MALLORY, { login: 'pawl[bot]', bot: true });
const anyClass = fc.constantFrom<FailureClass>(...FAILURE_CLASSES);
const anyScope = fc.constantFrom<readonly string[]>([], [], ['src/**'], ['docs'], ['src/a.ts']);

function anyBody(number: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(GOOD_BODY) },
    { weight: 2, arbitrary: anyScope.map((scope) => bodyWithScope(...scope)) },
    {
      weight: 2,
      arbitrary: fc
        .integer({ min: 1, max: TASKS + 1 })
        .map((other) => bodyWith(`Depends on #${other === number ? TASKS + 1 : other}`)),
    },
    { weight: 1, arbitrary: fc.constant('do it') },
  );
}

function anyAttempt(task: number, number: number) {
  const merges = fc.record({ sha: anyCommit, at });
  return fc
    .record({
      outcome: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 4, arbitrary: fc.constant('published' as const) },
        { weight: 1, arbitrary: fc.constant('blocked' as const) },
        { weight: 3, arbitrary: anyClass },
      ),
      writtenAt: at,
      live: fc.boolean(),
      waiting: fc.boolean(),
      startedAt: fc.constantFrom(NOON - HOUR, NOON - 9 * HOUR),
      scope: anyScope,
      content: fc.constantFrom(CONTENT, CONTENT, CONTENT, 'ff'.repeat(32)),
      claimed: fc.integer({ min: 0, max: 9 }),
      tip: fc.constantFrom(
        'claim' as const,
        'moved' as const,
        'gone' as const,
        'released' as const,
      ),
      pull: maybe(3, anyPull(task * 100 + number, merges)),
    })
    .map(({ outcome, writtenAt, live, waiting, startedAt, scope, content, claimed, tip, pull }) => {
      const own = claim(task, number, { sha: shaOf(task * 1000 + number), scope, content });
      const lost = claimed === 0 || (tip === 'gone' && pull?.state !== 'open');
      const moved = branch(task, number, { tip: shaOf(1), released: tip === 'released' });
      return attempt(task, number, {
        claim: lost ? undefined : own,
        branch:
          tip === 'gone'
            ? undefined
            : tip === 'claim'
              ? branch(task, number, { tip: own.sha })
              : moved,
        claimedAt: NOON - HOUR + number * MINUTE,
        run:
          outcome === undefined && !lost
            ? run(live, live ? undefined : 'failure', { id: own.runId, waiting, startedAt })
            : undefined,
        record:
          outcome === undefined || lost
            ? undefined
            : record(task, number, outcome, { head: pull?.update?.of ?? pull?.head }, writtenAt),
        pullRequest: pull,
      });
    });
}

/** A task with anything done to it and by it. */
export function anyTask(number: number): fc.Arbitrary<TaskFacts> {
  const anyEvents = fc
    .array(
      fc.oneof(
        fc.tuple(at, anyActor).map(([when, who]) => labelled(when, who)),
        fc.tuple(at, anyActor).map(([when, who]) => unlabelled(when, who)),
      ),
      { maxLength: 2 },
    )
    .map((events) => [labelled(NOON - 3 * HOUR), ...events].toSorted((a, b) => a.at - b.at));
  const anyCommands = fc
    .array(
      fc
        .tuple(fc.constantFrom(...VERBS, 'dance'), at, anyActor, fc.boolean())
        .map(([verb, when, author, answered]) => command(verb, when, { author, answered })),
      { maxLength: 2 },
    )
    .map((commands) => commands.toSorted((a, b) => a.at - b.at));
  return fc
    .record({
      body: anyBody(number),
      open: fc.constantFrom(true, true, true, true, false),
      locked: fc.constantFrom(false, false, false, false, true),
      labels: fc.subarray(['agent', 'agent:working', 'agent:needs-human', 'priority: high']),
      label: fc.constantFrom(true, true, true, true, false),
      events: anyEvents,
      commands: anyCommands,
      edited: maybe(1, fc.tuple(at, anyActor)),
      attempts: fc
        .integer({ min: 0, max: 3 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => anyAttempt(number, index + 1))),
        ),
      status: maybe(1, fc.constantFrom('<!-- pawl:status -->', 'edited by somebody')),
      spare: fc.constantFrom<readonly string[]>([], [], [], ['spare']),
    })
    .map(({ label, labels, edited, status, spare, attempts, commands, ...others }): TaskFacts => {
      const { body, open, locked, events } = others;
      return {
        issue: issue(number, {
          body,
          open,
          locked,
          completed: !open,
          events,
          labels: label
            ? [...new Set(['agent', ...labels])]
            : labels.filter((one) => one !== 'agent'),
          edits: edited ? [{ what: 'body', editor: edited[1], at: edited[0] }] : [],
        }),
        attempts,
        commands,
        statusComment:
          status === undefined ? undefined : { id: nodeId(`IC_${number}`), body: status },
        spareComments: spare.map((id) => nodeId(`${id}_${number}`)),
      };
    });
}
