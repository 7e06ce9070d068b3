import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyMask } from '../../../src/agent/gateway/key-mask.ts';
import { AnswerMeter } from '../../../src/agent/gateway/meter/answer-meter.ts';
import type { MeteredAnswer } from '../../../src/agent/gateway/meter/answer-meter.ts';
import { SseSplitter } from '../../../src/agent/gateway/meter/sse-splitter.ts';
import { findWire } from '../../../src/agent/gateway/wires/find-wire.ts';
import type { WireName } from '../../../src/agent/gateway/wires/wire.ts';
import { completionEvents, geminiChunks, messageEvents, responseEvents, sse } from './answers.ts';
import type { Used } from './answers.ts';

const USED: Used = { input: 1_200, cached: 300, output: 70 };

/** Characters of one to four bytes, line ends, and what looks like the form around it. */
const WORDS = ['Grüße ', '日本語', '👩‍🚀', '\r\n\n', 'data: ', '"}', '\\', ''];

const STREAMS: readonly (readonly [WireName, string])[] = [
  ['anthropic', sse(...messageEvents(USED, WORDS))],
  ['openai', sse(...responseEvents(USED, WORDS))],
  ['openai', sse(...completionEvents(USED, true, WORDS))],
  ['openai', sse(...completionEvents(USED, false, WORDS))],
  ['gemini', sse(...geminiChunks(USED, WORDS))],
];

/** The same bytes, cut at these places. */
function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const sorted = [0, ...places.map((place) => place % bytes.length).toSorted((a, b) => a - b)];
  return sorted.map((from, index) => bytes.subarray(from, sorted[index + 1] ?? bytes.length));
}

function meter(wire: WireName, chunks: readonly Buffer[]): MeteredAnswer {
  const meter = new AnswerMeter(findWire(wire), true);
  for (const chunk of chunks) meter.push(chunk);
  return meter.end();
}

describe('a stream, wherever its chunks are cut', () => {
  it.each(STREAMS)('of %s gives the same account', (wire, text) => {
    const bytes = Buffer.from(text);
    const whole = meter(wire, [bytes]);
    expect(whole.ended).toBe(true);
    expect(whole.written).toBe(Buffer.byteLength(WORDS.join('')));
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (places) => {
        expect(meter(wire, cut(bytes, places))).toEqual(whole);
      }),
    );
    expect(
      meter(
        wire,
        [...bytes].map((byte) => Buffer.from([byte])),
      ),
    ).toEqual(whole);
  });

  it.each(STREAMS)('of %s gives the same account with any of the three line ends', (wire, text) => {
    const whole = meter(wire, [Buffer.from(text)]);
    for (const end of ['\r\n', '\r']) {
      const other = Buffer.from(text.replaceAll('\n', end));
      expect(
        meter(
          wire,
          [...other].map((byte) => Buffer.from([byte])),
        ),
      ).toEqual(whole);
    }
  });

  it('gives what it says, whatever it says and with whatever line ends', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
    const event = fc
      .array(line, { minLength: 1, maxLength: 3 })
      .filter((lines) => lines.join('\n') !== '');
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const places = fc.array(fc.nat(), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(event), end, places, (events, end, places) => {
        const lines = events.flatMap((data) => [...data.map((line) => `data: ${line}`), '']);
        const seen: string[] = [];
        const splitter = new SseSplitter((data) => seen.push(data));
        const bytes = Buffer.from(`${lines.join(end)}${end}`);
        for (const chunk of cut(bytes, places)) splitter.push(chunk);
        splitter.end();
        expect(seen).toEqual(events.map((data) => data.join('\n')));
      }),
    );
  });

  it('passes without the key, and loses nothing else', () => {
    const key = 'sk-ab\\ab"sk-ab/ü';
    const mask = new KeyMask(key);
    const forms = [key, JSON.stringify(key).slice(1, -1), encodeURIComponent(key)];
    const echo = fc.constantFrom(...forms, 'sk-ab', 'sk', 'ü');
    const text = fc.array(fc.oneof(echo, fc.string()), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.array(fc.nat(), { maxLength: 20 }), (parts, places) => {
        const plain = parts.join('');
        const stream = mask.stream();
        const bytes = Buffer.from(plain);
        const passed =
          bytes.length === 0 ? [] : cut(bytes, places).map((chunk) => stream.push(chunk));
        const out = Buffer.concat([...passed, stream.end()]).toString('utf8');
        expect(out).toBe(mask.text(plain));
        for (const form of forms) expect(out).not.toContain(form);
      }),
    );
  });

  it('counts a last event that lacks its empty line, or even its line end', () => {
    const text = sse(...responseEvents(USED));
    const whole = meter('openai', [Buffer.from(text)]);
    for (const cut of [1, 2]) {
      expect(meter('openai', [Buffer.from(text.slice(0, -cut))])).toEqual(whole);
    }
  });

  it('is not held back where it holds no beginning of the key', () => {
    const stream = new KeyMask('sk-real-0123').stream();
    expect(String(stream.push(Buffer.from('data: hello\n\n')))).toBe('data: hello\n\n');
    expect(String(stream.push(Buffer.from('data: sk-re')))).toBe('data: ');
    expect(String(stream.push(Buffer.from('turn')))).toBe('sk-return');
  });

  it('that never ends an event fills no memory and is still counted', () => {
    const seen: string[] = [];
    const splitter = new SseSplitter((data) => seen.push(data));
    splitter.push(Buffer.from('data: '));
    for (let piece = 0; piece < 40; piece += 1) splitter.push(Buffer.alloc(1024 * 1024, 'x'));
    splitter.push(Buffer.from('\n\ndata: next\n\n'));
    expect(seen.at(-1)).toBe('next');
    const line = Buffer.from(`data: ${'x'.repeat(1024 * 1024)}\n`);
    for (let piece = 0; piece < 40; piece += 1) splitter.push(line);
    splitter.push(Buffer.from('\n'));
    for (const data of seen) expect(data.length).toBeLessThan(20 * 1024 * 1024);
  });

  it('that never ends an event of empty lines fills no memory either', () => {
    let longest = 0;
    const splitter = new SseSplitter((data) => (longest = Math.max(longest, data.length)));
    const lines = Buffer.from('data:\n'.repeat(100_000));
    for (let piece = 0; piece < 30; piece += 1) splitter.push(lines);
    splitter.push(Buffer.from('\n'));
    // A line end between each two that were held.
    expect(longest).toBeGreaterThan(100_000);
    expect(longest).toBeLessThan(1_000_000);
  });

  it('that comes byte by byte, in one piece of JSON, fills no memory and is still counted', () => {
    const answer = new AnswerMeter(findWire('anthropic'), false);
    const bytes = Buffer.from(JSON.stringify('x'.repeat(400_000)));
    for (let at = 0; at < bytes.length; at += 1) answer.push(bytes.subarray(at, at + 1));
    expect(answer.end()).toMatchObject({ written: bytes.length, told: false });
  });
});
