import type { JsonObject } from './wire.ts';

/**
 * Where each kind of item has what it says. One that lacks it, or is of another kind, is read from what the
 * service has stored.
 */
const OWN_WORDS: ReadonlyMap<unknown, string> = new Map([
  [undefined, 'content'],
  ['message', 'content'],
  ['reasoning', 'encrypted_content'],
  ['compaction', 'encrypted_content'],
  ['function_call', 'arguments'],
  ['function_call_output', 'output'],
  ['custom_tool_call', 'input'],
  ['custom_tool_call_output', 'output'],
  ['local_shell_call', 'action'],
  ['local_shell_call_output', 'output'],
  ['apply_patch_call', 'operation'],
  ['apply_patch_call_output', 'output'],
  ['tool_search_call', 'arguments'],
  ['tool_search_output', 'tools'],
  // Calls of Chat Completions.
  ['function', 'function'],
  ['custom', 'custom'],
]);

/** Whether a part of a request stands for what the service has stored, which it reads and bills. */
export function isStored(part: JsonObject): boolean {
  if (part['type'] === 'item_reference') return true;
  if (typeof part['id'] !== 'string') return false;
  const place = OWN_WORDS.get(part['type']);
  const words = place === undefined ? undefined : part[place];
  return words === undefined || words === null || words === '';
}
