import { z } from 'zod';
import type { Claim } from '../core/claim.ts';
import type { AgentPolicy, Policy } from '../core/policy.ts';
import { ROLES } from '../core/role.ts';
import type { PastAttempt, TaskComment, TaskInFlight, TaskPack } from '../core/task-pack.ts';
import type { TaskSpec } from '../core/task-spec.ts';
import { IssueNumberSchema, maybe, ShaSchema } from './id-schemas.ts';
import { EvidenceSchema } from './record-schema.ts';

const Texts = z.array(z.string());
const Count = z.int().min(0);

const TaskSpecSchema = z.object({
  number: IssueNumberSchema,
  title: z.string(),
  body: z.string(),
  url: z.string(),
  criteria: Texts,
  dependsOn: z.array(IssueNumberSchema),
  scope: Texts,
}) satisfies z.ZodType<TaskSpec>;

const ClaimSchema = z.object({
  task: IssueNumberSchema,
  attempt: z.int().min(1),
  sha: ShaSchema,
  base: ShaSchema,
  runId: Count,
  runAttempt: Count,
  reservedCents: Count,
  content: z.string(),
  scope: Texts,
}) satisfies z.ZodType<Claim>;

const AgentPolicySchema = z.discriminatedUnion('name', [
  z.object({
    name: z.enum(['claude', 'codex', 'gemini']),
    model: maybe(z.string()),
    maxTurns: z.int().min(1),
  }),
  z.object({ name: z.literal('opencode'), model: z.string(), maxTurns: z.int().min(1) }),
  z.object({
    name: z.literal('command'),
    command: z.string(),
    service: maybe(z.enum(['anthropic', 'openai', 'google'])),
  }),
  z.object({ name: z.literal('replay'), file: z.string() }),
]) satisfies z.ZodType<AgentPolicy>;

/** A policy as `PolicySchema` left it; its limits were checked there. */
const PackedPolicySchema = z.object({
  enabled: z.boolean(),
  agent: AgentPolicySchema,
  parallel: Count,
  priority: z.object({ first: Texts, last: Texts }),
  trust: z.object({ label: z.enum(ROLES), bots: Texts }),
  attempts: z.object({
    max: Count,
    minutes: z.number().positive(),
    idleMinutes: z.number().positive(),
    standstillMinutes: z.number().positive(),
    fixRounds: Count,
    cents: Count,
    queueMinutes: z.number().positive(),
  }),
  budget: z.object({ centsPerDay: Count, attemptsPerDay: Count }),
  breaker: z.object({ failures: Count, minutes: z.number().positive() }),
  setup: Texts,
  cache: z.object({ paths: Texts, key: Texts }),
  checks: z.array(z.object({ name: z.string(), run: z.string(), minutes: z.number().positive() })),
  commands: z.object({ allow: Texts, deny: Texts }),
  sandbox: z.object({ enabled: z.boolean(), allowHosts: Texts }),
  prices: z.record(
    z.string(),
    z.object({
      input: z.number(),
      cachedInput: z.number(),
      cacheWrite: z.number(),
      output: z.number(),
    }),
  ),
  ci: z.object({ minutes: z.number(), trust: z.boolean() }),
  merge: z.object({
    method: z.enum(['merge', 'squash']),
    upToDate: z.boolean(),
    approvals: Count,
  }),
  watch: z.object({ checks: Texts, minutes: z.number() }),
  rollback: z.object({ maxPerDay: Count }),
  memory: z.object({ file: z.string() }),
}) satisfies z.ZodType<Policy>;

const PastAttemptSchema = z.object({
  attempt: z.int().min(1),
  reason: z.string(),
  evidence: z.array(EvidenceSchema),
}) satisfies z.ZodType<PastAttempt>;

const TaskInFlightSchema = z.object({
  number: z.int().min(1),
  title: z.string(),
  scope: Texts,
}) satisfies z.ZodType<TaskInFlight>;

const TaskCommentSchema = z.object({
  author: z.string(),
  at: Count.max(8.64e15),
  text: z.string(),
}) satisfies z.ZodType<TaskComment>;

/** The task pack that `pick` left for `work`, `verify` and `publish`. */
export const TaskPackSchema = z.object({
  version: z.literal(1),
  repository: z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'must be owner/name'),
  task: TaskSpecSchema,
  comments: z.array(TaskCommentSchema).default([]),
  claim: ClaimSchema,
  policy: PackedPolicySchema,
  history: z.array(PastAttemptSchema),
  inFlight: z.array(TaskInFlightSchema).default([]),
}) satisfies z.ZodType<TaskPack>;
