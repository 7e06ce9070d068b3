import type { AgentPolicy } from '../../core/policy.ts';
import type { SourceEnvironment } from '../../process/fresh-home.ts';
import type { ProcessResult } from '../../process/run-process.ts';
import { NO_USAGE, SUMMARY_CHARACTERS } from '../agent-adapter.ts';
import type { AgentAdapter, AgentEnding, AgentReader, AgentSession } from '../agent-adapter.ts';
import { apiFailure } from './api-failure.ts';
import { parseClaudeEvent, saidIn, SYNTHETIC } from './claude-events.ts';
import type { ClaudeResult } from './claude-events.ts';

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
    takesMemory: true,
    start(session) {
      const env = environment(session.source);
      const key = env['ANTHROPIC_API_KEY'];
      return {
        argv: ['claude', ...argumentsFor(policy, session)],
        env,
        stdin: session.prompt,
        secrets: key === undefined ? [] : [key],
      };
    },
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
    `--allowedTools=${TOOLS}`,
    `--max-turns=${policy.maxTurns}`,
    `--max-budget-usd=${(session.cents / 100).toFixed(2)}`,
    ...(policy.model === undefined ? [] : [`--model=${policy.model}`]),
    ...(session.memory === undefined ? [] : [`--append-system-prompt=${session.memory}`]),
  ];
}

function environment(source: SourceEnvironment): Record<string, string> {
  const env: Record<string, string> = {
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  };
  for (const name of ['ANTHROPIC_API_KEY', 'ANTHROPIC_BASE_URL']) {
    const value = source[name];
    if (value !== undefined && value !== '') env[name] = value;
  }
  if (process.getuid?.() === 0) env['IS_SANDBOX'] = '1';
  return env;
}

function read(policy: ClaudePolicy): AgentReader {
  let model = policy.model;
  let turns = 0;
  let lastMessage: string | undefined;
  let refusals = 0;
  let retrying: { readonly status: number | undefined } | undefined;
  let result: ClaudeResult | undefined;
  const soFar = (): ReturnType<AgentReader['soFar']> => ({
    model,
    turns: result?.num_turns ?? turns,
    usage: usageOf(result),
    summary: (result?.result ?? '').slice(-SUMMARY_CHARACTERS),
  });
  return {
    readLine(line) {
      const event = parseClaudeEvent(line);
      switch (event?.type) {
        case undefined:
          return undefined;
        case 'system':
          model = event.model ?? model;
          if (event.subtype !== 'api_retry') return undefined;
          retrying = { status: event.error_status ?? undefined };
          refusals = retrying.status === 401 || retrying.status === 403 ? refusals + 1 : 0;
          return `The model's service did not answer (${retrying.status ?? 'no connection'}); it is asked again.`;
        case 'assistant': {
          const said = saidIn(event);
          // The CLI's own words about a failed request are no turn of the model's.
          if (event.message?.model === SYNTHETIC) return said;
          // A message comes in as many lines as it has parts.
          if (event.message?.id === undefined || event.message.id !== lastMessage) turns += 1;
          lastMessage = event.message?.id;
          retrying = undefined;
          refusals = 0;
          return said;
        }
        case 'result':
          result = event;
          return undefined;
      }
    },
    stalledOn: () => {
      if (!retrying) return undefined;
      const words = `it was asked again and again${retrying.status === undefined ? ', without an answer' : ''}`;
      return apiFailure(words, retrying.status ?? 503);
    },
    hopeless: () => refusals >= REFUSALS_BELIEVED,
    soFar,
    ending: (process) => ({ ...soFar(), ...meaning(result, process, turns, policy) }),
  };
}

/** `subtype` may say `success` of a failed API call: `is_error` and the exit status are believed. */
function meaning(
  result: ClaudeResult | undefined,
  { exitCode, signal, tail }: ProcessResult,
  turns: number,
  policy: ClaudePolicy,
): Pick<AgentEnding, 'outcome' | 'class' | 'reason'> {
  if (result && !result.is_error && exitCode === 0) {
    return { outcome: 'finished', class: undefined, reason: 'The agent says that it is done.' };
  }
  switch (result?.subtype) {
    case 'error_max_turns':
      return failed('agent', `The agent was stopped after its ${policy.maxTurns} turns.`);
    case 'error_max_budget_usd':
      return failed('agent', 'The agent was stopped when its money was spent.');
  }
  const words = result ? [result.result, ...result.errors].join('\n').trim() : tail;
  const api = apiFailure(words, result?.api_error_status ?? undefined);
  if (api) return failed(api.class, api.reason);
  const how =
    exitCode === undefined
      ? `was ended by ${signal ?? 'a signal'}`
      : `ended with exit code ${exitCode}`;
  const said = words.trim().slice(-300);
  const reason = `The agent ${how}${said === '' ? '.' : `: ${said}`}`;
  // Without a turn the model was never asked, and without a code of its own the agent was killed.
  return failed(turns === 0 || exitCode === undefined ? 'infrastructure' : 'agent', reason);
}

function failed(
  failure: NonNullable<AgentEnding['class']>,
  reason: string,
): Pick<AgentEnding, 'outcome' | 'class' | 'reason'> {
  return { outcome: 'failed', class: failure, reason };
}

function usageOf(result: ClaudeResult | undefined): AgentEnding['usage'] {
  if (!result) return NO_USAGE;
  const { usage, total_cost_usd: dollars } = result;
  const input =
    (usage?.input_tokens ?? 0) +
    (usage?.cache_creation_input_tokens ?? 0) +
    (usage?.cache_read_input_tokens ?? 0);
  // Thousandths of a cent: a session may cost less than one.
  const cents = Math.round(dollars * 100_000) / 1_000;
  return { inputTokens: input, outputTokens: usage?.output_tokens ?? 0, cents };
}
