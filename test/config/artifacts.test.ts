import { describe, expect, it } from '@jest/globals';
import { NO_USAGE } from '../../src/agent/agent-adapter.ts';
import { failedAttempt } from '../../src/agent/supervisor/failed-attempt.ts';
import { AttemptSchema, ProofsSchema } from '../../src/config/attempt-schema.ts';
import { parseArtifact } from '../../src/config/parse-artifact.ts';
import { parseAttemptRecord } from '../../src/config/record-schema.ts';
import { TaskPackSchema } from '../../src/config/task-pack-schema.ts';
import { packWith } from '../agent/sample-pack.ts';

const revertedBy = 'e'.repeat(40);
const record = {
  version: 1,
  task: 7,
  attempt: 2,
  outcome: { kind: 'failed', class: 'agent' },
  reason: 'CI was red',
  agent: 'claude',
  cents: 0.123,
  pullRequest: undefined,
  head: undefined,
  revertedBy: undefined,
  evidence: [
    {
      source: 'test',
      summary: 'red',
      annotations: [{ path: 'a', line: 1, message: 'm' }],
      logTail: 'x',
      url: undefined,
    },
  ],
};

describe('the record of an attempt', () => {
  it('comes back from JSON as it was, what is undefined too', () => {
    expect(parseAttemptRecord(JSON.stringify(record))).toEqual(record);
    expect(
      parseAttemptRecord(
        JSON.stringify({ ...record, pullRequest: 3, revertedBy, outcome: { kind: 'published' } }),
      ),
    ).toMatchObject({
      pullRequest: 3,
      revertedBy,
      outcome: { kind: 'published' },
    });
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['another version', JSON.stringify({ ...record, version: 2 })],
    [
      'an unknown class',
      JSON.stringify({ ...record, outcome: { kind: 'failed', class: 'bad luck' } }),
    ],
    ['a task that is no number', JSON.stringify({ ...record, task: '7' })],
    ['a revert that is no commit', JSON.stringify({ ...record, revertedBy: 'main' })],
    ['negative money', JSON.stringify({ ...record, cents: -1 })],
    ['more than a check run can hold', JSON.stringify({ ...record, more: 'x'.repeat(65_535) })],
    [
      'too much evidence',
      JSON.stringify({
        ...record,
        evidence: Array.from({ length: 101 }, () => record.evidence[0]),
      }),
    ],
  ])('is none with %s', (_, text) => {
    expect(parseAttemptRecord(text)).toBeUndefined();
  });
});

describe('what one job leaves for another', () => {
  it('is a task pack that comes back as it was', () => {
    const pack = packWith({ policy: 'agent: { max-turns: 3 }\nchecks: [npm test]' });
    expect(parseArtifact('pack', JSON.stringify(pack), TaskPackSchema)).toEqual(pack);
  });

  it('may be of an older Pawl, which told less', () => {
    const { comments: _, ...pack } = packWith();
    expect(parseArtifact('pack', JSON.stringify(pack), TaskPackSchema).comments).toEqual([]);
    const used = { model: 'm', inputTokens: 1, cachedInputTokens: 0, cacheWriteTokens: 0 };
    const attempt = {
      ...failedAttempt('claude', 'agent', ''),
      usage: { ...NO_USAGE, byModel: [{ ...used, outputTokens: 1, cents: 1 }] },
    };
    const read = parseArtifact('attempt.json', JSON.stringify(attempt), AttemptSchema);
    expect(read.usage.byModel).toMatchObject([{ estimated: 0, priceKnown: true }]);
  });

  it('is refused with its name and every problem', () => {
    const read = (text: string): unknown => parseArtifact('attempt.json', text, AttemptSchema);
    expect(() => read('{')).toThrow('attempt.json is not JSON');
    expect(() => read('{"version":1,"outcome":"great"}')).toThrow(
      /attempt\.json: outcome: .*; reason: /,
    );
    expect(() => read(`"${'x'.repeat(5_000_000)}"`)).toThrow('attempt.json is too large');
    expect(() => parseArtifact('proofs.json', '{"version":1,"checks":[{}]}', ProofsSchema)).toThrow(
      'checks.0.name',
    );
  });
});
