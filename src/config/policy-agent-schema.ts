import { z } from 'zod';
import type { AgentPolicy } from '../core/policy.ts';
import { Command, RepositoryFile } from './policy-words.ts';

// The key `agent` of `.github/pawl.yml`: who does the work.

const Model = z
  .string()
  .regex(/^[\w.:@/[\]-]{1,100}$/, "must be a model's name")
  .optional()
  .describe(
    'The model. For `opencode` it must be given, with its service: `openai/…`, `anthropic/…` or `google/…`; left out elsewhere, the agent chooses.',
  );

const MaxTurns = z
  .int()
  .min(1)
  .max(1_000)
  .default(100)
  .describe('Turns after which a session is stopped; not for `command` and `replay`.');

const ClaudeSchema = z
  .strictObject({
    name: z
      .literal('claude')
      .optional()
      .describe('The agent: `claude`, `codex`, `gemini`, `opencode`, `command` or `replay`.'),
    model: Model,
    'max-turns': MaxTurns,
  })
  .transform((agent): AgentPolicy => {
    return { name: 'claude', model: agent.model, maxTurns: agent['max-turns'] };
  });

const CodexSchema = z
  .strictObject({ name: z.literal('codex'), model: Model, 'max-turns': MaxTurns })
  .transform((agent): AgentPolicy => {
    return { name: 'codex', model: agent.model, maxTurns: agent['max-turns'] };
  });

const GeminiSchema = z
  .strictObject({ name: z.literal('gemini'), model: Model, 'max-turns': MaxTurns })
  .transform((agent): AgentPolicy => {
    return { name: 'gemini', model: agent.model, maxTurns: agent['max-turns'] };
  });

const OpencodeSchema = z
  .strictObject({
    name: z.literal('opencode'),
    model: z
      .string()
      .regex(
        /^(?:openai|anthropic|google)\/[\w.:@/[\]-]{1,100}$/,
        'must be a model with its service before it, such as openai/gpt-5.1',
      ),
    'max-turns': MaxTurns,
  })
  .transform((agent): AgentPolicy => {
    return { name: 'opencode', model: agent.model, maxTurns: agent['max-turns'] };
  });

const CommandSchema = z.strictObject({
  name: z.literal('command'),
  command: Command.describe(
    'For `command`: a shell command, run in the workspace with the prompt on its standard input.',
  ),
  service: z
    .enum(['anthropic', 'openai', 'google'])
    .optional()
    .describe(
      'For `command`: whose models the program asks, if it asks any; it then finds address and key in the usual variables.',
    ),
}) satisfies z.ZodType<AgentPolicy>;

const ReplaySchema = z.strictObject({
  name: z.literal('replay'),
  file: RepositoryFile.describe(
    'For `replay`: the JSON file of the repository that holds the edits to play. No model is asked.',
  ),
}) satisfies z.ZodType<AgentPolicy>;

export const AgentSchema = z
  .discriminatedUnion('name', [
    ClaudeSchema,
    CodexSchema,
    GeminiSchema,
    OpencodeSchema,
    CommandSchema,
    ReplaySchema,
  ])
  .prefault({})
  .describe('Who does the work.') satisfies z.ZodType<AgentPolicy>;
