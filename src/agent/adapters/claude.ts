import type { AgentPolicy, CommandRules } from '../../core/policy.ts';
import { AS_TOLD, NO_USAGE, SUMMARY_CHARACTERS, withDenial } from '../agent-adapter.ts';
import type { AgentAdapter, AgentEnding, AgentReader, AgentSession } from '../agent-adapter.ts';
import type { Denial } from '../../core/attempt.ts';
import type { ProcessResult } from '../../process/run-process.ts';
import { apiFailure } from './api-failure.ts';
import { ClaudeEventSchema, seenIn, SYNTHETIC } from './claude-events.ts';
import type { ClaudeResult } from './claude-events.ts';
import { DONE, explainExit, failed } from './explain-exit.ts';
import { parseLine } from './parse-line.ts';

type ClaudePolicy = Extract<AgentPolicy, { name: 'claude' }>;

/**
 * What a build-and-test cycle needs. No other tool is offered: `dontAsk` refuses the web, but not what
 * moves the work to another worktree or keeps the session waiting for a time of day (seen in 2.1.330).
 */
const TOOLS =
  'Bash,Edit,Glob,Grep,NotebookEdit,Read,Task,TaskCreate,TaskGet,TaskList,TaskUpdate,TodoWrite,Write';

/** The CLI asks again for minutes with a key that is refused. A service may err once or twice. */
const REFUSALS_BELIEVED = 3;

/** The real Claude Code CLI, headless. */
export function claudeAdapter(policy: ClaudePolicy): AgentAdapter {
  return {
    name: 'claude',
    program: 'claude',
    wire: 'anthropic',
    maxTurns: policy.maxTurns,
    hidden: [],
    takesMemory: true,
    start: (session) => ({
      argv: ['claude', ...argumentsFor(policy, session)],
      env: environment(session),
      stdin: session.prompt,
      files: { '.claude/settings.json': settings(session.commands) },
    }),
    read: () => read(policy),
  };
}

function argumentsFor(policy: ClaudePolicy, session: AgentSession): string[] {
  return [
    '-p',
    '--output-format=stream-json',
    '--verbose',
    // A repository's own settings could send the key elsewhere, its `.mcp.json` start programs.
    '--setting-sources=user',
    '--strict-mcp-config',
    '--permission-mode=dontAsk',
    `--tools=${TOOLS}`,
    `--max-turns=${policy.maxTurns}`,
    `--max-budget-usd=${dollars(session.cents)}`,
    ...(policy.model === undefined ? [] : [`--model=${policy.model}`]),
    ...(session.memory === undefined ? [] : [`--append-system-prompt=${session.memory}`]),
  ];
}

/** Whole cents, rounded up: the CLI refuses 0.00, and the gateway holds to the thousandth. */
function dollars(cents: number): string {
  const thousandths = Math.round(cents * 1_000);
  return (Math.max(1, Math.ceil(thousandths / 1_000)) / 100).toFixed(2);
}

/** A rule for `Bash` holds for each command of a line: `a && git push` is denied as well. */
function settings({ allow, deny }: CommandRules): string {
  const others = TOOLS.split(',').filter((tool) => tool !== 'Bash');
  const commands = allow.includes('*') ? ['Bash'] : allow.map(rule);
  return JSON.stringify({ permissions: { allow: [...others, ...commands], deny: deny.map(rule) } });
}

function rule(start: string): string {
  return start === '*' ? 'Bash' : `Bash(${start}:*)`;
}

function environment({ gateway }: AgentSession): Record<string, string> {
  return {
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    ANTHROPIC_API_KEY: gateway.key,
    ANTHROPIC_BASE_URL: gateway.url,
    // Root may run commands unasked only where it is said to be no danger.
    ...(process.getuid?.() === 0 ? { IS_SANDBOX: '1' } : {}),
  };
}

