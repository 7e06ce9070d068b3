import type { AgentPolicy, CommandRules } from '../../core/policy.ts';
import type { Denial } from '../../core/attempt.ts';
import { AS_TOLD, NO_USAGE, SUMMARY_CHARACTERS, withDenial } from '../agent-adapter.ts';
import type { AgentAdapter, AgentEnding, AgentReader, ToolCall } from '../agent-adapter.ts';
import { renderJson } from '../render-json.ts';
import { apiFailure } from './api-failure.ts';
import { DONE, explainExit } from './explain-exit.ts';
import { GeminiEventSchema } from './gemini-events.ts';
import type { GeminiEvent } from './gemini-events.ts';
import { parseLine } from './parse-line.ts';

type GeminiPolicy = Extract<AgentPolicy, { name: 'gemini' }>;
type GeminiResult = Extract<GeminiEvent, { type: 'result' }>;

/** Tools that reach out of the workspace, or wait for a person. */
const TOOLS_DENIED = ['web_fetch', 'google_web_search', 'ask_user', 'enter_plan_mode'];

/** The real Gemini CLI, headless. */
export function geminiAdapter(policy: GeminiPolicy): AgentAdapter {
  return {
    name: 'gemini',
    program: 'gemini',
    wire: 'gemini',
    maxTurns: policy.maxTurns,
    hidden: [],
    takesMemory: false,
    start: ({ prompt, gateway, commands }) => ({
      argv: [
        'gemini',
        '--output-format=stream-json',
        // Without a word of trust it does not start. What a trusted repository may then set, ours overrides.
        '--skip-trust',
        '--approval-mode=yolo',
        '--extensions=none',
        '--allowed-mcp-server-names=none',
        ...(policy.model === undefined ? [] : [`--model=${policy.model}`]),
        '--prompt=',
      ],
      env: {
        GEMINI_API_KEY: gateway.key,
        GOOGLE_GEMINI_BASE_URL: gateway.url,
        // No second process of its own: that one would outlive a signal to the first.
        GEMINI_CLI_NO_RELAUNCH: 'true',
      },
      stdin: prompt,
      files: {
        '.gemini/settings.json': settings(policy),
        '.gemini/policies/pawl.toml': rules(commands),
      },
    }),
    read: () => read(policy),
  };
}

function settings({ maxTurns }: GeminiPolicy): string {
  return JSON.stringify({
    security: { auth: { selectedType: 'gemini-api-key' } },
    privacy: { usageStatisticsEnabled: false },
    telemetry: { enabled: false },
    general: { enableAutoUpdate: false, enableAutoUpdateNotification: false },
    // Its own search for loops asks another model, turn after turn; the supervisor looks for them.
    model: { maxSessionTurns: maxTurns, disableLoopDetection: true, skipNextSpeakerCheck: true },
    // The memory is handed over by us, without what nobody sees in it.
    context: { fileName: 'pawl-reads-no-such-file.md' },
  });
}

/** Its rules hold for each command of a line, and for one that `bash -c` is given. */
function rules({ allow, deny }: CommandRules): string {
  const shell = (prefixes: readonly string[], decision: string, priority: number): string =>
    prefixes.length === 0
      ? ''
      : `[[rule]]\ntoolName = "run_shell_command"\n${
          prefixes.includes('*') ? '' : `commandPrefix = ${JSON.stringify(prefixes)}\n`
        }decision = "${decision}"\npriority = ${priority}\n\n`;
  const tools = `[[rule]]\ntoolName = ${JSON.stringify(TOOLS_DENIED)}\ndecision = "deny"\npriority = 990\n\n`;
  return [
    tools,
    shell(deny, 'deny', 980),
    allow.includes('*') ? '' : `${shell(allow, 'allow', 970)}${shell(['*'], 'deny', 960)}`,
  ].join('');
}

function read(policy: GeminiPolicy): AgentReader {
  let model = policy.model;
  let turns = 0;
  let words = '';
  let speaking = false;
  let denials: Denial[] = [];
  let lastError: string | undefined;
  let result: GeminiResult | undefined;
  const open = new Map<string, ToolCall>();
  const soFar = (): ReturnType<AgentReader['soFar']> => ({
    model,
    turns,
    usage: usageOf(result),
    summary: words.trim().slice(-SUMMARY_CHARACTERS),
    denials,
  });
  return {
    readLine(line, stream) {
      if (stream === 'stderr') {
        lastError = apiFailure(line, undefined) ? line : lastError;
        return { shown: line };
      }
      const event = parseLine(line, GeminiEventSchema);
      switch (event?.type) {
        case undefined:
          return {};
        case 'init':
          model = event.model ?? model;
          return {};
        case 'message':
          if (event.role !== 'assistant') return {};
          // Words come in pieces; those of one answer belong together.
          words = speaking ? `${words}${event.content}` : event.content;
          if (!speaking) turns += 1;
          speaking = true;
          lastError = undefined;
          return { shown: event.content };
        case 'tool_use': {
          const call = { tool: event.tool_name, input: event.parameters };
          open.set(event.tool_id, call);
          if (!speaking) turns += 1;
          speaking = false;
          lastError = undefined;
          return { shown: `${call.tool} ${renderJson(call.input)}`, calls: [call] };
        }
        case 'tool_result': {
          const call = open.get(event.tool_id);
          open.delete(event.tool_id);
          if (event.error?.type !== 'policy_violation') return {};
          denials = withDenial(denials, call?.tool ?? 'tool', call?.input);
          return { shown: 'It was denied.' };
        }
        case 'error':
          lastError = event.message;
          return { shown: event.message };
        case 'result':
          result = event;
          return {};
      }
    },
    hopeless: () => false,
    stalledOn: () => (lastError === undefined ? undefined : apiFailure(lastError, undefined)),
    waitsFor: () => (open.size === 0 ? 'model' : 'tool'),
    soFar,
    ending: (process) => ({
      ...soFar(),
      ...(process.exitCode === 0 && result?.status === 'success'
        ? DONE
        : explainExit(process, result?.error?.message ?? lastError ?? process.tail, turns)),
    }),
  };
}

function usageOf(result: GeminiResult | undefined): AgentEnding['usage'] {
  if (!result?.stats) return NO_USAGE;
  const { input_tokens: inputTokens, output_tokens: outputTokens, models } = result.stats;
  return {
    inputTokens,
    outputTokens,
    cents: 0,
    byModel: Object.entries(models).map(([model, used]) => ({
      model: model.slice(0, 200),
      inputTokens: Math.max(0, used.input_tokens - used.cached),
      cachedInputTokens: used.cached,
      cacheWriteTokens: 0,
      outputTokens: used.output_tokens,
      cents: 0,
      ...AS_TOLD,
    })),
  };
}
