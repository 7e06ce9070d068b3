import { z } from 'zod';
import type { Check, Policy } from '../core/policy.ts';
import { AgentSchema } from './policy-agent-schema.ts';
import { CacheSchema } from './policy-cache-schema.ts';
import { CommandsSchema, PricesSchema, SandboxSchema } from './policy-leash-schema.ts';
import {
  AttemptsSchema,
  BreakerSchema,
  BudgetSchema,
  PrioritySchema,
  RollbackSchema,
  TrustSchema,
} from './policy-limits-schema.ts';
import { Command, RepositoryFile } from './policy-words.ts';

const CheckSchema = z.strictObject({
  name: z
    .string()
    .regex(/^\S.{0,99}$/u, 'must be one line of at most 100 characters')
    .optional(),
  run: Command,
  minutes: z.int().min(1).max(350).default(15),
});

const ChecksSchema = z
  .array(z.union([Command, CheckSchema]))
  .max(50)
  .transform((checks) => checks.map(asCheck))
  .superRefine((checks, context) => {
    for (const [index, { name }] of checks.entries()) {
      if (checks.findIndex((other) => other.name === name) === index) continue;
      const message = `has the same name as an earlier check: ${name}`;
      context.addIssue({ code: 'custom', path: [index], message });
    }
  });

/** `.github/pawl.yml`, every key optional. Its output is the core's {@link Policy}. */
export const PolicySchema = z
  .strictObject({
    enabled: z.boolean().default(true).describe('The kill switch: `false` stops everything.'),
    agent: AgentSchema,
    parallel: z.int().min(1).max(20).default(1).describe('Attempts that may be live at once.'),
    priority: PrioritySchema,
    trust: TrustSchema,
    attempts: AttemptsSchema,
    budget: BudgetSchema,
    breaker: BreakerSchema,
    setup: z
      .array(Command)
      .max(50)
      .default([])
      .describe(
        'Shell commands that prepare a fresh clone, before the agent and before the checks.',
      ),
    cache: CacheSchema,
    checks: ChecksSchema.prefault([]).describe(
      'Shell commands that must pass on a clean checkout with the change: a command, or `name`, `run` and `minutes` (15).',
    ),
    commands: CommandsSchema,
    sandbox: SandboxSchema,
    prices: PricesSchema,
    ci: z
      .strictObject({
        minutes: z
          .int()
          .min(1)
          .max(10_080)
          .default(60)
          .describe('How long CI may stay silent on a pull request before a person is asked.'),
        trust: z
          .boolean()
          .default(false)
          .describe(
            'Publish although a workflow that a branch of Pawl starts uses secrets, may write, or does not say `permissions:`.',
          ),
      })
      .prefault({})
      .describe("The repository's own checks on the pull request."),
    merge: z
      .strictObject({
        method: z.enum(['merge', 'squash']).default('merge').describe('`merge` or `squash`.'),
        'up-to-date': z
          .boolean()
          .default(false)
          .describe('Merge only what CI judged on the newest base.'),
        approvals: z
          .int()
          .min(0)
          .max(6)
          .default(0)
          .describe('Approving reviews to wait for, beside those that GitHub requires.'),
      })
      .prefault({})
      .transform(({ method, 'up-to-date': upToDate, approvals }) => ({
        method,
        upToDate,
        approvals,
      }))
      .describe('How a green pull request is merged.'),
    watch: z
      .strictObject({
        checks: z
          .array(z.string().min(1).max(200))
          .max(50)
          .default([])
          .describe('Checks that judge the default branch; empty: the required ones, or else all.'),
        minutes: z
          .int()
          .min(1)
          .max(10_080)
          .default(60)
          .describe('How long to wait for their verdict; then the task is done, unverified.'),
      })
      .prefault({})
      .describe('What happens after the merge.'),
    rollback: RollbackSchema,
    memory: z
      .strictObject({
        file: RepositoryFile.default('CLAUDE.md').describe(
          'The file that every session reads first.',
        ),
      })
      .prefault({})
      .describe('What sessions remember.'),
  })
  .superRefine(({ cache, sandbox }, context) => {
    if (cache.paths.length === 0 || sandbox.enabled) return;
    const message =
      'needs the sandbox: without it an agent finds what it takes to leave its own files in the cache';
    context.addIssue({ code: 'custom', path: ['cache'], message });
  })
  .superRefine(({ attempts, budget }, context) => {
    // No attempt would ever begin, and the reason would be another one each day.
    if (budget.centsPerDay >= attempts.cents) return;
    const message = `must be at least \`attempts.cents\` (${attempts.cents})`;
    context.addIssue({ code: 'custom', path: ['budget', 'cents-per-day'], message });
  })
  .prefault({}) satisfies z.ZodType<Policy>;

function asCheck(check: string | z.output<typeof CheckSchema>): Check {
  if (typeof check === 'string') return { name: nameOf(check), run: check, minutes: 15 };
  return { name: check.name ?? nameOf(check.run), run: check.run, minutes: check.minutes };
}

/** A command's first line is what people call it. */
function nameOf(run: string): string {
  return (run.trim().split('\n')[0] ?? '').trim().slice(0, 100);
}