function read(policy: ClaudePolicy): AgentReader {
  let model = policy.model;
  let turns = 0;
  let lastMessage: string | undefined;
  let refusals = 0;
  let waits: 'model' | 'tool' = 'model';
  let retrying: { readonly status: number | undefined } | undefined;
  let result: ClaudeResult | undefined;
  const soFar = (): ReturnType<AgentReader['soFar']> => ({
    model,
    turns: result?.num_turns ?? turns,
    usage: usageOf(result),
    summary: (result?.result ?? '').slice(-SUMMARY_CHARACTERS),
    denials: denialsOf(result),
  });
  return {
    readLine(line, stream) {
      if (stream === 'stderr') return { shown: line };
      const event = parseLine(line, ClaudeEventSchema);
      switch (event?.type) {
        case undefined:
          return {};
        case 'system':
          model = event.model ?? model;
          if (event.subtype !== 'api_retry') return {};
          retrying = { status: event.error_status ?? undefined };
          refusals = retrying.status === 401 || retrying.status === 403 ? refusals + 1 : 0;
          return {
            shown: `The model's service did not answer (${retrying.status ?? 'no connection'}); it is asked again.`,
          };
        case 'assistant': {
          const seen = seenIn(event);
          // The CLI's own words about a failed request are no turn of the model's.
          if (event.message?.model === SYNTHETIC) return seen;
          // A message comes in as many lines as it has parts.
          if (event.message?.id === undefined || event.message.id !== lastMessage) turns += 1;
          lastMessage = event.message?.id;
          waits = seen.calls?.length ? 'tool' : waits;
          retrying = undefined;
          refusals = 0;
          return seen;
        }
        case 'user':
          waits = 'model';
          return {};
        case 'result':
          result = event;
          return {};
      }
    },
    stalledOn: () => {
      if (!retrying) return undefined;
      const words = `it was asked again and again${retrying.status === undefined ? ', without an answer' : ''}`;
      return apiFailure(words, retrying.status ?? 503);
    },
    hopeless: () => refusals >= REFUSALS_BELIEVED,
    waitsFor: () => waits,
    soFar,
    ending: (process) => ({ ...soFar(), ...meaning(result, process, turns, policy) }),
  };
}

/** `subtype` may say `success` of a failed API call: `is_error` and the exit status are believed. */
function meaning(
  result: ClaudeResult | undefined,
  process: ProcessResult,
  turns: number,
  policy: ClaudePolicy,
): Pick<AgentEnding, 'outcome' | 'class' | 'reason'> {
  if (result && !result.is_error && process.exitCode === 0) return DONE;
  switch (result?.subtype) {
    case 'error_max_turns':
      return failed('agent', `The agent was stopped after its ${policy.maxTurns} turns.`);
    case 'error_max_budget_usd':
      return failed('agent', 'The agent was stopped when its money was spent.');
  }
  const words = result ? [result.result, ...result.errors].join('\n').trim() : process.tail;
  return explainExit(process, words, turns, result?.api_error_status ?? undefined);
}

function denialsOf(result: ClaudeResult | undefined): Denial[] {
  return (result?.permission_denials ?? []).reduce<Denial[]>(
    (denials, { tool_name, tool_input }) => withDenial(denials, tool_name, tool_input),
    [],
  );
}

function usageOf(result: ClaudeResult | undefined): AgentEnding['usage'] {
  if (!result) return NO_USAGE;
  const { usage, total_cost_usd: dollars, modelUsage } = result;
  return {
    inputTokens: usage
      ? usage.input_tokens + usage.cache_creation_input_tokens + usage.cache_read_input_tokens
      : 0,
    outputTokens: usage?.output_tokens ?? 0,
    cents: cents(dollars),
    byModel: Object.entries(modelUsage).map(([model, used]) => ({
      model: model.slice(0, 200),
      inputTokens: used.inputTokens,
      cachedInputTokens: used.cacheReadInputTokens,
      cacheWriteTokens: used.cacheCreationInputTokens,
      outputTokens: used.outputTokens,
      cents: cents(used.costUSD),
      ...AS_TOLD,
    })),
  };
}

/** Thousandths of a cent: a session may cost less than one. */
function cents(dollars: number): number {
  return Math.round(dollars * 100_000) / 1_000;
}
