import type { AttemptRecord } from '../core/attempt-record.ts';
import { parseAttemptRecord } from '../config/record-schema.ts';

/** GitHub's limit on a check run's `output.text` is 65,535 characters; JSON escapes are ours to spare. */
const MAX_TEXT = 60_000;

const FENCE_START = '```json\n';
const FENCE_END = '\n```';

/** The record as it stands in the check run: JSON in a fence, so that a person can read it too. */
export function renderRecord(record: AttemptRecord): string {
  for (let tail = 4000; tail >= 0; tail -= 500) {
    const evidence = record.evidence.map((item) => ({
      ...item,
      logTail: item.logTail.slice(-tail || item.logTail.length),
    }));
    const text = FENCE_START + JSON.stringify({ ...record, evidence }) + FENCE_END;
    if (text.length <= MAX_TEXT) return text;
  }
  return FENCE_START + JSON.stringify({ ...record, evidence: [] }) + FENCE_END;
}

/** Reads a check run's text back; `undefined` if it holds no record. */
export function parseRecordText(text: string): AttemptRecord | undefined {
  if (!text.startsWith(FENCE_START) || !text.endsWith(FENCE_END)) return undefined;
  return parseAttemptRecord(text.slice(FENCE_START.length, -FENCE_END.length));
}
