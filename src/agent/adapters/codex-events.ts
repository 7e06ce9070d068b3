import { z } from 'zod';
import type { ToolCall } from '../agent-adapter.ts';

const Count = z.int().min(0).catch(0).default(0);

const ItemSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  message: z.string().optional(),
  command: z.string().optional(),
  /** Of a change of files. */
  changes: z.unknown().optional(),
  /** Of a server's tool. */
  tool: z.string().optional(),
  arguments: z.unknown().optional(),
});

/** The lines of `codex exec --json`. */
export const CodexEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('item.started'), item: ItemSchema }),
  z.object({ type: z.literal('item.completed'), item: ItemSchema }),
  z.object({
    type: z.literal('turn.completed'),
    usage: z.object({
      input_tokens: Count,
      cached_input_tokens: Count,
      cache_write_input_tokens: Count,
      output_tokens: Count,
    }),
  }),
  z.object({ type: z.literal('turn.failed'), error: z.object({ message: z.string() }) }),
  z.object({ type: z.literal('error'), message: z.string() }),
]);

export type CodexItem = z.output<typeof ItemSchema>;

/** An item that is a use of a tool; `undefined` if it is something else, such as words. */
export function toolCallOf({
  type,
  command,
  changes,
  tool,
  ...item
}: CodexItem): ToolCall | undefined {
  switch (type) {
    case 'command_execution':
      return { tool: 'command', input: command ?? '' };
    case 'file_change':
      return { tool: 'change', input: changes };
    case 'mcp_tool_call':
      return { tool: tool ?? 'tool', input: item.arguments };
    default:
      return undefined;
  }
}
