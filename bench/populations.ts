import { PolicySchema } from '../src/config/policy-schema.ts';
import { reconcile } from '../src/core/reconcile.ts';
import type { Plan } from '../src/core/reconcile.ts';
import type { Snapshot, TaskFacts } from '../src/core/snapshot.ts';
import { RENDERERS } from '../src/render/renderers.ts';
import { applied } from '../test/support/apply-model.ts';
import {
  ADA,
  attempt,
  bodyWith,
  bodyWithScope,
  check,
  claim,
  command,
  commit,
  HOUR,
  issue,
  labelled,
  merged,
  MINUTE,
  NOON,
  publishedAs,
  record,
  run,
  shaOf,
  snapshot,
  task,
} from '../test/support/facts.ts';

// Repositories of any size for `reconcile.js`, as a library that rolldown makes of this file.

const policy = PolicySchema.parse({
  parallel: 20,
  budget: { 'cents-per-day': 10_000_000, 'attempts-per-day': 10_000 },
  breaker: { failures: 100 },
});

export function plan(facts: Snapshot): Plan {
  return reconcile(facts, { ok: true, policy }, NOON, RENDERERS);
}

/** Tasks that wait for their turn, each with a text, a label and somebody who gave it. */
export function queued(count: number): Snapshot {
  return withHistory(numbers(count).map((number) => task(number)));
}

/**
 * All sorts, in the proportions of a repository that has been run for a long time: nine in ten wait, some
 * for one another, some for a person, with the evidence of what failed; the others are under way.
 */
export function mixed(count: number): Snapshot {
  const tasks = numbers(count).map((number): TaskFacts => {
    const part = (number * 7919) % 1_000;
    if (part < 50) return needsHuman(number);
    if (part < 80) return validating(number, part);
    if (part < 82) return working(number);
    if (part < 100) return merged(number, shaOf(0xc0), NOON - 10 * MINUTE);
    if (part < 200) return { ...task(number), issue: issue(number, scoped(part)) };
    if (part < 400) return { ...task(number), issue: issue(number, depending(number)) };
    if (part < 450) return talkedAbout(number);
    return task(number);
  });
  return withHistory(tasks);
}

/** The same repository when all that a first look wants shown is shown: a look at rest. */
export function atRest(before: Snapshot): Snapshot {
  const shows = plan(before).effects.filter(({ kind }) => kind === 'show' || kind === 'notice');
  const byTask = new Map(before.tasks.map((facts) => [facts.issue.number, facts]));
  // One task at a time: the model looks through all tasks for each effect.
  for (const effect of shows) {
    if (effect.kind !== 'show') continue;
    const facts = byTask.get(effect.task);
    if (!facts) continue;
    const { tasks } = applied(
      { ...before, tasks: [facts] },
      [{ ...effect, deleteBranches: [] }],
      NOON,
    );
    const [shown] = tasks;
    if (shown) byTask.set(effect.task, shown);
  }
  return { ...before, tasks: [...byTask.values()] };
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function withHistory(tasks: readonly TaskFacts[]): Snapshot {
  const history = numbers(50).map((index) =>
    commit(shaOf(0xc0 + 50 - index), index < 3 ? [] : [check('test', 'passed')], {
      committedAt: NOON - index * HOUR,
    }),
  );
  return snapshot(tasks, { history });
}

function needsHuman(number: number): TaskFacts {
  const evidence = [
    {
      source: 'test',
      summary: 'closes #7, @everyone',
      annotations: numbers(5).map((line) => ({ path: 'src/a.js', line, message: 'it is wrong' })),
      logTail: 'a line of a log that says little\n'.repeat(60),
      url: undefined,
    },
  ];
  return task(
    number,
    ...[1, 2, 3].map((its) =>
      attempt(number, its, { record: record(number, its, 'agent', { evidence }) }),
    ),
  );
}

function validating(number: number, part: number): TaskFacts {
  const checks = ['build', 'lint', 'test'].map((name) =>
    check(name, name === 'test' && part % 3 > 0 ? 'pending' : 'passed'),
  );
  return publishedAs(number, { checks, behindBy: part % 4 });
}

function working(number: number): TaskFacts {
  const scope = [`src/part-${number % 40}/**`];
  return task(number, attempt(number, 1, { run: run(true), claim: claim(number, 1, { scope }) }));
}

function scoped(part: number): Partial<TaskFacts['issue']> {
  return { body: bodyWithScope(`src/part-${part % 40}/**`, 'docs/*.md') };
}

function depending(number: number): Partial<TaskFacts['issue']> {
  return { body: bodyWith(`Depends on #${Math.max(1, number - 5)}`) };
}

function talkedAbout(number: number): TaskFacts {
  const at = NOON - 2 * HOUR;
  return {
    ...task(number),
    issue: issue(number, {
      events: [labelled(at), labelled(at + MINUTE, ADA, 'bug'), labelled(at + 2 * MINUTE)],
      edits: numbers(10).map((edit) => ({ what: 'body', editor: ADA, at: at + edit * MINUTE })),
    }),
    commands: [
      command('hold', at + 5 * MINUTE, { answered: true }),
      command('resume', at + 6 * MINUTE, { answered: true }),
    ],
  };
}
