import type { AgentPolicy, CommandRules } from '../../core/policy.ts';
import type { Denial } from '../../core/attempt.ts';
import { AS_TOLD, NO_USAGE, SUMMARY_CHARACTERS, withDenial } from '../agent-adapter.ts';
import type { AgentAdapter, AgentEnding, AgentReader, Seen } from '../agent-adapter.ts';
import { renderJson } from '../render-json.ts';
import { apiFailure } from './api-failure.ts';
import { CodexEventSchema, toolCallOf } from './codex-events.ts';
import type { CodexItem } from './codex-events.ts';
import { DONE, explainExit } from './explain-exit.ts';
import { parseLine } from './parse-line.ts';

type CodexPolicy = Extract<AgentPolicy, { name: 'codex' }>;

/** By this its own words about a denied command are known: it tells of them on standard error only. */
const DENIED = 'the policy of this repository denies it';

const KEY = 'PAWL_MODEL_KEY';

/** The real Codex CLI, headless. Its own sandbox cannot be had inside ours, and is switched off. */
export function codexAdapter(policy: CodexPolicy): AgentAdapter {
  return {
    name: 'codex',
    program: 'codex',
    wire: 'openai',
    maxTurns: policy.maxTurns,
    hidden: [],
    takesMemory: false,
    start: ({ prompt, gateway, commands, home }) => ({
      argv: [
        // It makes no helpers where its home lies below the folder for temporary files (0.169.0).
        'env',
        `TMPDIR=${home}/tmp`,
        'codex',
        'exec',
        '--json',
        '--skip-git-repo-check',
        '--sandbox=danger-full-access',
        ...(policy.model === undefined ? [] : [`--model=${policy.model}`]),
        '-',
      ],
      env: { [KEY]: gateway.key },
      stdin: prompt,
      files: {
        '.codex/config.toml': config(gateway.url),
        '.codex/rules/pawl.rules': rules(commands),
        'tmp/.keep': '',
      },
    }),
    read: () => read(policy),
  };
}

/** `OPENAI_BASE_URL` is ignored (0.169.0). The memory is handed over by us, without what nobody sees in it. */
function config(url: string): string {
  return `model_provider = "pawl"
approval_policy = "never"
project_doc_max_bytes = 0
check_for_update_on_startup = false
web_search = "disabled"

[analytics]
enabled = false

[history]
persistence = "none"

[model_providers.pawl]
name = "pawl"
base_url = ${JSON.stringify(`${url}/v1`)}
env_key = "${KEY}"
wire_api = "responses"
`;
}

/** It has rules for what is forbidden, and none that would forbid the rest. */
function rules({ deny }: CommandRules): string {
  return deny
    .map((start) => {
      const pattern = JSON.stringify(start.split(' '));
      return `prefix_rule(pattern=${pattern}, decision="forbidden", justification="${DENIED}")\n`;
    })
    .join('');
}

function read(policy: CodexPolicy): AgentReader {
  let turns = 0;
  let summary = '';
  let usage: AgentEnding['usage'] = NO_USAGE;
  let denials: Denial[] = [];
  let waits: 'model' | 'tool' = 'model';
  let retrying: string | undefined;
  let failure: string | undefined;
  const soFar = (): ReturnType<AgentReader['soFar']> => {
    return { model: policy.model, turns, usage, summary, denials };
  };
  const heard = (): void => {
    retrying = undefined;
  };
  const readItem = (item: CodexItem): Seen => {
    if (item.type === 'error') return { shown: item.message };
    heard();
    if (item.type === 'agent_message') {
      turns += 1;
      summary = (item.text ?? '').slice(-SUMMARY_CHARACTERS);
      return { shown: item.text };
    }
    if (toolCallOf(item)) turns += 1;
    return {};
  };
  return {
    readLine(line, stream) {
      if (stream === 'stderr') {
        const command = line.includes(DENIED) ? /`(.*)` rejected/.exec(line)?.[1] : undefined;
        if (command !== undefined) denials = withDenial(denials, 'command', command);
        return { shown: line };
      }
      const event = parseLine(line, CodexEventSchema);
      switch (event?.type) {
        case undefined:
          return {};
        case 'item.started': {
          heard();
          const call = toolCallOf(event.item);
          if (!call) return {};
          waits = 'tool';
          return { shown: `${call.tool} ${renderJson(call.input)}`, calls: [call] };
        }
        case 'item.completed':
          waits = 'model';
          return readItem(event.item);
        case 'turn.completed': {
          const { input_tokens: input, output_tokens: output, ...cache } = event.usage;
          const model = policy.model ?? 'unknown';
          const cached = cache.cached_input_tokens;
          const written = cache.cache_write_input_tokens;
          usage = {
            inputTokens: input,
            outputTokens: output,
            cents: 0,
            byModel: [
              {
                model,
                inputTokens: Math.max(0, input - cached - written),
                cachedInputTokens: cached,
                cacheWriteTokens: written,
                outputTokens: output,
                cents: 0,
                ...AS_TOLD,
              },
            ],
          };
          return {};
        }
        case 'turn.failed':
          failure = event.error.message;
          return { shown: failure };
        case 'error':
          retrying = event.message;
          return { shown: event.message };
      }
    },
    hopeless: () => false,
    stalledOn: () => (retrying === undefined ? undefined : apiFailure(retrying, undefined)),
    waitsFor: () => waits,
    soFar,
    ending: (process) => ({
      ...soFar(),
      ...(process.exitCode === 0 && failure === undefined
        ? DONE
        : explainExit(process, failure ?? process.tail, turns)),
    }),
  };
}
