import { describe, expect, it } from '@jest/globals';
import { Transcript } from '../../src/agent/supervisor/transcript.ts';

describe('the transcript of an attempt', () => {
  it('holds ten million empty lines no better than long ones: it is bounded', () => {
    const transcript = new Transcript((text) => text);
    for (let line = 0; line < 10_000_000; line += 1) transcript.add('agent', 'stdout', '');
    expect(transcript.lines().length).toBeLessThan(250_000);
    expect(transcript.lines().at(-1)?.text).toBe('[the rest is left out]');
  });

  it('tells of each line whether it is kept, and once that the rest is not', () => {
    const transcript = new Transcript((text) => text.replace('secret', '***'));
    const long = 'x'.repeat(15_000_000);
    expect(transcript.add('agent', 'stdout', 'a secret')).toBe('kept');
    expect(transcript.add('agent', 'stdout', long)).toBe('kept');
    expect(transcript.add('agent', 'stdout', long)).toBe('last');
    expect(transcript.add('check', 'stdout', 'ok')).toBe('left-out');
    expect(transcript.lines().map(({ text }) => text)).toEqual([
      'a ***',
      long,
      '[the rest is left out]',
    ]);
  });
});
