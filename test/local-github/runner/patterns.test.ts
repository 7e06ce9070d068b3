import { describe, expect, it } from '@jest/globals';
import { nextCron } from '../../../src/local-github/runner/triggers/cron.ts';
import { pathMatcher } from '../../../src/local-github/runner/triggers/path-pattern.ts';
import { asksToSkipCi } from '../../../src/local-github/runner/triggers/skip-ci.ts';

describe('A filter pattern', () => {
  it.each([
    ['*', 'main', true],
    ['*', 'a/b', false],
    ['**', 'a/b', true],
    ['feature/*', 'feature/x', true],
    ['feature/*', 'feature/x/y', false],
    ['feature/**', 'feature/x/y', true],
    ['v[12].[0-9]+', 'v1.10', true],
    ['v[12].[0-9]+', 'v3.1', false],
    ['*.jsx?', 'page.js', true],
    ['**.js', 'src/a/b.js', true],
    ['**/docs/**', 'docs/a.md', true],
    ['**/README.md', 'README.md', true],
    ['a.b', 'axb', false],
  ])('%s and %s: %s', (pattern, text, matches) => {
    expect(pathMatcher([pattern])(text)).toBe(matches);
  });

  it('is taken back by a later one with an exclamation mark, and given again', () => {
    const matches = pathMatcher(['docs/**', '!docs/**/*.md', 'docs/keep.md']);
    expect(['docs/a.txt', 'docs/a.md', 'docs/keep.md'].map(matches)).toEqual([true, false, true]);
  });
});

describe('A cron', () => {
  it.each([
    ['*/5 * * * *', '2024-03-01T10:03:20Z', '2024-03-01T10:05:00Z'],
    ['0 0 * * *', '2024-03-01T00:00:00Z', '2024-03-02T00:00:00Z'],
    ['30 4,16 * * 1-5', '2024-03-01T16:30:00Z', '2024-03-04T04:30:00Z'],
    ['0 12 13 * FRI', '2024-03-01T13:00:00Z', '2024-03-08T12:00:00Z'],
    ['0 0 29 FEB *', '2024-03-01T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['15/20 1 * * *', '2024-03-01T01:16:00Z', '2024-03-01T01:35:00Z'],
    ['0 0 * * 7', '2024-03-01T00:00:00Z', '2024-03-03T00:00:00Z'],
  ])('%s after %s fires at %s', (cron, after, expected) => {
    expect(nextCron(cron, Date.parse(after))).toBe(Date.parse(expected));
  });

  it('that names no day there is never fires', () => {
    expect(nextCron('0 0 30 2 *', Date.parse('2024-03-01T00:00:00Z'))).toBeUndefined();
  });
});

describe('A commit message', () => {
  it.each([
    ['Fix [skip ci]', true],
    ['Fix\n\n[CI skip] because', true],
    ['Fix [no ci]', true],
    ['Fix [skip actions]', true],
    ['Fix [actions skip]', true],
    ['Fix\n\n\nskip-checks: true', true],
    ['Fix\n\n\nWhose: mine\nskip-checks:true', true],
    ['Fix\n\nskip-checks: true', false],
    ['Squashed\n\n* Fix\n\n\nskip-checks: true\n\n* Fix it better', false],
    ['Explain why skip ci is bad', false],
    ['skip-checks: true', false],
  ])('%j asks to skip: %s', (message, skips) => {
    expect(asksToSkipCi(message)).toBe(skips);
  });
});
