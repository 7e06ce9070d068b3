import { createHash } from 'node:crypto';
import type { ToolCall } from '../agent-adapter.ts';
import { renderJson } from '../render-json.ts';

/** The same call so often in a row: nothing that a model would need to ask so often is different by then. */
export const SAME_CALLS = 10;

/** As many calls with so few different ones among them: it goes round in a circle. */
const CIRCLE_CALLS = 40;
const CIRCLE_KINDS = 3;

const KEPT_CHARACTERS = 1_000;

/**
 * Tells a session that goes round in a circle: the same call with the same arguments again and again, or
 * two or three in turn. A change of the tree makes a new start: tests are run after each.
 */
export class LoopDetector {
  private last: string[] = [];

  /** Gives why the session is to end, if it is. */
  add(call: ToolCall): string | undefined {
    this.last = [...this.last, keyOf(call)].slice(-CIRCLE_CALLS);
    const same = this.last.slice(-SAME_CALLS);
    if (same.length === SAME_CALLS && new Set(same).size === 1) {
      return `it made the same call ${SAME_CALLS} times in a row: ${shorten(same[0] ?? '')}`;
    }
    const kinds = new Set(this.last);
    if (this.last.length === CIRCLE_CALLS && kinds.size <= CIRCLE_KINDS) {
      return `its last ${CIRCLE_CALLS} calls were ${kinds.size} again and again: ${[...kinds].map(shorten).join('; ')}`;
    }
    return undefined;
  }

  treeChanged(): void {
    // A call that is made again right after is still the same one.
    this.last = this.last.slice(-SAME_CALLS);
  }
}

/** What tells a call from others. Of a long one its beginning and a digest are kept. */
function keyOf({ tool, input }: ToolCall): string {
  const text = `${tool} ${renderJson(input, Infinity)}`;
  if (text.length <= KEPT_CHARACTERS) return text;
  return `${text.slice(0, KEPT_CHARACTERS)} ${createHash('sha256').update(text).digest('hex')}`;
}

function shorten(call: string): string {
  return call.length > 120 ? `${call.slice(0, 120)}…` : call;
}
