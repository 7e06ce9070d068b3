import { z } from 'zod';
import type { Policy } from '../core/policy.ts';

// The keys of `.github/pawl.yml` that say who may ask, what a day may cost, and when all must stop.

const Label = z.string().regex(/^[^,\p{Cc}]{1,50}$/u, "must be a label's name");

export const PrioritySchema = z
  .strictObject({
    first: z
      .array(Label)
      .max(20)
      .default(['priority: critical', 'priority: high'])
      .describe('Labels of tasks that go first, the most urgent one first.'),
    last: z
      .array(Label)
      .max(20)
      .default(['priority: low'])
      .describe('Labels of tasks that go behind those without any.'),
  })
  .prefault({})
  .describe('The order of the queue, before age.') satisfies z.ZodType<Policy['priority']>;

export const TrustSchema = z
  .strictObject({
    label: z
      .enum(['triage', 'write', 'maintain', 'admin'])
      .default('write')
      .describe('The least role of whoever labels, edits, approves or commands a task.'),
    bots: z
      .array(z.string().regex(/^[\w-]{1,60}\[bot\]$/, 'must be a login such as renovate[bot]'))
      .max(20)
      .default([])
      .describe('Bots that may label tasks as well.'),
  })
  .prefault({})
  .describe('Whose word starts work.') satisfies z.ZodType<Policy['trust']>;

export const BudgetSchema = z
  .strictObject({
    'cents-per-day': z
      .int()
      .min(1)
      .max(10_000_000)
      .default(10_000)
      .describe('Money that a day (UTC) may cost, in US cents.'),
    'attempts-per-day': z
      .int()
      .min(1)
      .max(10_000)
      .default(200)
      .describe('Attempts that a day (UTC) may see.'),
  })
  .prefault({})
  .transform((budget) => ({
    centsPerDay: budget['cents-per-day'],
    attemptsPerDay: budget['attempts-per-day'],
  }))
  .describe('What a day may cost; then the queue rests until the next one.') satisfies z.ZodType<
  Policy['budget']
>;

export const BreakerSchema = z
  .strictObject({
    failures: z
      .int()
      .min(2)
      .max(100)
      .default(5)
      .describe(
        "Failures by the agent's fault in a row, over different tasks, that stop the queue.",
      ),
    minutes: z
      .int()
      .min(1)
      .max(10_080)
      .default(60)
      .describe('How long it then rests before one attempt is tried.'),
  })
  .prefault({})
  .describe('When the agent only fails, it is not the tasks.') satisfies z.ZodType<
  Policy['breaker']
>;

export const RollbackSchema = z
  .strictObject({
    'max-per-day': z
      .int()
      .min(0)
      .max(50)
      .default(3)
      .describe('Merges that are taken back within 24 hours; 0 takes none back.'),
  })
  .prefault({})
  .transform((rollback) => ({ maxPerDay: rollback['max-per-day'] }))
  .describe('What happens when a merge turned the default branch red.') satisfies z.ZodType<
  Policy['rollback']
>;

export const AttemptsSchema = z
  .strictObject({
    max: z
      .int()
      .min(1)
      .max(10)
      .default(3)
      .describe("Attempts that fail by the agent's fault before a person is asked."),
    minutes: z
      .int()
      .min(1)
      .max(350)
      .default(60)
      .describe('Wall clock of one attempt: its sessions, and the checks between them.'),
    'idle-minutes': z
      .int()
      .min(1)
      .max(350)
      .default(15)
      .describe('How long a session may say nothing before it is ended.'),
    'standstill-minutes': z
      .int()
      .min(1)
      .max(350)
      .default(30)
      .describe('How long a session may be busy without changing a file before it is ended.'),
    'fix-rounds': z
      .int()
      .min(0)
      .max(5)
      .default(1)
      .describe('Fresh sessions of the same attempt that are given what the red checks said.'),
    cents: z
      .int()
      .min(1)
      .max(100_000)
      .default(500)
      .describe('Money reserved for one attempt, in US cents.'),
    'queue-minutes': z
      .int()
      .min(1)
      .max(1_440)
      .default(60)
      .describe('How long a run may wait for a runner before it is cancelled.'),
  })
  .prefault({})
  .transform((attempts) => ({
    max: attempts.max,
    minutes: attempts.minutes,
    idleMinutes: attempts['idle-minutes'],
    standstillMinutes: attempts['standstill-minutes'],
    fixRounds: attempts['fix-rounds'],
    cents: attempts.cents,
    queueMinutes: attempts['queue-minutes'],
  }))
  .describe('The leash of one task.') satisfies z.ZodType<Policy['attempts']>;
