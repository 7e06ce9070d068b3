import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Tools } from './install-tools.ts';

/** What the model does in one turn: it calls a tool of the agent's. */
export interface ToolUse {
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A model that answers from a script, in the wire format of whoever asks. */
export interface ModelServer {
  readonly url: string;
  /** Every request for an answer that came so far. */
  requests(): Promise<readonly ModelRequest[]>;
  close(): Promise<void>;
}

const Message = z.object({
  role: z.string(),
  content: z.unknown(),
  tool_call_id: z.string().optional(),
});

const Entry = z.object({
  path: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.object({ messages: z.array(Message) }).nullable(),
  response: z.object({ status: z.number() }),
});

export type ModelRequest = z.output<typeof Entry>;

/** What every answer is said to have taken, in the words of each wire: it makes the session's cost. */
const USAGE = {
  input_tokens: 1_000,
  output_tokens: 50,
  prompt_tokens: 1_000,
  completion_tokens: 50,
  total_tokens: 1_050,
  promptTokenCount: 1_000,
  candidatesTokenCount: 50,
  totalTokenCount: 1_050,
};

/** A script: one tool after the other, each when the one before has given its result, then these words. */
export function toolsThenWords(tools: readonly ToolUse[], words: string): readonly object[] {
  const answers = [
    ...tools.map(({ name, input }, index) => ({
      toolCalls: [{ id: idOf(index), name, arguments: JSON.stringify(input) }],
      usage: USAGE,
    })),
    { content: words, usage: USAGE },
  ];
  return answers.map((response, index) => ({
    match: index === 0 ? { hasToolResult: false } : { toolCallId: idOf(index - 1) },
    response,
  }));
}

/** A script: every request fails. */
export function alwaysFails(status: number, type: string, message: string): readonly object[] {
  return [{ match: { endpoint: 'chat' }, response: { status, error: { type, message } } }];
}

/** A script: the first request fails, then all goes as `script` says. */
export function failsOnce(
  status: number,
  type: string,
  message: string,
  script: readonly object[],
): readonly object[] {
  const match = { endpoint: 'chat', sequenceIndex: 0 };
  return [{ match, response: { status, error: { type, message } } }, ...script];
}

/** A script: every answer is cut off in the middle. */
export function alwaysCut(): readonly object[] {
  const response = { content: 'It goes on and on and on. '.repeat(40), usage: USAGE };
  return [{ match: { endpoint: 'chat' }, response, truncateAfterChunks: 3 }];
}

/** A script: the same tool, for ever. */
export function sameTool({ name, input }: ToolUse): readonly object[] {
  const toolCalls = [{ name, arguments: JSON.stringify(input) }];
  return [{ match: { endpoint: 'chat' }, response: { toolCalls, usage: USAGE } }];
}

/** What a tool of the script gave back, as the agent told the model; tools are counted from 0. */
export function resultOf(tool: number, requests: readonly ModelRequest[]): string {
  const messages = requests.flatMap(({ body }) => body?.messages ?? []);
  const found = messages.find((message) => message.tool_call_id === idOf(tool));
  return typeof found?.content === 'string' ? found.content : JSON.stringify(found?.content);
}

const ASKS = /^\/v1\/(?:messages|responses|chat\/completions)\b|:streamGenerateContent\b/;

function idOf(tool: number): string {
  return `toolu_${tool}`;
}

/** Starts a model server on a free port of loopback that takes `key` and no other. */
export async function startModelServer(
  { aimock }: Tools,
  folder: string,
  key: string,
  fixtures: readonly object[],
): Promise<ModelServer> {
  const script = join(folder, 'model-script.json');
  await writeFile(script, JSON.stringify({ fixtures }));
  const options = ['--port', '0', '--fixtures', script, '--strict', '--journal-max', '0'];
  const child = spawn(process.execPath, [aimock, ...options], {
    env: { AIMOCK_API_KEYS: key },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = /listening on (\S+)/.exec(line)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the model server ended with ${code}`)));
  });
  return {
    url,
    async requests() {
      const headers = { 'x-api-key': key };
      const response = await fetch(`${url}/__aimock/journal`, { headers });
      const entries = z.array(Entry).parse(await response.json());
      return entries.filter(({ path }) => ASKS.test(path));
    },
    async close() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
