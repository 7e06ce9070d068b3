import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { patternsOverlap, scopesOverlap } from '../../src/core/scope.ts';

describe('two patterns could mean the same file', () => {
  it.each([
    ['src/a.ts', 'src/a.ts', true],
    ['src/a.ts', 'src/b.ts', false],
    ['src', 'src/a.ts', true],
    ['src/', 'src/deep/a.ts', true],
    ['src/**', 'src', true],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a.js', false],
    ['src/*.ts', 'src/deep/a.ts', false],
    ['src/**/*.ts', 'src/deep/er/a.ts', true],
    ['**/test.ts', 'src/test.ts', true],
    ['**/*.md', 'docs/**', true],
    ['a*c', '*b*', true],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['src/parser/**', 'src/printer/**', false],
    ['./src/a.ts', 'src/a.ts', true],
    ['**', 'anything/at/all', true],
    ['a/x', 'src/**/y', false],
    ['srcs', 'src', false],
  ])('%s and %s: %s', (a, b, overlap) => {
    expect(patternsOverlap(a, b)).toBe(overlap);
  });

  const pattern = fc
    .array(fc.constantFrom('a', 'b', '*', '**', 'a*', '?', '*b'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));
  const path = fc
    .array(fc.constantFrom('a', 'b', 'ab'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('/'));

  it('whichever is named first', () => {
    fc.assert(
      fc.property(pattern, pattern, (a, b) => {
        expect(patternsOverlap(a, b)).toBe(patternsOverlap(b, a));
      }),
    );
  });

  it('whenever a path matches both', () => {
    fc.assert(
      fc.property(path, pattern, pattern, (file, a, b) => {
        fc.pre(matches(file, a) && matches(file, b));
        expect(patternsOverlap(a, b)).toBe(true);
      }),
    );
  });

  it('and takes no exponential time to say so', () => {
    const stars = Array.from({ length: 60 }, () => '**').join('/a/');
    const started = performance.now();
    patternsOverlap(stars, `${stars}/b`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

describe('two scopes', () => {
  it('overlap if any two of their patterns do', () => {
    expect(scopesOverlap(['a', 'b'], ['c', 'b/x'])).toBe(true);
    expect(scopesOverlap(['a', 'b'], ['c', 'd'])).toBe(false);
  });

  it('of which one is not declared, overlap with nothing', () => {
    expect(scopesOverlap([], ['**'])).toBe(false);
  });
});

/** What a pattern means, said another way: the path or a folder above it, as a regular expression. */
function matches(path: string, pattern: string): boolean {
  const source = pattern
    .split('/')
    .map((part) =>
      part === '**' ? '(?:[^/]+/)*' : `${part.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')}/`,
    )
    .join('');
  return new RegExp(`^${source}`).test(`${path}/`);
}
