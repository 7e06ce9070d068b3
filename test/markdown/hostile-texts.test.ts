import { describe, expect, it } from '@jest/globals';
import { hiddenIn, withoutHidden } from '../../src/agent/prompt/clean-text.ts';
import { fence } from '../../src/agent/prompt/fence.ts';
import { parseTaskSpec } from '../../src/core/task-spec.ts';
import { proseOf } from '../../src/markdown/prose-of.ts';
import { issue } from '../support/facts.ts';

/** As long as GitHub lets a text be. */
const LENGTH = 65_000;

/** So many times as long as an ordinary text of a quarter may one take. Where time grows with a square it is 120 to 1,200. */
const MOST = 80;

const TEXTS: readonly string[] = [
  ...[
    ...[
      '<!--',
      '`',
      '` `` ',
      '[',
      '](b "',
      '[a]: b "c"\n',
      '> ',
      '<?',
      '[^1]: a\n',
      '- ',
      '* ',
      '|a',
    ],
    ...['<a "', "<a '", '\u200B', '<http:', '#\n', '>\n'],
  ].map((unit) => filled(unit)),
  ...['[a](', '[](', '![](', '[a][', '[[]', '[a]\n', '[a](b (', '*a]'].map((unit) =>
    filled(unit, '<b> '),
  ),
  `<b> ${filled('[', '', 2)}${filled(']', '', 2)}`,
  `<b> ${filled('*a', '', 2)}${filled('b*', '', 2)}`,
  `<b> ${filled('~~a', '', 2)}${filled('b~~', '', 2)}`,
  `${filled('- ')}a\n${'\n'.repeat(500)}<!-- -->`,
  `www.a${filled('!')}a <!-- -->`,
  `www.a.b/${filled(')')} <!-- -->`,
  filled('.www.a_b.c', '<b> '),
  // Marks behind addresses, and behind what looks like them.
  filled(`<a>${'/'.repeat(1_000)} ${'\\!'.repeat(490)}\n`),
  filled(`<a>${'//'.repeat(600)} ${'`a` '.repeat(190)}`),
  `<a>${filled('/', '', 2)}${filled('\\!', '', 2)}`,
  filled('//a\\<a ', '<b> '),
  filled('//a\\<!--', '<b> '),
  `${filled('//a\\<!--', '<b> ')}-->`,
  // Definitions and their titles.
  filled('x\n', '<b>\n\n[a]: b "'),
  filled('x\n', "<b>\n\n[a]: b\n'"),
  filled('x\n', '<b>\n\n[a]: b ('),
  filled('x\n', '<b>\n\n['),
  filled('[a]: b\n"c\n', '<b>\n\n'),
  filled('\n', '[a][b]('),
  filled(' \n', '[a][b]('),
  filled('    [^b]: c\n', '[^a]: b\n'),
  filled('> a [^a]: c\n', '[^a]: b\n'),
  `<!-- -->\n${filled('* ')}`,
  `<!-- -->-${filled(' ')}x`,
  `## Acceptance criteria\n- ${filled(' ')}`,
  `## Acceptance criteria\n${filled('- a\n')}`,
  `[a](b "${filled(' ')}`,
  `<a ${filled(' ')}"`,
  `|${filled(' ')}x\n|-|\n`,
  `|a|b|\n|-|-|\n${filled('|')}`,
  `|a|b|\n|-|-|\n${filled('|a|b|c|\n')}`,
  `${filled(' ')}x`,
];

describe('a text that is made to take long', () => {
  const ordinary = filled(
    'Do `this` to [that](http://a.b/c), *then*:\n\n- <b>rest</b>\n- sleep\n\n',
    '',
    4,
  );

  it.each(TEXTS.map((text) => [`${text.slice(0, 20)}…${text.slice(-10)}`, text] as const))(
    '%j is read in a moment',
    (_, text) => {
      // Each is another text, as what is known of one is not read again.
      const usual = Math.min(
        ...['a', 'b', 'c'].map((end) => read(`${ordinary}${text.length}${end}`)),
      );
      expect(read(text)).toBeLessThan(MOST * Math.max(usual, 15));
    },
    120_000,
  );
});

function filled(unit: string, before = '', parts = 1): string {
  return before + unit.repeat(Math.floor(LENGTH / parts / unit.length));
}

/** How long all takes that is done with a text, in milliseconds. */
function read(text: string): number {
  const began = performance.now();
  hiddenIn(text, 'it');
  fence(withoutHidden(text), 'markdown');
  parseTaskSpec(issue(7, { body: text }), proseOf(text));
  return performance.now() - began;
}
