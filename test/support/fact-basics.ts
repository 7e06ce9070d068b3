import { isIssueNumber, isSha } from '../../src/core/ids.ts';
import type { IssueNumber, NodeId, Sha } from '../../src/core/ids.ts';
import type { Role } from '../../src/core/role.ts';
import type { Actor } from '../../src/core/snapshot.ts';
import { PolicySchema } from '../../src/config/policy-schema.ts';
import type { Policy } from '../../src/core/policy.ts';

// What facts for tests are made of: ids, times, people.

export const NOON = Date.parse('2026-01-02T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** A sha of forty times the same digit. */
export function sha(digit: string): Sha {
  const text = digit.repeat(40);
  if (!isSha(text)) throw new Error(`${digit} is no hex digit`);
  return text;
}

/** A sha of its own for each number. */
export function shaOf(number: number): Sha {
  const text = number.toString(16).padStart(40, '0');
  if (!isSha(text)) throw new Error(`${number} gives no sha`);
  return text;
}

export function issueNumber(number: number): IssueNumber {
  if (!isIssueNumber(number)) throw new Error(`${number} is no issue number`);
  return number;
}

export function nodeId(text: string): NodeId {
  return text as NodeId;
}

export function policy(input: object = {}): Policy {
  return PolicySchema.parse(input);
}

export const ADA: Actor = { login: 'ada', bot: false };
export const MALLORY: Actor = { login: 'mallory', bot: false };

/** Ada may command, Tria may label only, Mallory may nothing. */
export const ROLES: ReadonlyMap<string, Role> = new Map([
  ['ada', 'write'],
  ['tria', 'triage'],
  ['mallory', 'read'],
]);
