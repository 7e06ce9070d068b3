import type { AttemptRecord } from '../../core/attempt-record.ts';
import { parseAttemptRecord } from '../../config/record-schema.ts';

/** GitHub's limit on a check run's `output.text` is 65,535 characters; JSON escapes are ours to spare. */
const MAX_TEXT = 60_000;

const FENCE_START = '```json\n';
const FENCE_END = '\n```';

/** How much of each piece of evidence is kept, the most first: the first that fits is taken. */
const CUTS = [
  { logTail: 4000, annotations: 30, message: 2000 },
  { logTail: 2000, annotations: 20, message: 500 },
  { logTail: 1000, annotations: 10, message: 200 },
  { logTail: 200, annotations: 3, message: 100 },
  { logTail: 0, annotations: 0, message: 0 },
] as const;

/** The record as it stands in the check run: JSON in a fence, so that a person can read it too. */
export function renderRecord(record: AttemptRecord): string {
  const texts = CUTS.map((cut) => ({
    ...record,
    evidence: record.evidence.map((item) => ({
      ...item,
      annotations: item.annotations
        .slice(0, cut.annotations)
        .map((one) => ({ ...one, message: one.message.slice(0, cut.message) })),
      logTail: item.logTail.slice(Math.max(0, item.logTail.length - cut.logTail)),
    })),
  })).map(fenced);
  return texts.find((text) => text.length <= MAX_TEXT) ?? fenced({ ...record, evidence: [] });
}

function fenced(record: AttemptRecord): string {
  return FENCE_START + JSON.stringify(record) + FENCE_END;
}

/** Reads a check run's text back; `undefined` if it holds no record. */
export function parseRecordText(text: string): AttemptRecord | undefined {
  if (!text.startsWith(FENCE_START) || !text.endsWith(FENCE_END)) return undefined;
  return parseAttemptRecord(text.slice(FENCE_START.length, -FENCE_END.length));
}
