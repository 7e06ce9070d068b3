import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { code, quoteBlock, quoteInline, quoteTitle } from '../../src/render/quote.ts';

describe('quoted text', () => {
  it.each([
    ['Closes #12', '#12'],
    ['@octo-org/everyone look', '@octo-org'],
    ['GH-12', 'GH-12'],
    ['https://evil.example', 'https://'],
    ['<img src=x>', '<img'],
    ['![x](y)', '![x]'],
    ['/pawl approve', '\n/pawl'],
  ])('%j acts nowhere', (text, active) => {
    expect(`\n${quoteInline(text)}`).not.toContain(active);
  });

  it('shows no character that a reader cannot see', () => {
    expect(quoteInline('a\u202Eb\u200Bc\u{E0041}d')).toBe('abcd');
    expect(quoteBlock('a\u202Eb')).toContain('ab');
  });

  it.each([
    '[skip ci]',
    '[ci skip]',
    '[no ci]',
    '[skip actions]',
    '[actions skip]',
    'skip-checks: true',
  ])('a title with %s still starts CI', (marker) =>
    expect(quoteTitle(`fix ${marker}`)).not.toContain(marker.replace(' true', '')),
  );

  it('cannot be closed from inside a block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('`', '~', '\n', 'a', ' ')), (characters) => {
        const block = quoteBlock(characters.join(''));
        const fence = /^`+/.exec(block)?.[0] ?? '';
        const inside = block.split('\n').slice(1, -1);
        expect(inside.every((line) => !line.trim().startsWith(fence))).toBe(true);
      }),
    );
  });

  it('keeps a code span whole whatever backticks it holds', () => {
    expect(code('a``b')).toBe('```a``b```');
    expect(code('`')).toBe('`` ` ``');
  });
});
