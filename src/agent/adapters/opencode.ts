import type { AgentPolicy, CommandRules } from '../../core/policy.ts';
import type { Denial, ModelUsage } from '../../core/attempt.ts';
import { AS_TOLD, SUMMARY_CHARACTERS, withDenial } from '../agent-adapter.ts';
import type { AgentAdapter, AgentReader, AgentSession, Wire } from '../agent-adapter.ts';
import { addUsage } from '../add-usage.ts';
import { renderJson } from '../render-json.ts';
import { usageOfModels } from '../usage-of-models.ts';
import { apiFailure } from './api-failure.ts';
import { DONE, explainExit } from './explain-exit.ts';
import { OpencodeEventSchema } from './opencode-events.ts';
import { parseLine } from './parse-line.ts';

type OpencodePolicy = Extract<AgentPolicy, { name: 'opencode' }>;

const KEY = 'PAWL_MODEL_KEY';

/** The libraries that it holds, by the service before the model's name, and where each expects the API. */
const SERVICES: Readonly<
  Record<string, { readonly wire: Wire; readonly npm: string; readonly path: string }>
> = {
  anthropic: { wire: 'anthropic', npm: '@ai-sdk/anthropic', path: '/v1' },
  google: { wire: 'gemini', npm: '@ai-sdk/google', path: '/v1beta' },
};
const OPENAI = { wire: 'openai', npm: '@ai-sdk/openai-compatible', path: '/v1' } as const;

/** The real opencode CLI, headless. */
export function opencodeAdapter(policy: OpencodePolicy): AgentAdapter {
  const [service = '', ...rest] = policy.model.split('/');
  const { wire, npm, path } = SERVICES[service] ?? OPENAI;
  const model = rest.join('/');
  return {
    name: 'opencode',
    program: 'opencode',
    wire,
    maxTurns: policy.maxTurns,
    // It loads plugins from there, whatever is switched off (1.18.33).
    hidden: ['.opencode'],
    takesMemory: false,
    start: (session) => ({
      argv: ['opencode', 'run', '--format=json', '--pure'],
      env: {
        [KEY]: session.gateway.key,
        OPENCODE_DISABLE_AUTOUPDATE: '1',
        OPENCODE_DISABLE_MODELS_FETCH: '1',
        OPENCODE_DISABLE_LSP_DOWNLOAD: '1',
        OPENCODE_DISABLE_DEFAULT_PLUGINS: '1',
        // A repository's own could send the key elsewhere and start programs.
        OPENCODE_DISABLE_PROJECT_CONFIG: '1',
        OPENCODE_DISABLE_CLAUDE_CODE: '1',
      },
      stdin: session.prompt,
      files: { '.config/opencode/opencode.json': config(model, npm, path, session) },
    }),
    read: () => read(model),
  };
}

function config(
  model: string,
  npm: string,
  path: string,
  { gateway, commands }: AgentSession,
): string {
  return JSON.stringify({
    $schema: 'https://opencode.ai/config.json',
    autoupdate: false,
    share: 'disabled',
    snapshot: false,
    lsp: false,
    formatter: false,
    model: `pawl/${model}`,
    small_model: `pawl/${model}`,
    enabled_providers: ['pawl'],
    // A title would cost a request of its own.
    agent: { title: { disable: true } },
    permission: {
      edit: 'allow',
      webfetch: 'deny',
      websearch: 'deny',
      question: 'deny',
      external_directory: 'deny',
      bash: rules(commands),
    },
    provider: {
      pawl: {
        npm,
        name: 'pawl',
        options: { baseURL: `${gateway.url}${path}`, apiKey: `{env:${KEY}}` },
        models: { [model]: { name: model } },
      },
    },
  });
}

/** The last rule that fits decides, and each command of a line is asked for. */
function rules({ allow, deny }: CommandRules): Record<string, string> {
  const ruled = (starts: readonly string[], action: string): [string, string][] =>
    starts.flatMap((start): [string, string][] =>
      start === '*'
        ? [['*', action]]
        : [
            [start, action],
            [`${start} *`, action],
          ],
    );
  return Object.fromEntries([['*', 'deny'], ...ruled(allow, 'allow'), ...ruled(deny, 'deny')]);
}

function read(model: string): AgentReader {
  let turns = 0;
  let summary = '';
  let denials: Denial[] = [];
  let failure: { readonly words: string; readonly status: number | undefined } | undefined;
  let used: ModelUsage | undefined;
  const soFar = (): ReturnType<AgentReader['soFar']> => ({
    model,
    turns,
    usage: usageOfModels(used ? [used] : [], 0),
    summary,
    denials,
  });
  return {
    readLine(line, stream) {
      if (stream === 'stderr') return { shown: line };
      const event = parseLine(line, OpencodeEventSchema);
      switch (event?.type) {
        case undefined:
          return {};
        case 'step_start':
          failure = undefined;
          return {};
        case 'text':
          summary = event.part.text.slice(-SUMMARY_CHARACTERS);
          return { shown: event.part.text };
        case 'tool_use': {
          const { tool, state } = event.part;
          const denied =
            state.status === 'error' && /\brule which prevents\b/.test(state.error ?? '');
          if (denied) denials = withDenial(denials, tool, state.input);
          const shown = `${tool} ${renderJson(state.input)}`;
          return {
            shown: denied ? `${shown}\nIt was denied.` : shown,
            calls: [{ tool, input: state.input }],
          };
        }
        case 'step_finish': {
          turns += 1;
          const { input, output, reasoning, cache } = event.part.tokens;
          used = addUsage(used, {
            model,
            inputTokens: input,
            cachedInputTokens: cache.read,
            cacheWriteTokens: cache.write,
            outputTokens: output + reasoning,
            cents: 0,
            ...AS_TOLD,
          });
          return {};
        }
        case 'error': {
          const { name, data } = event.error;
          failure = { words: data?.message ?? name, status: data?.statusCode };
          return { shown: failure.words };
        }
      }
    },
    hopeless: () => false,
    stalledOn: () => failure && apiFailure(failure.words, failure.status),
    // Of a tool it tells when it has ended.
    waitsFor: () => undefined,
    soFar,
    // It ends with 0 where it could not go on: what it said is believed.
    ending: (process) => ({
      ...soFar(),
      ...(process.exitCode === 0 && failure === undefined && turns > 0
        ? DONE
        : explainExit(process, failure?.words ?? process.tail, turns, failure?.status)),
    }),
  };
}
