import { describe, expect, it } from '@jest/globals';
import { makeRecord } from '../../src/action/make-record.ts';
import type { Result } from '../../src/action/judge-result.ts';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
import type { Attempt } from '../../src/core/attempt.ts';
import { packWith } from '../agent/sample-pack.ts';

const ended = (failure: 'agent' | 'quota', cents: number): Result => {
  const attempt: Attempt = {
    ...failedAttempt('claude', failure, 'It was stopped.'),
    turns: 3,
    seconds: 3600,
    usage: { inputTokens: 0, outputTokens: 0, cents, byModel: [] },
  };
  const outcome = { kind: 'failed', class: failure } as const;
  return { kind: 'record', outcome, reason: attempt.reason, evidence: [], attempt };
};

describe('what an attempt is recorded to have cost', () => {
  const pack = packWith();

  it('is what the agent said', () => {
    expect(makeRecord(pack, ended('agent', 12.5), undefined).cents).toBe(12.5);
  });

  it('is the whole reservation where it was killed before it could say', () => {
    const { reservedCents } = pack.claim;
    expect(reservedCents).toBeGreaterThan(0);
    expect(makeRecord(pack, ended('agent', 0), undefined).cents).toBe(reservedCents);
  });

  it('is nothing where the model’s service refused', () => {
    expect(makeRecord(pack, ended('quota', 0), undefined).cents).toBe(0);
  });
});
